import { isOneOf, textOf } from '@/access/guards'
import type { LedgerTrip, QuotaPolicy } from '@/domain/quota'
import { wasMade } from '@/domain/trips'
import { UNIT_LEVELS } from '@/domain/units'
import type { TripState } from '@/domain/workflow'
import type { TripRow } from '../rows/tripRow'

/** States of a trip that is approved and not made yet: what a forecast counts. */
export const COMING_STATES: readonly TripState[] = ['approved', 'coordinated', 'underWay']

/** What of a trip the ledger looks at. */
type TripFacts = Pick<
  TripRow,
  'id' | 'state' | 'completion' | 'participants' | 'stops' | 'orderNumber' | 'assignmentDocument'
>

function stageOf(trip: TripFacts): LedgerTrip['stage'] {
  if (COMING_STATES.includes(trip.state)) return 'approved'
  return wasMade(trip) ? 'done' : 'planned'
}

/**
 * A stored trip as the ledger takes it; its proof is the paper that the policy asks for. Where a decision
 * is asked for, a travel order serves as well.
 */
export const ledgerTrip = (trip: TripFacts, evidence: QuotaPolicy['evidence'] | undefined): LedgerTrip => ({
  id: trip.id,
  stage: stageOf(trip),
  participants: trip.participants.map(({ cadre }) => ({ cadre })),
  stops: trip.stops.map((stop) => ({
    ...stop,
    unitLevel: isOneOf(UNIT_LEVELS, stop.unitLevel) ? stop.unitLevel : 'other',
  })),
  evidence: textOf(
    evidence === 'decision' ? (trip.assignmentDocument ?? trip.orderNumber) : trip.orderNumber,
  ),
})
