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
