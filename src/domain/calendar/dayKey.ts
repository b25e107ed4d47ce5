/**
 * One calendar day in Vietnam, `YYYY-MM-DD`. The type only fixes the shape; a value from outside
 * passes `isDayKey` or `asDayKey` first. Day keys sort as strings, and are never instants.
 */
export type DayKey = `${number}-${number}-${number}`

const FIRST_YEAR = 1900
const LAST_YEAR = 2999
const MONTHS_OF_30_DAYS = [4, 6, 9, 11]

/** Vietnam has kept UTC+7 without summer time since 1975, so a fixed offset needs no time zone table. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return MONTHS_OF_30_DAYS.includes(month) ? 30 : 31
}

/** The number that the digits there make; NaN where there is anything else. By hand: a ledger asks for thousands. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return NaN
    number = number * 10 + digit
  }
  return number
}

/** True for a day that exists in the calendar, years 1900 to 2999, written `YYYY-MM-DD` and nothing else. */
export function isDayKey(value: unknown): value is DayKey {
  if (typeof value !== 'string') return false
  if (value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false
  const [year, month, day] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)]
  // Written so that a number that is none (NaN) fails.
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/** The value if it is a day key, otherwise undefined. */
export function asDayKey(value: unknown): DayKey | undefined {
  return isDayKey(value) ? value : undefined
}

/**
 * The calendar day in Vietnam at an instant: 17:00 UTC is already the next day there.
 * @throws RangeError when the instant is invalid or its year lies outside 1900 to 2999
 */
export function dayKeyOf(instant: Date): DayKey {
  const day = new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)
  if (!isDayKey(day)) throw new RangeError(`No day key for the instant ${instant.toISOString()}`)
  return day
}

/** The hour of the day in Vietnam at an instant, 0 to 23. */
export const hourOf = (instant: Date): number => new Date(instant.getTime() + VIETNAM_OFFSET_MS).getUTCHours()

/** Negative, zero or positive: for sorting days from early to late. */
export function compareDays(a: DayKey, b: DayKey): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The day as Vietnamese documents print it, `dd/mm/yyyy`. */
export function formatDay(day: DayKey): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}
