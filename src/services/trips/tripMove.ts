import { type TripEvent, TRIP_WORKFLOW } from '@/domain/workflow'
import { checkStep, type Concern } from '../moves/actors'
import { recordMove } from '../moves/recordMove'
import type { TripRow } from '../rows/tripRow'
import type { Step } from '../step'
import { writeTrip } from './writeTrip'

export const tripConcern = (trip: TripRow): Concern => ({
  organization: trip.organization,
  department: trip.department,
  owner: trip.leader,
  participants: trip.participants.map((participant) => participant.cadre),
})

interface TripMove {
  event: TripEvent
  reason?: string
  /** What else forbids the step: asked after the table and before anything is written. */
  check?: () => void | Promise<void>
  changes?: Record<string, unknown>
  snapshot?: unknown
  /** Who decides, where the plan's deciding office or named person differs from the trip's office. */
  concern?: Partial<Concern>
}

/**
 * Moves a trip one step, if the table lets this person.
 * @returns the trip as it stands after the move
 * @throws RefusalError as `transition` does
 */
export async function moveTrip(step: Step, trip: TripRow, move: TripMove): Promise<TripRow> {
  const concern = { ...tripConcern(trip), ...move.concern }
  const facts = { state: trip.state, reason: move.reason }
  const checked = checkStep(TRIP_WORKFLOW, move.event, step.principal, concern, facts, 'trip')
  await move.check?.()
  const moved = await recordMove(
    step,
    { type: 'trips', ...trip, cadre: trip.leader },
    {
      event: move.event,
      from: trip.state,
      to: checked.to,
      role: checked.role,
      reason: move.reason,
      snapshot: move.snapshot,
    },
  )
  await writeTrip(step, trip, { ...moved, ...move.changes })
  return { ...trip, state: checked.to, version: moved.version, chainHash: moved.chainHash }
}
