import { periodKey, quarterOf } from '@/domain/calendar'
import { fold } from '@/domain/text'
import { extentOf, type TripCatalogue, type TripDraft } from '@/domain/trips'
import type { TripOrigin, TripState } from '@/domain/workflow'
import { recordMove } from '../moves/recordMove'
import { arrayRows } from '../rows/arrayRows'
import { insert } from '../rows/insert'
import { tripRow, type TripRow } from '../rows/tripRow'
import type { Step } from '../step'

/** The columns that a written-down trip fills; names of units are kept as they are on the day. */
export function tripColumns(draft: TripDraft, catalogue: TripCatalogue): Record<string, unknown> {
  const extent = extentOf(draft.stops)
  const places = draft.stops.map((stop) => catalogue.units.get(stop.unit)?.name ?? '')
  return {
    title: draft.title,
    content: draft.content,
    expectedLearning: draft.expectedLearning,
    form: draft.form,
    topics: draft.topics,
    mode: draft.mode,
    duty: draft.duty,
    stops: arrayRows(
      draft.stops.map((stop, index) => ({
        ...stop,
        unitName: places[index],
        unitLevel: catalogue.units.get(stop.unit)?.level ?? 'other',
      })),
    ),
    participants: arrayRows(
      draft.participants.map((id) => ({
        cadre: id,
        department: catalogue.cadres.get(id)?.department,
        name: catalogue.cadres.get(id)?.name ?? '',
      })),
    ),
    ...extent,
    period: periodKey(quarterOf(extent.firstDay)),
    searchKey: fold([draft.title, ...places].join(' ')),
  }
}

interface NewTrip {
  draft: TripDraft
  catalogue: TripCatalogue
  organization: string
  leader: string
  plan?: string
  origin: TripOrigin
  state: TripState
  event: string
  role?: string
  reason?: string
  columns?: Record<string, unknown>
}

/** Writes a new trip and the transition that made it. */
export async function createTrip(step: Step, trip: NewTrip): Promise<TripRow> {
  const data = {
    ...tripColumns(trip.draft, trip.catalogue),
    organization: trip.organization,
    department: trip.catalogue.cadres.get(trip.leader)?.department,
    leader: trip.leader,
    plan: trip.plan,
    origin: trip.origin,
    state: trip.state,
    version: 1,
    ...trip.columns,
  }
  const row = tripRow({ ...data, id: await insert(step, 'trips', data) })
  await recordMove(
    step,
    { type: 'trips', ...row, cadre: row.leader, version: 0 },
    { event: trip.event, to: trip.state, role: trip.role, reason: trip.reason },
  )
  return row
}
