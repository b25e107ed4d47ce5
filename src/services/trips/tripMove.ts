import { updateRows } from '@/database/bulk'
import { type TripEvent, type TripState, TRIP_WORKFLOW } from '@/domain/workflow'
import { about } from '../moves/about'
import { checkStep, type Concern } from '../moves/actors'
import { checkWords } from '../moves/checkWords'
import { type Move, type Moving, recordMove, recordMoves } from '../moves/recordMove'
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
  /** What the input calls the trip where several are moved together: `lines.2`. */
  part?: string
  /** The input that named the trip, where that is its whole plan. */
  field?: 'plan'
  event: TripEvent
  reason?: string
  /** The input in which `reason` was said, where that is not `reason`. */
  saidIn?: 'words'
  /** What else forbids the step: asked after the table and before anything is written. */
  check?: () => void | Promise<void>
  changes?: Record<string, unknown>
  snapshot?: unknown
  /** Who decides, where the plan's deciding office or named person differs from the trip's office. */
  concern?: Partial<Concern>
}

interface CheckedMove {
  trip: TripRow
  to: TripState
  record: { moving: Moving; move: Move }
}

/** Asks the table and whatever else forbids the step. @throws RefusalError as `transition` does */
async function checkedMove(step: Step, trip: TripRow, move: TripMove): Promise<CheckedMove> {
  const concern = { ...tripConcern(trip), ...move.concern }
  const facts = { state: trip.state, reason: move.reason }
  const { to, role } = checkStep(
    TRIP_WORKFLOW,
    move.event,
    step.principal,
    concern,
    facts,
    move.field ?? 'trip',
  )
  checkWords(move.reason, move.saidIn)
  await move.check?.()
  const { event, reason, snapshot } = move
  return {
    trip,
    to,
    record: {
      moving: { type: 'trips', ...trip, cadre: trip.leader },
      move: { event, from: trip.state, to, role, reason, snapshot },
    },
  }
}

/**
 * Moves a trip one step, if the table lets this person.
 * @returns the trip as it stands after the move
 * @throws RefusalError as `transition` does
 */
export async function moveTrip(step: Step, trip: TripRow, move: TripMove): Promise<TripRow> {
  const { record, to } = await checkedMove(step, trip, move)
  const moved = await recordMove(step, record.moving, record.move)
  await writeTrip(step, trip, { ...moved, ...move.changes })
  return { ...trip, ...moved, state: to }
}

/**
 * Moves several trips one step each, all or none: every one is checked before anything is written, and what is written
 * are two statements on SQLite, however many trips. Nothing but the move itself changes on them.
 * @returns the trips as they stand after the moves, in the same order
 * @throws RefusalError as `transition` does, of the first that may not
 */
export async function moveTrips(
  step: Step,
  moves: readonly { trip: TripRow; move: Omit<TripMove, 'changes'> }[],
): Promise<TripRow[]> {
  const checked: CheckedMove[] = []
  for (const { trip, move } of moves) {
    const check = (): Promise<CheckedMove> => checkedMove(step, trip, move)
    checked.push(move.part === undefined ? await check() : await about(move.part, 'trip', check))
  }
  const recorded = await recordMoves(
    step,
    checked.map(({ record }) => record),
  )
  const after = checked.flatMap(({ trip, to }, index) => {
    const moved = recorded[index]
    return moved ? [{ ...trip, ...moved, state: to }] : []
  })
  const updatedAt = step.now.toISOString()
  await updateRows(
    step.req,
    'trips',
    after.map(({ id, state, version, chainHash }) => ({ id, state, version, chainHash, updatedAt })),
  )
  return after
}
