import { isDayKey, type DayKey } from './dayKey'

const MS_PER_DAY = 86_400_000

/** Each day is written once: ledgers and overlaps ask for the same few hundred days over and over. */
const written = new Map<number, DayKey>()

/** Whole days since 1 January 1970; lets loops over days work on integers. */
export function dayNumber(day: DayKey): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/**
 * The day with that number (see `dayNumber`).
 * @throws RangeError when the day lies outside the years 1900 to 2999
 */
export function dayOfNumber(number: number): DayKey {
  const known = written.get(number)
  if (known !== undefined) return known
  const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
  if (!isDayKey(day)) throw new RangeError(`Day number ${number} lies outside the years 1900 to 2999`)
  written.set(number, day)
  return day
}

/**
 * The day `n` days later, or earlier when `n` is negative.
 * @throws RangeError when the result lies outside the years 1900 to 2999
 */
export function addDays(day: DayKey, n: number): DayKey {
  return dayOfNumber(dayNumber(day) + n)
}

/**
 * The same day of the month `n` months later, or the last day of that month where it is shorter:
 * 31 August and six months is 28 February.
 * @throws RangeError when the result lies outside the years 1900 to 2999
 */
export function addMonths(day: DayKey, n: number): DayKey {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const lastDate = new Date(Date.UTC(year, month + n, 0)).getUTCDate()
  return dayOfNumber(Date.UTC(year, month - 1 + n, Math.min(date, lastDate)) / MS_PER_DAY)
}

/** Days from one day to another: 0 for the same day, negative when `to` is earlier. */
export function dayDistance(from: DayKey, to: DayKey): number {
  return dayNumber(to) - dayNumber(from)
}

/** Every day from `from` to `to`, both included; none when they are reversed. */
export function eachDay(from: DayKey, to: DayKey): DayKey[] {
  const first = dayNumber(from)
  const count = Math.max(0, dayNumber(to) - first + 1)
  return Array.from({ length: count }, (_, index) => dayOfNumber(first + index))
}
