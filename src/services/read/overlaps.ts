import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/access/guards'
import { hasRole } from '@/domain/access'
import { parsePeriodKey, periodSpan } from '@/domain/calendar'
import { findOverlaps, type Overlap } from '@/domain/overlap'
import { refuse } from '@/domain/refusal/refusal'
import { successionMap } from '@/domain/units'
import { LIVE_TRIP_STATES } from '@/domain/workflow'
import { officeById } from '../lookup/offices'
import { policiesOf, policyOn } from '../lookup/policy'
import { tripRow, type TripRow } from '../rows/tripRow'
import { OVERLAP_COLUMNS, overlapTrip, successionsOf } from './overlapFacts'
import { quartersIn } from './quartersIn'
import { type Reading, reading } from './reading'

export interface OverlapView extends Omit<Overlap, 'trips'> {
  trips: TripRow[]
}

/** More trips than an office makes in a quarter. */
const MOST_TRIPS = 20_000

async function liveTrips(step: Reading, organization: string, quarters: string[]): Promise<TripRow[]> {
  const found = await step.payload.db.find({
    collection: 'trips',
    where: {
      and: [
        { organization: { equals: organization } },
        { period: { in: quarters } },
        { state: { in: [...LIVE_TRIP_STATES] } },
      ],
    },
    sort: 'firstDay',
    limit: MOST_TRIPS,
    pagination: false,
    select: OVERLAP_COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).map(tripRow)
}

/**
 * Every overlap among the trips of an office in a period (row AG-10), across its departments, with the trips and
 * their versions, so that two can be merged from the list. Where departments meet, colleagues see each other's
 * trips: anyone of the office may ask.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_VALUE
 */
export async function overlaps(
  req: PayloadRequest,
  input: { organization: string; period: string },
): Promise<OverlapView[]> {
  const step = await reading(req)
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const office = await officeById(step, input.organization)
  const reads =
    hasRole(step.principal, 'cadre', office.id) ||
    hasRole(step.principal, 'clerk', office.id) ||
    office.path.some((above) => hasRole(step.principal, 'reader', above))
  if (!reads) refuse('NOT_FOUND', 'organization')
  const trips = await liveTrips(step, office.id, quartersIn(period))
  const policy = policyOn(await policiesOf(step, office.id), periodSpan(period).from)
  const places = successionMap(await successionsOf(step, trips.flatMap(unitsOf)))
  // The policy names the first distance that is far enough; the rule takes the last that is too near.
  const windowDays = (policy?.overlapWindowDays ?? 0) - 1
  const byId = new Map(trips.map((trip) => [trip.id, trip]))
  return findOverlaps(trips.map(overlapTrip), { windowDays, places }).map((overlap) => ({
    ...overlap,
    trips: overlap.trips.flatMap((id) => byId.get(id) ?? []),
  }))
}

const unitsOf = (trip: TripRow): string[] => trip.stops.map(({ unit }) => unit)
