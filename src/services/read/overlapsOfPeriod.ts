import {
  addDays,
  type DaySpan,
  nextPeriod,
  type Period,
  periodKey,
  periodSpan,
  quarterOf,
} from '@/domain/calendar'
import { narrowRead } from '@/database/narrow'
import { footprintOf, type Overlap } from '@/domain/overlap'
import { LIVE_TRIP_STATES } from '@/domain/workflow'
import { policiesOf, type Policy } from '../lookup/policy'
import { collisions, overlapWindow } from '../overlaps/collisions'
import { type Kept, keptIn } from '../overlaps/kept'
import { tripRow, type TripRow } from '../rows/tripRow'
import { LONGEST_TRIP, OVERLAP_COLUMNS, overlapTrip, successionsOf } from './overlapFacts'
import { quartersIn } from './quartersIn'
import type { Reading } from './reading'

/** An overlap with its two trips and what was answered to it. */
export interface FoundOverlap extends Omit<Overlap, 'trips'> {
  trips: [TripRow, TripRow]
  /** False once it was kept with a reason and neither trip has moved since. */
  open: boolean
  /** What was last answered to it; no longer valid where it is open again. */
  kept?: Kept
}

/** More trips than an office makes in a quarter. */
const MOST_TRIPS = 20_000

async function liveTrips(step: Reading, organization: string, span: DaySpan): Promise<TripRow[]> {
  const found = await narrowRead(step.req, {
    collection: 'trips',
    where: {
      and: [
        { organization: { equals: organization } },
        { firstDay: { less_than_equal: span.to } },
        { firstDay: { greater_than_equal: addDays(span.from, -LONGEST_TRIP) } },
        { lastDay: { greater_than_equal: span.from } },
        { state: { in: [...LIVE_TRIP_STATES] } },
      ],
    },
    sort: 'firstDay',
    limit: MOST_TRIPS,
    select: OVERLAP_COLUMNS,
  })
  return found.map(tripRow)
}

/** The quarters of the days in the span. */
function quartersOfSpan(span: DaySpan): string[] {
  const keys: string[] = []
  for (
    let quarter: Period = quarterOf(span.from);
    periodSpan(quarter).from <= span.to;
    quarter = nextPeriod(quarter)
  )
    keys.push(periodKey(quarter))
  return keys
}

/**
 * Every overlap of an office's period, with what was answered. Read below access control: whoever calls has made the
 * check. Trips of the days around the period count as well, for two of them meet across the end of a quarter.
 * @param policies of the office, where the caller has read them
 */
export async function overlapsOfPeriod(
  step: Reading,
  organization: string,
  period: Period,
  policies?: readonly Policy[],
): Promise<FoundOverlap[]> {
  const span = periodSpan(period)
  const windowDays = overlapWindow(policies ?? (await policiesOf(step, organization)), span.from)
  const around = {
    from: addDays(span.from, -Math.max(0, windowDays)),
    to: addDays(span.to, Math.max(0, windowDays)),
  }
  const trips = await liveTrips(step, organization, around)
  const successions = await successionsOf(
    step,
    trips.flatMap(({ stops }) => stops.map(({ unit }) => unit)),
  )
  const kept = await keptIn(step, organization, [
    ...quartersOfSpan({ from: addDays(around.from, -LONGEST_TRIP), to: around.to }),
  ])
  const byId = new Map(trips.map((trip) => [trip.id, { trip, facts: overlapTrip(trip) }]))
  const quarters = new Set(quartersIn(period))
  const facts = Array.from(byId.values(), (one) => one.facts)
  return collisions(facts, windowDays, successions).flatMap((overlap): FoundOverlap[] => {
    const [one, other] = overlap.trips.map((id) => byId.get(id))
    if (!one || !other || !(quarters.has(one.trip.period) || quarters.has(other.trip.period))) return []
    const answer = kept.get(overlap.key)
    const open = !answer || answer.footprint !== footprintOf(one.facts, other.facts)
    return [{ ...overlap, trips: [one.trip, other.trip], open, kept: answer }]
  })
}
