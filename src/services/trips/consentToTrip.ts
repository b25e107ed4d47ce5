import type { PayloadRequest } from 'payload'
import { creditTrip } from '../ledger/creditTrip'
import { tripById } from '../lookup/documents'
import { checkVersion } from '../moves/checkVersion'
import { type Sent, takeStepOnce } from '../receipts/takeStepOnce'
import type { TripRow } from '../rows/tripRow'
import type { Step } from '../step'
import { moveTrip } from './tripMove'

/** What a phone may send twice, by its name. */
const sent = (name: string, { clientKey }: { clientKey?: string }): Sent<TripRow> => ({
  clientKey,
  name,
  found: tripById,
})

/** The Standing Committee's word on a trip outside the plan. */
export interface WordOnTrip {
  trip: string
  version: number
  words?: string
}

export interface ConsentInput extends WordOnTrip {
  clientKey?: string
}

/** Who gave the word, when, and what was said. */
const consent = (step: Step, words?: string): Record<string, unknown> => ({
  consentBy: step.principal.cadre,
  consentAt: step.now.toISOString(),
  consentWords: words,
})

/** The Standing Committee consents to an unplanned trip (row TN-05). */
export const giveConsent = (req: PayloadRequest, input: ConsentInput): Promise<TripRow> =>
  takeStepOnce(req, sent('giveConsent', input), (step) => consentTo(step, input))

/** The same inside a step that was begun for more. @throws RefusalError as `moveTrip` does; STALE_VERSION */
export async function consentTo(step: Step, input: WordOnTrip): Promise<TripRow> {
  const trip = await tripById(step, input.trip)
  const moved = await moveTrip(step, trip, {
    event: 'consent',
    reason: input.words,
    saidIn: 'words',
    changes: consent(step, input.words),
    check: () => checkVersion(trip.version, input.version),
  })
  tellLeader(step, trip, 'tripConsented')
  return moved
}

/** A trip outside the plan that is not consented to, and why. */
export interface RefusedTrip {
  trip: string
  version: number
  reason: string
}

/** The Standing Committee refuses an unplanned trip, or one recorded after the fact, and says why. */
export const refuseConsent = (
  req: PayloadRequest,
  input: RefusedTrip & { clientKey?: string },
): Promise<TripRow> => takeStepOnce(req, sent('refuseConsent', input), (step) => refuseTrip(step, input))

/** The same inside a step that was begun for more. @throws RefusalError as `moveTrip` does; STALE_VERSION */
export async function refuseTrip(step: Step, input: RefusedTrip): Promise<TripRow> {
  const trip = await tripById(step, input.trip)
  const moved = await moveTrip(step, trip, {
    event: 'refuse',
    reason: input.reason,
    changes: consent(step, input.reason),
    check: () => checkVersion(trip.version, input.version),
  })
  tellLeader(step, trip, 'tripRefused')
  return moved
}

/** The Standing Committee takes note of a trip recorded after the fact; from now on its days count. */
export const acknowledgeTrip = (req: PayloadRequest, input: ConsentInput): Promise<TripRow> =>
  takeStepOnce(req, sent('acknowledgeTrip', input), (step) => takeNoteOf(step, input))

/** The same inside a step that was begun for more. @throws RefusalError as `moveTrip` does; STALE_VERSION */
export async function takeNoteOf(step: Step, input: WordOnTrip): Promise<TripRow> {
  const trip = await tripById(step, input.trip)
  const changes = consent(step, input.words)
  const moved = await moveTrip(step, trip, {
    event: 'acknowledge',
    reason: input.words,
    saidIn: 'words',
    changes,
    check: () => checkVersion(trip.version, input.version),
  })
  await creditTrip(step, moved)
  tellLeader(step, trip, 'tripConsented')
  return moved
}

function tellLeader(step: Step, trip: TripRow, kind: 'tripConsented' | 'tripRefused'): void {
  if (trip.leader === step.principal.cadre) return
  step.tell({
    recipient: trip.leader,
    organization: trip.organization,
    kind,
    documentType: 'trips',
    document: trip.id,
    params: { title: trip.title },
  })
}
