import { asDayKey, dayCount, type DaySpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'

/** The longest span that is asked for at once, in days: a year and what a subscribed calendar looks back. */
const LONGEST_SPAN = 400

/**
 * The days that a calendar is asked for.
 * @throws RefusalError INVALID_DAY, DATES_REVERSED, INVALID_VALUE (a span above 400 days)
 */
export function askedSpan({ from, to }: { from: string; to: string }): DaySpan {
  const span = {
    from: asDayKey(from) ?? refuse('INVALID_DAY', 'from'),
    to: asDayKey(to) ?? refuse('INVALID_DAY', 'to'),
  }
  if (span.to < span.from) refuse('DATES_REVERSED', 'to')
  if (dayCount(span) > LONGEST_SPAN) refuse('INVALID_VALUE', 'to')
  return span
}
