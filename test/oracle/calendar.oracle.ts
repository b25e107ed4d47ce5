import fc from 'fast-check'
import { isDayKey, type DayKey, type Half, type HalfDaySpan } from '@/domain/calendar'

/** Every day of 2024 to 2026 as text, made by counting, so that oracles need no arithmetic of days. */
export const CALENDAR: DayKey[] = [2024, 2025, 2026].flatMap((year) => {
  const lengths = [31, year === 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return lengths.flatMap((length, month) =>
    Array.from({ length }, (_, day) => `${year}-${pad(month + 1)}-${pad(day + 1)}`).filter(isDayKey),
  )
})

export const HALVES: Half[] = ['am', 'pm']

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** Whether the half-day lies in the span, decided by comparing text. */
export function covers(span: HalfDaySpan, day: DayKey, half: Half): boolean {
  if (day < span.from || day > span.to) return false
  if (day === span.from && span.fromHalf === 'pm' && half === 'am') return false
  return !(day === span.to && span.toHalf === 'am' && half === 'pm')
}

/** A day between two days of `CALENDAR`, both included. */
export function dayBetween(from: DayKey, to: DayKey): fc.Arbitrary<DayKey> {
  const [first, last] = [CALENDAR.indexOf(from), CALENDAR.indexOf(to)]
  return fc.integer({ min: first, max: last }).map((index) => CALENDAR[index] ?? from)
}

const maybeHalf = fc.option(fc.constantFrom<Half>('am', 'pm'), { nil: undefined, freq: 2 })

/** A span of one to `longest` days that begins between two days, sometimes at noon, sometimes reversed. */
export function spanBetween(from: DayKey, to: DayKey, longest: number): fc.Arbitrary<HalfDaySpan> {
  const length = fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0, max: longest - 1 }) },
    fc.constant(-1),
  )
  return fc
    .record({ from: dayBetween(from, to), length, fromHalf: maybeHalf, toHalf: maybeHalf })
    .map(({ from: first, length: days, fromHalf, toHalf }) => ({
      from: first,
      to: CALENDAR[CALENDAR.indexOf(first) + days] ?? first,
      ...(fromHalf && { fromHalf }),
      ...(toHalf && { toHalf }),
    }))
}
