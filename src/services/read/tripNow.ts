import type { PayloadRequest } from 'payload'
import { idOf, isRecord, textOf } from '@/access/guards'
import type { Principal } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'
import { stepsOpen, TRIP_WORKFLOW, type TripEvent } from '@/domain/workflow'
import { actorsOn } from '../moves/actors'
import { tripRow, type TripRow } from '../rows/tripRow'
import { tripConcern } from '../trips/tripMove'
import { reading } from './reading'

/** A trip as people see it, with what they may do with it now. */
export interface TripView extends TripRow {
  requestReason?: string
  changeReason?: string
  consentWords?: string
  consentBy?: string
  stepsOpen: TripEvent[]
}

/** @throws Error where the stored row is not a trip: a defect */
export function tripView(value: unknown, principal: Principal): TripView {
  const trip = tripRow(value)
  const stored = isRecord(value) ? value : {}
  const actors = actorsOn(principal, tripConcern(trip))
  return {
    ...trip,
    requestReason: textOf(stored.requestReason),
    changeReason: textOf(stored.changeReason),
    consentWords: textOf(stored.consentWords),
    consentBy: idOf(stored.consentBy),
    stepsOpen: stepsOpen(TRIP_WORKFLOW, {
      state: trip.state,
      actors,
      own: trip.leader === principal.cadre,
    }),
  }
}

/**
 * A trip as it stands now, for whoever has just taken a step with it: the step has made the check.
 * @throws RefusalError NOT_FOUND
 */
export async function tripNow(req: PayloadRequest, trip: string): Promise<TripView> {
  const step = await reading(req)
  const row: unknown = await step.payload.db.findOne({
    collection: 'trips',
    where: { id: { equals: trip } },
    req,
  })
  return tripView(row ?? refuse('NOT_FOUND', 'trip'), step.principal)
}
