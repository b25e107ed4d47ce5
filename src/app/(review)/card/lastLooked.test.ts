import { lastLooked, noteLooked } from './lastLooked'

const kept = new Map<string, string>()

beforeAll(() => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    },
  })
})
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'localStorage')
})

test('what one person has looked at on a device, another has not', () => {
  noteLooked('head', 'plan', 3)
  expect(lastLooked('head', 'plan')).toBe(3)
  expect(lastLooked('deputy', 'plan')).toBeUndefined()
  noteLooked('deputy', 'plan', 1)
  expect([lastLooked('head', 'plan'), lastLooked('deputy', 'plan')]).toEqual([3, 1])
})

test('the plans looked at longest ago are forgotten first', () => {
  for (let plan = 0; plan < 600; plan += 1) noteLooked('head', `plan ${plan}`, 1)
  expect(lastLooked('head', 'plan 599')).toBe(1)
  expect(lastLooked('head', 'plan 100')).toBe(1)
  expect(lastLooked('head', 'plan 99')).toBeUndefined()
})
