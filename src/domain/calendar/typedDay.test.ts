import fc from 'fast-check'
import { formatDay } from './dayKey'
import { addDays } from './dayArithmetic'
import { maskDay, typedDay } from './typedDay'

/** Types a text key by key, as a person does. */
const type = (keys: string, from = ''): string =>
  Array.from(keys).reduce((text, key) => maskDay(text + key, text), from)
const deleteOne = (text: string): string => maskDay(text.slice(0, -1), text)

test.each([
  ['1', '1'],
  ['12', '12/'],
  ['127', '12/7'],
  ['12072026', '12/07/2026'],
  ['120720269', '12/07/2026'],
  ['1/7/2026', '1/7/2026'],
  ['1-7-2026', '1/7/2026'],
  ['1.07 2026', '1/07/2026'],
  ['ngày 5', '5'],
  ['/', ''],
])('%s typed key by key stands as %s', (keys, shown) => {
  expect(type(keys)).toBe(shown)
})

test('what is taken away stays away, and the stroke comes back with the next digit', () => {
  expect(deleteOne('12/')).toBe('12')
  expect(deleteOne('12')).toBe('1')
  expect(type('0', '12')).toBe('12/0')
  expect(deleteOne('12/07/')).toBe('12/07')
  expect(maskDay('12/0/2026', '12/07/2026')).toBe('12/0/2026')
})

test('a day key or a whole day that is pasted is taken', () => {
  expect(maskDay(' 2026-07-12', '')).toBe('12/07/2026')
  expect(maskDay('12/07/2026', '')).toBe('12/07/2026')
})

test.each(['', '12', '12/07', '12/07/26', '31/02/2026', '00/01/2026', '12/13/2026', '12/07/20266', '7/12'])(
  '"%s" is no day',
  (text) => {
    expect(typedDay(text)).toBeUndefined()
  },
)

test('every day that is written comes back, typed with strokes or without, with noughts or without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (shift) => {
      const day = addDays('1950-01-01', shift)
      const written = formatDay(day)
      expect(typedDay(type(written))).toBe(day)
      expect(typedDay(type(written.replaceAll('/', '')))).toBe(day)
      expect(typedDay(type(written.replace(/^0/, '').replace('/0', '/')))).toBe(day)
    }),
  )
})

test('what stands there is not changed by being read again', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 14 }), (typed) => {
      const once = maskDay(typed, '')
      expect(maskDay(once, once)).toBe(once)
    }),
  )
})
