import { isDayKey, type DayKey } from './dayKey'
import { eachDay } from './dayArithmetic'
import type { DaySpan } from './daySpan'

/** Morning or afternoon. */
export type Half = 'am' | 'pm'

/** One half of one day, such as `2021-07-15:am`; sorts as a string, morning first. */
export type HalfDayKey = `${DayKey}:${Half}`

/**
 * Days of which the first may begin at noon (`fromHalf: 'pm'`) and the last may end at noon
 * (`toHalf: 'am'`). Without the halves, whole days.
 */
export type HalfDaySpan = DaySpan & { fromHalf?: Half; toHalf?: Half }

export function halfDayKey(day: DayKey, half: Half): HalfDayKey {
  return `${day}:${half}`
}

/** The day and half of a key, or undefined when the value is no half-day key. */
export function parseHalfDayKey(value: unknown): { day: DayKey; half: Half } | undefined {
  if (typeof value !== 'string') return undefined
  const [day, half, ...rest] = value.split(':')
  if (rest.length > 0 || !isDayKey(day)) return undefined
  return half === 'am' || half === 'pm' ? { day, half } : undefined
}

/** Each half-day is taken apart once: ledgers ask for the same few hundred over and over. */
const days = new Map<HalfDayKey, DayKey>()

/**
 * The day of a half-day key.
 * @throws RangeError for text of the right shape that is no day
 */
export function dayOfHalf(halfDay: HalfDayKey): DayKey {
  const known = days.get(halfDay)
  if (known !== undefined) return known
  const parsed = parseHalfDayKey(halfDay)
  if (!parsed) throw new RangeError(`No such half-day: ${halfDay}`)
  days.set(halfDay, parsed.day)
  return parsed.day
}

/**
 * Every half-day of the span in order. None when it is reversed, also within one day
 * (from noon until noon).
 */
export function halfDaysOf(span: HalfDaySpan): HalfDayKey[] {
  const halves = eachDay(span.from, span.to).flatMap((day) => [halfDayKey(day, 'am'), halfDayKey(day, 'pm')])
  const skipped = span.fromHalf === 'pm' ? 1 : 0
  return halves.slice(skipped, span.toHalf === 'am' ? -1 : undefined)
}

/** How many half-days the span has. */
export function halfDayCount(span: HalfDaySpan): number {
  return halfDaysOf(span).length
}
