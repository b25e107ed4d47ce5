import type { PayloadRequest, Where } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { hasRole } from '@/domain/access'
import { addDays, asDayKey, type DaySpan, periodSpan, quarterOf } from '@/domain/calendar'
import { type Overlap, type OverlapTrip, overlapsOf, takenSpan } from '@/domain/overlap'
import { type Refusal, RefusalError, refuse } from '@/domain/refusal/refusal'
import { extentOf, MOST_PARTICIPANTS, MOST_STOPS, MOST_TOPICS, type StopDraft } from '@/domain/trips'
import { type Succession, successionMap } from '@/domain/units'
import { LIVE_TRIP_STATES } from '@/domain/workflow'
import { documentIds, isDocumentId } from '../lookup/documentId'
import { policiesOf } from '../lookup/policy'
import { overlapWindow } from '../overlaps/collisions'
import { halfOf, tripRow, type TripRow } from '../rows/tripRow'
import type { StopInput } from '../trips/tripInput'
import { LONGEST_TRIP, OVERLAP_COLUMNS, overlapTrip, successionsOf } from './overlapFacts'
import { type Reading, reading } from './reading'

export interface DraftOverlapsInput {
  organization: string
  /** The trip that is being written anew, so that it is not compared with itself. */
  trip?: string
  stops: StopInput[]
  participants: string[]
  topics: string[]
}

/** With which trips a draft would collide: the others, without the draft itself. */
export interface DraftOverlap extends Omit<Overlap, 'trips'> {
  trips: TripRow[]
}

/** More candidates than a person could look at; the nearest days come first. */
const MOST_CANDIDATES = 400
/** The most units that were ever one place. */
const MOST_RELATED = 500
/** The id that a draft has among stored trips. */
const DRAFT = 'draft'

function readStops({ payload }: Reading, stops: readonly StopInput[]): StopDraft[] {
  const refusals: Refusal[] = []
  const read = stops.slice(0, MOST_STOPS).flatMap((stop, index) => {
    const from = asDayKey(stop.from)
    const to = asDayKey(stop.to)
    if (!from) refusals.push({ code: 'INVALID_DAY', field: `stops.${index}.from` })
    if (!to) refusals.push({ code: 'INVALID_DAY', field: `stops.${index}.to` })
    if (!from || !to) return []
    if (from > to) refusals.push({ code: 'DATES_REVERSED', field: `stops.${index}.to` })
    return [{ unit: stop.unit, from, to, fromHalf: halfOf(stop.fromHalf), toHalf: halfOf(stop.toHalf) }]
  })
  if (refusals.length > 0) throw new RefusalError(refusals)
  return read.filter((stop) => isDocumentId(payload, stop.unit))
}

/** Places that are one with those of a draft at some time, and what became of each. */
interface Family {
  units: string[]
  successions: Succession[]
}

/**
 * Units that were merged into what these are, or into what these became: whoever went there went here. Where nothing
 * was reorganised, two statements.
 */
async function familyOf(step: Reading, units: readonly string[]): Promise<Family> {
  const forward = await successionsOf(step, units)
  const family = new Set([...units, ...forward.map(({ to }) => to)])
  const asked = new Set(family)
  for (let merged = [...family]; merged.length > 0;) {
    const { docs } = await step.payload.db.find({
      collection: 'unit-successions',
      where: { toUnit: { in: merged } },
      limit: MOST_RELATED,
      pagination: false,
      select: { fromUnit: true },
      req: step.req,
    })
    merged = rowsOf(docs).flatMap(({ fromUnit }) => idOf(fromUnit) ?? [])
    merged = [...new Set(merged)].filter((id) => !family.has(id))
    for (const id of merged) family.add(id)
  }
  const before = [...family].filter((id) => !asked.has(id))
  return { units: [...family], successions: [...forward, ...(await successionsOf(step, before))] }
}

async function tripsNear(
  step: Reading,
  organization: string,
  span: DaySpan,
  by: Where[],
): Promise<TripRow[]> {
  const found = await step.payload.db.find({
    collection: 'trips',
    where: {
      and: [
        ...by,
        { firstDay: { less_than_equal: span.to } },
        { firstDay: { greater_than_equal: addDays(span.from, -LONGEST_TRIP) } },
        { lastDay: { greater_than_equal: span.from } },
        { organization: { equals: organization } },
        { state: { in: [...LIVE_TRIP_STATES] } },
      ],
    },
    sort: 'firstDay',
    limit: MOST_CANDIDATES,
    pagination: false,
    select: OVERLAP_COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).map(tripRow)
}

/**
 * With what a trip that is just being written down would collide (row AG-10): people on the same
 * half-day, the same place (through succession) on near days, the same topic there in the quarter;
 * across all departments. Reads only trips to those places or with those people, by index, so that it
 * can be asked while someone types.
 *
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND for another office, INVALID_DAY, DATES_REVERSED
 */
export async function draftOverlaps(req: PayloadRequest, input: DraftOverlapsInput): Promise<DraftOverlap[]> {
  const step = await reading(req)
  if (!hasRole(step.principal, 'cadre', input.organization)) refuse('NOT_FOUND', 'organization')
  const stops = readStops(step, input.stops)
  if (stops.length === 0) return []
  const participants = documentIds(step.payload, input.participants).slice(0, MOST_PARTICIPANTS)
  const { firstDay, lastDay } = extentOf(stops)
  const windowDays = overlapWindow(await policiesOf(step, input.organization), firstDay)
  const quarters = { from: periodSpan(quarterOf(firstDay)).from, to: periodSpan(quarterOf(lastDay)).to }
  const near = { from: addDays(firstDay, -windowDays), to: addDays(lastDay, windowDays) }
  const span = {
    from: near.from < quarters.from ? near.from : quarters.from,
    to: near.to > quarters.to ? near.to : quarters.to,
  }
  const { units, successions } = await familyOf(step, [...new Set(stops.map(({ unit }) => unit))])
  const there = await tripsNear(step, input.organization, span, [
    { 'stops.unit': { in: units } },
    { 'stops.from': { less_than_equal: span.to } },
    { 'stops.to': { greater_than_equal: span.from } },
  ])
  const days = { from: firstDay, to: lastDay }
  const theirs =
    participants.length > 0
      ? await tripsNear(step, input.organization, days, [{ 'participants.cadre': { in: participants } }])
      : []
  const candidates = new Map([...there, ...theirs].map((trip) => [trip.id, trip]))
  if (input.trip !== undefined) candidates.delete(input.trip)
  const others = [...candidates.values()]
  const places = successionMap(successions)
  const draft: OverlapTrip = {
    id: DRAFT,
    department: step.principal.department ?? '',
    span: takenSpan(stops),
    participants,
    stops,
    topics: input.topics.slice(0, MOST_TOPICS),
  }
  return overlapsOf(draft, others.map(overlapTrip), { windowDays, places }).map((overlap) => ({
    ...overlap,
    trips: overlap.trips.flatMap((id) => candidates.get(id) ?? []),
  }))
}
