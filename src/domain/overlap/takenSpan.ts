import type { HalfDaySpan } from '../calendar'
import type { StopDraft } from '../trips'

/** Half-days in order, as text: of a day without a half, the first one begins it and the second one ends it. */
const begin = ({ from, fromHalf }: StopDraft): string => `${from}:${fromHalf ?? 'am'}`
const end = ({ to, toHalf }: StopDraft): string => `${to}:${toHalf ?? 'pm'}`

/**
 * The half-days for which the people of a trip are taken: from the start of its first stop to the end of its last, in
 * whatever order they were written down, also within one day.
 * @throws RangeError for a trip without stops: the rules refuse it before
 */
export function takenSpan(stops: readonly StopDraft[]): HalfDaySpan {
  let [first] = stops
  let last = first
  if (!first || !last) throw new RangeError('A trip has at least one stop')
  for (const stop of stops) {
    if (begin(stop) < begin(first)) first = stop
    if (end(stop) > end(last)) last = stop
  }
  return { from: first.from, to: last.to, fromHalf: first.fromHalf, toHalf: last.toHalf }
}
