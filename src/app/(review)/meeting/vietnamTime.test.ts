import fc from 'fast-check'
import { instantOf, typedTime, vietnamTime } from './vietnamTime'

test('an instant is shown by the clocks of Vietnam, over midnight too', () => {
  expect(vietnamTime('2026-11-25T17:42:00.000Z')).toEqual({ day: '2026-11-26', time: '00:42' })
  expect(vietnamTime('2026-11-26T00:42:00.000Z')).toEqual({ day: '2026-11-26', time: '07:42' })
  expect(vietnamTime('hôm qua')).toBeUndefined()
})

test('what is shown is the instant that it was made of, to the minute', () => {
  const minutes = fc.integer({ min: Date.UTC(2015, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minutes, (minute) => {
      const instant = new Date(minute * 60_000).toISOString()
      const shown = vietnamTime(instant)
      expect(shown && instantOf(shown.day, shown.time)).toBe(instant)
    }),
  )
})

test.each([
  ['8:30', '08:30'],
  ['08.30', '08:30'],
  ['8h30', '08:30'],
  ['8 giờ 30', '08:30'],
  ['13g05', '13:05'],
  ['830', '08:30'],
  ['1430', '14:30'],
  ['8h', '08:00'],
  ['8 GIỜ', '08:00'],
  ['14', '14:00'],
  ['24:00', undefined],
  ['8:60', undefined],
  ['8:3', undefined],
  ['', undefined],
  ['sáng', undefined],
])('the time %s is read as %s', (text, time) => {
  expect(typedTime(text)).toBe(time)
})

test('a day or a time that is none makes no instant', () => {
  expect(instantOf('2026-02-30', '08:30')).toBeUndefined()
  expect(instantOf('2026-02-28', '8:30')).toBeUndefined()
})
