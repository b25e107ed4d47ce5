import { addMonths, type DayKey, type DaySpan, yearOf } from '../calendar'
import type { Refusal } from '../refusal/refusal'

/** What the programme of an office is made of (rows TG-08, AG-19). */
export const EVENT_KINDS = ['anniversary', 'activity', 'meeting'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** One entry: on its days once, or every year on the same days of the month. */
export interface ProgrammeEvent extends DaySpan {
  yearly: boolean
  /** The year from which the years are counted: 1931 for the Union. */
  since?: number
}

/** Every rule that an entry breaks. */
export function checkEvent({ from, to, yearly, since }: ProgrammeEvent): Refusal[] {
  const refusals: Refusal[] = []
  if (to < from) refusals.push({ code: 'DATES_REVERSED', field: 'to', params: { from, to } })
  // Longer, it would begin again before it has ended.
  else if (yearly && to >= nextYear(from))
    refusals.push({ code: 'INVALID_VALUE', field: 'to', params: { given: to } })
  if (since !== undefined && (!Number.isInteger(since) || since < 1 || since > yearOf(from)))
    refusals.push({ code: 'INVALID_VALUE', field: 'since', params: { given: since } })
  return refusals
}

const nextYear = (day: DayKey): DayKey | '3000' => (yearOf(day) === 2999 ? '3000' : addMonths(day, 12))
