import { dayNumber, dayOfNumber, type DayKey, type HalfDaySpan } from '../calendar'
import { nearPairs, put, type Run } from './buckets'
import type { Overlap, OverlapTrip } from './overlap'
import { tripPair } from './tripPair'

type Engagement = Run & { trip: OverlapTrip }

/** Cadres who would have to be in two trips on one half-day. Morning here and afternoon there is no overlap. */
export function personOverlaps(trips: readonly OverlapTrip[]): Overlap[] {
  const engagements = new Map<string, Engagement[]>()
  for (const trip of trips) {
    const run = halfDayRun(trip.span)
    if (run.first > run.last) continue
    for (const cadre of new Set(trip.participants)) put(engagements, cadre, { ...run, trip })
  }
  return [...engagements].flatMap(([cadre, ofCadre]) =>
    Array.from(nearPairs(ofCadre, 0))
      .filter(([a, b]) => a.trip.id !== b.trip.id)
      .map(([a, b]) => ({
        ...tripPair('person', a.trip, b.trip, cadre),
        cadre,
        days: daysOf({ first: b.first, last: Math.min(a.last, b.last) }),
      })),
  )
}

/** Half-days as integers, two a day, the morning even. */
function halfDayRun(span: HalfDaySpan): Run {
  return {
    first: dayNumber(span.from) * 2 + (span.fromHalf === 'pm' ? 1 : 0),
    last: dayNumber(span.to) * 2 + (span.toHalf === 'am' ? 0 : 1),
  }
}

function daysOf(halves: Run): DayKey[] {
  const first = Math.floor(halves.first / 2)
  const count = Math.floor(halves.last / 2) - first + 1
  return Array.from({ length: count }, (_, index) => dayOfNumber(first + index))
}
