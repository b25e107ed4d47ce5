import type { ParticipantRow, TripRow } from '../rows/tripRow'
import type { Step } from '../step'
import type { Notice } from './deliver'

/** What those who go on a trip are told of. */
type TripNotice = Extract<
  Notice['kind'],
  'tripAssigned' | 'tripMerged' | 'tripMoved' | 'tripPostponed' | 'tripCancelled'
>

/**
 * Tells those who go on a trip, its leader among them, what somebody else did with it: each once, and not the one who did it.
 * @param people others than those of the trip, where it concerns only them
 */
export function tellTravellers(
  step: Step,
  kind: TripNotice,
  trip: Pick<TripRow, 'id' | 'organization' | 'title' | 'leader' | 'participants'>,
  { reason, people }: { reason?: string; people?: readonly Pick<ParticipantRow, 'cadre'>[] } = {},
): void {
  const going = people ?? [{ cadre: trip.leader }, ...trip.participants]
  for (const recipient of new Set(going.map(({ cadre }) => cadre))) {
    if (recipient === step.principal.cadre) continue
    step.tell({
      recipient,
      organization: trip.organization,
      kind,
      documentType: 'trips',
      document: trip.id,
      params: { title: trip.title, ...(reason !== undefined && { reason }) },
    })
  }
}
