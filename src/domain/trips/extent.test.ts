import fc from 'fast-check'
import { dayOfNumber, dayNumber, type DayKey } from '../calendar'
import { extentOf } from './extent'
import type { StopDraft } from './tripDraft'

const stop = (from: DayKey, to: DayKey, more: Partial<StopDraft> = {}): StopDraft => ({
  unit: 'lang',
  from,
  to,
  ...more,
})

it('runs from the earliest day to the latest, in whatever order the stops are written', () => {
  const stops = [
    stop('2021-07-14', '2021-07-15'),
    stop('2021-07-12', '2021-07-12'),
    stop('2021-07-13', '2021-07-20'),
  ]
  expect(extentOf(stops)).toMatchObject({ firstDay: '2021-07-12', lastDay: '2021-07-20' })
})

it('counts a day as two half-days, and a half-day once however many stops share it (row TG-02)', () => {
  expect(extentOf([stop('2021-07-12', '2021-07-13')]).halfDays).toBe(4)
  expect(extentOf([stop('2021-07-12', '2021-07-12'), stop('2021-07-12', '2021-07-13')]).halfDays).toBe(4)
  expect(extentOf([stop('2021-07-12', '2021-07-12', { toHalf: 'am' })]).halfDays).toBe(1)
  const morningAndAfternoon = [
    stop('2021-07-12', '2021-07-12', { toHalf: 'am' }),
    stop('2021-07-12', '2021-07-12', { fromHalf: 'pm' }),
  ]
  expect(extentOf(morningAndAfternoon).halfDays).toBe(2)
})

it('leaves days between stops out of the half-days', () => {
  expect(extentOf([stop('2021-07-12', '2021-07-12'), stop('2021-07-30', '2021-07-30')]).halfDays).toBe(4)
})

it('has no extent without stops', () => {
  expect(() => extentOf([])).toThrow(RangeError)
})

it('agrees with counting every half of every day', () => {
  const base = dayNumber('2021-07-01')
  const spans = fc.array(
    fc.record({
      first: fc.nat(12),
      length: fc.nat(4),
      fromHalf: fc.constantFrom('am' as const, 'pm' as const, undefined),
      toHalf: fc.constantFrom('am' as const, 'pm' as const, undefined),
    }),
    { minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(spans, (drawn) => {
      const stops = drawn.map(({ first, length, fromHalf, toHalf }) =>
        stop(dayOfNumber(base + first), dayOfNumber(base + first + length), { fromHalf, toHalf }),
      )
      let count = 0
      for (let half = 0; half < 2 * 17; half += 1) {
        const inside = drawn.some(({ first, length, fromHalf, toHalf }) => {
          const begin = 2 * first + (fromHalf === 'pm' ? 1 : 0)
          const end = 2 * (first + length) + (toHalf === 'am' ? 0 : 1)
          return half >= begin && half <= end
        })
        if (inside) count += 1
      }
      expect(extentOf(stops).halfDays).toBe(count)
    }),
  )
})
