import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/access/guards'
import { hasRole } from '@/domain/access'
import {
  addDays,
  type DaySpan,
  nextPeriod,
  parsePeriodKey,
  type Period,
  periodKey,
  periodSpan,
  quarterOf,
} from '@/domain/calendar'
import {
  answersOpen,
  footprintOf,
  type Overlap,
  type OverlapAnswer,
  type OverlapKind,
} from '@/domain/overlap'
import { refuse } from '@/domain/refusal/refusal'
import { LIVE_TRIP_STATES } from '@/domain/workflow'
import { officeById } from '../lookup/offices'
import { policiesOf } from '../lookup/policy'
import { actorsOn } from '../moves/actors'
import { collisions, overlapWindow } from '../overlaps/collisions'
import { type Kept, keptIn } from '../overlaps/kept'
import { tripRow, type TripRow } from '../rows/tripRow'
import { tripConcern } from '../trips/tripMove'
import { LONGEST_TRIP, OVERLAP_COLUMNS, overlapTrip, successionsOf } from './overlapFacts'
import { quartersIn } from './quartersIn'
import { type Reading, reading } from './reading'

export interface OverlapView extends Omit<Overlap, 'trips'> {
  trips: TripRow[]
  /** False once it was kept with a reason and neither trip has moved since. */
  open: boolean
  /** What was last answered to it; no longer valid where it is open again. */
  kept?: Kept
  /** What whoever asks may answer now. */
  answersOpen: OverlapAnswer[]
}

export const OVERLAP_STANDINGS = ['open', 'kept'] as const
export type OverlapStanding = (typeof OVERLAP_STANDINGS)[number]

export interface OverlapsInput {
  organization: string
  period: string
  kind?: OverlapKind
  standing?: OverlapStanding
  /** Only overlaps of a trip of this department. */
  department?: string
  /** Rows of the page. */
  first: number
  /** `next` of the page before. */
  after?: string
}

export interface OverlapPage {
  rows: OverlapView[]
  next?: string
  /** Of those that were asked for, on all pages together. */
  open: number
  kept: number
}

/** More trips than an office makes in a quarter. */
const MOST_TRIPS = 20_000

async function liveTrips(step: Reading, organization: string, span: DaySpan): Promise<TripRow[]> {
  const found = await step.payload.db.find({
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
    pagination: false,
    select: OVERLAP_COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).map(tripRow)
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
 */
export async function overlapsOfPeriod(
  step: Reading,
  organization: string,
  period: Period,
): Promise<OverlapView[]> {
  const span = periodSpan(period)
  const windowDays = overlapWindow(await policiesOf(step, organization), span.from)
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
  const byId = new Map(trips.map((trip) => [trip.id, trip]))
  const quarters = new Set(quartersIn(period))
  return collisions(trips, windowDays, successions).flatMap((overlap) => {
    const [one, other] = overlap.trips.map((id) => byId.get(id))
    if (!one || !other || !(quarters.has(one.period) || quarters.has(other.period))) return []
    return [overlapView(step, overlap, [one, other], kept.get(overlap.key))]
  })
}

function overlapView(
  step: Reading,
  overlap: Overlap,
  [one, other]: [TripRow, TripRow],
  kept?: Kept,
): OverlapView {
  const answerable = (trip: TripRow) => ({ ...trip, actors: actorsOn(step.principal, tripConcern(trip)) })
  return {
    ...overlap,
    trips: [one, other],
    open: kept?.footprint !== footprintOf(overlapTrip(one), overlapTrip(other)),
    kept,
    answersOpen: answersOpen(answerable(one), answerable(other)),
  }
}

/** A page of overlaps in their lasting order: by kind, then by key. */
export function pageOfOverlaps(found: readonly OverlapView[], first: number, after?: string): OverlapPage {
  const begin = after === undefined ? 0 : found.findIndex(({ key }) => key === after) + 1
  if (after !== undefined && begin === 0) refuse('INVALID_VALUE', 'after')
  const rows = found.slice(begin, begin + first)
  const open = found.filter((overlap) => overlap.open).length
  return {
    rows,
    next: begin + first < found.length ? rows.at(-1)?.key : undefined,
    open,
    kept: found.length - open,
  }
}

/**
 * The overlaps among the trips of an office in a period (row AG-10), across its departments, with the trips and their
 * versions, what was answered and what may be answered, so that two can be merged, moved or kept from the list. Where
 * departments meet, colleagues see each other's trips: anyone of the office may ask.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_VALUE
 */
export async function overlaps(req: PayloadRequest, input: OverlapsInput): Promise<OverlapPage> {
  const step = await reading(req)
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const office = await officeById(step, input.organization)
  const reads =
    hasRole(step.principal, 'cadre', office.id) ||
    hasRole(step.principal, 'clerk', office.id) ||
    office.path.some((above) => hasRole(step.principal, 'reader', above))
  if (!reads) refuse('NOT_FOUND', 'organization')
  const found = (await overlapsOfPeriod(step, office.id, period)).filter(
    ({ kind, open, departments }) =>
      (input.kind === undefined || kind === input.kind) &&
      (input.standing === undefined || open === (input.standing === 'open')) &&
      (input.department === undefined || departments.includes(input.department)),
  )
  return pageOfOverlaps(found, input.first, input.after)
}
