import { compareDays, halfDaysOf, type DayKey } from '../calendar'
import type { StopDraft } from './tripDraft'

/** First and last day of a trip and its half-days, each counted once however many stops share it. */
export interface TripExtent {
  firstDay: DayKey
  lastDay: DayKey
  halfDays: number
}

/** @throws RangeError for a trip without stops: the rules refuse it before */
export function extentOf(stops: readonly StopDraft[]): TripExtent {
  const firstDay = stops.map((stop) => stop.from).sort(compareDays)[0]
  const lastDay = stops
    .map((stop) => stop.to)
    .sort(compareDays)
    .at(-1)
  if (firstDay === undefined || lastDay === undefined) throw new RangeError('A trip has at least one stop')
  return { firstDay, lastDay, halfDays: new Set(stops.flatMap((stop) => halfDaysOf(stop))).size }
}
