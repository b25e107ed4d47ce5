import type { PayloadRequest } from 'payload'
import { idOf, isOneOf, rowsOf } from '@/access/guards'
import { hasRole } from '@/domain/access'
import { asDayKey, compareDays, parsePeriodKey, periodSpan } from '@/domain/calendar'
import { findOverlaps, type Overlap, type OverlapTrip } from '@/domain/overlap'
import { refuse } from '@/domain/refusal/refusal'
import { type Succession, successionMap } from '@/domain/units'
import { LIVE_TRIP_STATES } from '@/domain/workflow'
import { officeById } from '../lookup/offices'
import { policiesOf, policyOn } from '../lookup/policy'
import { type StopRow, tripRow, type TripRow } from '../rows/tripRow'
import { quartersIn } from './quartersIn'
import { type Reading, reading } from './reading'

export interface OverlapView extends Omit<Overlap, 'trips'> {
  trips: TripRow[]
}

/** More trips than an office makes in a quarter, and more successions than its units have. */
const MOST_TRIPS = 20_000
const MOST_SUCCESSIONS = 20_000
/** A place has not been reorganised more often than this within the time of the records. */
const MOST_REFORMS = 6
const EXTENTS = ['whole', 'part'] as const

const COLUMNS = {
  title: true,
  organization: true,
  department: true,
  leader: true,
  plan: true,
  period: true,
  origin: true,
  state: true,
  version: true,
  topics: true,
  participants: true,
  stops: true,
  firstDay: true,
  lastDay: true,
  halfDays: true,
} as const

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
    select: COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).map(tripRow)
}

/** What became of these units, and of what they became: one statement for each reform, not for each unit. */
async function successionsOf(step: Reading, units: readonly string[]): Promise<Succession[]> {
  const known = new Set<string>()
  const found: Succession[] = []
  let asked = [...new Set(units)]
  for (let reform = 0; reform < MOST_REFORMS && asked.length > 0; reform += 1) {
    asked.forEach((unit) => known.add(unit))
    const { docs } = await step.payload.db.find({
      collection: 'unit-successions',
      where: { fromUnit: { in: asked } },
      limit: MOST_SUCCESSIONS,
      pagination: false,
      select: { fromUnit: true, toUnit: true, on: true, extent: true },
      req: step.req,
    })
    const rows = rowsOf(docs).flatMap((row): Succession[] => {
      const [from, to, on] = [idOf(row.fromUnit), idOf(row.toUnit), asDayKey(row.on)]
      if (!from || !to || !on) return []
      return [{ from, to, on, extent: isOneOf(EXTENTS, row.extent) ? row.extent : 'whole' }]
    })
    found.push(...rows)
    asked = [...new Set(rows.map(({ to }) => to))].filter((unit) => !known.has(unit))
  }
  return found
}

const earliest = (stops: readonly StopRow[]): StopRow | undefined =>
  stops.toSorted((a, b) => compareDays(a.from, b.from))[0]
const latest = (stops: readonly StopRow[]): StopRow | undefined =>
  stops.toSorted((a, b) => compareDays(a.to, b.to)).at(-1)

const overlapTrip = (trip: TripRow): OverlapTrip => ({
  id: trip.id,
  department: trip.department ?? '',
  span: {
    from: trip.firstDay,
    to: trip.lastDay,
    fromHalf: earliest(trip.stops)?.fromHalf,
    toHalf: latest(trip.stops)?.toHalf,
  },
  participants: trip.participants.map(({ cadre }) => cadre),
  stops: trip.stops.map(({ unit, from, to }) => ({ unit, from, to })),
  topics: trip.topics,
})

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
