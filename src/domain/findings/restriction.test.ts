import { isRestricted } from './restriction'

test.each([
  ['recommendation', false, undefined, true],
  ['difficulty', true, null, true],
  ['model', false, undefined, false],
  ['recommendation', true, false, false],
  ['aspiration', false, true, true],
] as const)(
  'a %s, on a sensitive topic: %p, said: %p, is restricted: %p',
  (kind, sensitiveTopic, said, expected) => {
    expect(isRestricted({ kind, sensitiveTopic, said })).toBe(expected)
  },
)
