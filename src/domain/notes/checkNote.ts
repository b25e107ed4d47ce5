import { addDays, compareDays, type DayKey, type DaySpan, formatDay } from '../calendar'
import type { Refusal } from '../refusal/refusal'
import { checkText } from '../text'
import type { TripState } from '../workflow'

/** "Đi trước, về sau" (row TN-18): a trip is prepared, made and talked over. */
export const NOTE_PHASES = ['before', 'during', 'after'] as const
export type NotePhase = (typeof NOTE_PHASES)[number]

/** A note is short; a report is written elsewhere. In characters. */
export const LONGEST_NOTE = 4000
export const MOST_NOTE_PHOTOS = 12

/** So many days before the first and after the last day of a trip belong to it: preparing, and talking over. */
const DAYS_BEFORE = 14
/** In days after the last one of a trip. */
export const DAYS_AFTER = 31

/** A trip that has been agreed to and not called off. */
export const NOTED_STATES: readonly TripState[] = ['approved', 'coordinated', 'underWay', 'done', 'recorded']

export interface NotedTrip {
  state: TripState
  firstDay: DayKey
  lastDay: DayKey
  units: readonly string[]
}

export interface NoteDraft {
  text: string
  /** Where it was written; one of the trip's stops. Left out: of the trip as a whole. */
  unit?: string
  photos: readonly string[]
}

/** The phase that a day of a trip lies in; whoever writes may say otherwise. */
export function phaseOn(day: DayKey, trip: Pick<NotedTrip, 'firstDay' | 'lastDay'>): NotePhase {
  if (compareDays(day, trip.firstDay) < 0) return 'before'
  return compareDays(day, trip.lastDay) > 0 ? 'after' : 'during'
}

/** The days on which notes may be written to a trip. */
export const noteSpan = ({ firstDay, lastDay }: Pick<NotedTrip, 'firstDay' | 'lastDay'>): DaySpan => ({
  from: addDays(firstDay, -DAYS_BEFORE),
  to: addDays(lastDay, DAYS_AFTER),
})

/**
 * Every rule that a note on the spot breaks.
 * @param day the day on which it was written; a note without a signal arrives days later and is judged by this one
 */
export function checkNote(note: NoteDraft, trip: NotedTrip, day: DayKey): Refusal[] {
  if (!NOTED_STATES.includes(trip.state))
    return [{ code: 'STEP_OUT_OF_ORDER', field: 'trip', params: { event: 'note', state: trip.state } }]
  const refusals = checkText('text', note.text, LONGEST_NOTE)
  const { from, to } = noteSpan(trip)
  if (compareDays(day, from) < 0)
    refusals.push({ code: 'DATE_NOT_REACHED', field: 'at', params: { day: formatDay(from) } })
  if (compareDays(day, to) > 0)
    refusals.push({ code: 'DATE_PASSED', field: 'at', params: { day: formatDay(to) } })
  if (note.unit !== undefined && !trip.units.includes(note.unit))
    refusals.push({ code: 'NOT_FOUND', field: 'unit' })
  if (note.photos.length > MOST_NOTE_PHOTOS)
    refusals.push({ code: 'TOO_LONG', field: 'photos', params: { max: MOST_NOTE_PHOTOS } })
  return refusals
}
