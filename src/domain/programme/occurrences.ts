import { addMonths, type DayKey, type DaySpan, spansOverlap, yearOf } from '../calendar'
import type { ProgrammeEvent } from './event'

const [FIRST_YEAR, LAST_YEAR] = [1900, 2999]

/** The days of an entry in one year. */
export interface Occurrence {
  firstDay: DayKey
  lastDay: DayKey
  /** How many years it is since the beginning, where that year is known and over: 90 in 2021 for 1931. */
  years?: number
}

/** The years since the beginning, or nothing in the year itself and where it is not known. */
const yearsSince = (since: number | undefined, day: DayKey): number | undefined =>
  since === undefined || yearOf(day) <= since ? undefined : yearOf(day) - since

function occurrence({ since }: ProgrammeEvent, { from, to }: DaySpan): Occurrence {
  const years = yearsSince(since, from)
  return { firstDay: from, lastDay: to, ...(years !== undefined && { years }) }
}

/**
 * When an entry falls into a span of days, from early to late. What is there every year is there from the year of its
 * beginning on (without one, of its first day), on the same days of the month; what is on 29 February is on the 28th
 * of the years that have none.
 */
export function occurrencesIn(event: ProgrammeEvent, span: DaySpan): Occurrence[] {
  if (!event.yearly) return spansOverlap(event, span) ? [occurrence(event, event)] : []
  const began = yearOf(event.from)
  const crossed = yearOf(event.to) - began
  const first = Math.max(FIRST_YEAR, event.since ?? began, yearOf(span.from) - crossed)
  const last = Math.min(LAST_YEAR - crossed, yearOf(span.to))
  const found: Occurrence[] = []
  for (let year = first; year <= last; year += 1) {
    const months = 12 * (year - began)
    const days = { from: addMonths(event.from, months), to: addMonths(event.to, months) }
    if (spansOverlap(days, span)) found.push(occurrence(event, days))
  }
  return found
}
