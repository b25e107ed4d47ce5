import { addDays, dayNumber } from './dayArithmetic'
import type { DayKey } from './dayKey'
import type { DaySpan } from './daySpan'

/** 1 January 1970 was a Thursday: the fourth day of its week. */
const DAYS_BEFORE_THURSDAY = 3

/** The Monday of the week of a day. */
export function mondayOf(day: DayKey): DayKey {
  const sinceMonday = (dayNumber(day) + DAYS_BEFORE_THURSDAY) % 7
  return addDays(day, sinceMonday < 0 ? -sinceMonday - 7 : -sinceMonday)
}

/** The weeks (Monday to Sunday) that a span touches, the first and the last cut to the span. */
export function weeksOf(span: DaySpan): DaySpan[] {
  const weeks: DaySpan[] = []
  for (let monday = mondayOf(span.from); monday <= span.to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6)
    weeks.push({ from: monday < span.from ? span.from : monday, to: sunday > span.to ? span.to : sunday })
  }
  return weeks
}
