import { dayNumber, type DayKey } from '../calendar'
import { put, type Run } from './buckets'
import type { OverlapOptions, OverlapStop, OverlapTrip } from './overlap'

/** One stop of one trip; `first` and `last` are its day numbers, `lastOfTrip` the last day of the whole trip. */
export interface Visit extends Run {
  trip: OverlapTrip
  lastOfTrip: DayKey
  stop: OverlapStop
}

/** The last day on which the trip is anywhere. */
function lastDayOf(trip: OverlapTrip): DayKey {
  return trip.stops.reduce((latest, { to }) => (to > latest ? to : latest), trip.span.to)
}

/**
 * Visits by each id that holds their place after the last trip. Places that are one remain one, so
 * two visits that share a place as at an earlier day meet in a bucket; whether they do share it as at
 * their own day is for `sharedPlace` to say.
 */
export function visitsByPlace(trips: readonly OverlapTrip[], options: OverlapOptions): Map<string, Visit[]> {
  const buckets = new Map<string, Visit[]>()
  const latest = options.asOf ?? trips.map(lastDayOf).sort().at(-1)
  if (latest === undefined) return buckets
  for (const trip of trips) {
    const lastOfTrip = lastDayOf(trip)
    for (const stop of trip.stops) {
      const visit = { trip, lastOfTrip, stop, first: dayNumber(stop.from), last: dayNumber(stop.to) }
      if (visit.first > visit.last) continue
      for (const place of options.places.presentUnits(stop.unit, latest)) put(buckets, place, visit)
    }
  }
  return buckets
}

/**
 * The place that two visits of different trips share, compared as at `asOf` or else as at the last
 * day of the later trip; the smallest id of several. Undefined when they share none.
 */
export function sharedPlace(a: Visit, b: Visit, options: OverlapOptions): string | undefined {
  if (a.trip.id === b.trip.id) return undefined
  const later = a.lastOfTrip > b.lastOfTrip ? a.lastOfTrip : b.lastOfTrip
  return options.places.commonPlaces(a.stop.unit, b.stop.unit, options.asOf ?? later)[0]
}
