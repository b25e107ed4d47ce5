import { dayDistance } from './dayArithmetic'
import type { DayKey } from './dayKey'

/** Days from `from` to `to`, both included. */
export type DaySpan = { from: DayKey; to: DayKey }

/** True when the two spans share at least one day. */
export function spansOverlap(a: DaySpan, b: DaySpan): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** True when the day lies in the span, its first and last day included. */
export function isWithin(day: DayKey, span: DaySpan): boolean {
  return span.from <= day && day <= span.to
}

/** The days that both spans share, or undefined when there are none. */
export function intersectSpans(a: DaySpan, b: DaySpan): DaySpan | undefined {
  if (!spansOverlap(a, b)) return undefined
  return { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to }
}

/** How many days the span has; none when it is reversed. */
export function dayCount(span: DaySpan): number {
  return Math.max(0, dayDistance(span.from, span.to) + 1)
}

/** How many days both spans share. */
export function sharedDayCount(a: DaySpan, b: DaySpan): number {
  const common = intersectSpans(a, b)
  return common ? dayCount(common) : 0
}
