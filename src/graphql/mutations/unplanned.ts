import { assignTrip } from '@/services/trips/assignTrip'
import { acknowledgeTrip, giveConsent, refuseConsent } from '@/services/trips/consentToTrip'
import { recordTripAfterFact, requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { input } from '../schema/input'
import { clientKey, id, optionalText, text } from '../schema/parts'
import { onTrip, tripStep } from './answers'
import { outcome, tripShape } from './tripInputs'

const words = { words: optionalText, clientKey } as const

/** Trips outside the plan (rows TN-05, HY-05). */
export const unplannedMutations = {
  requestUnplannedTrip: tripStep({
    does: 'Asks for a trip that is not in the plan.',
    input: input('RequestUnplannedTripInput', 'For whom, why, and the trip', {
      leader: id,
      reason: text,
      clientKey,
      ...tripShape,
    }),
    by: requestUnplannedTrip,
  }),
  giveConsent: tripStep({
    does: 'The Standing Committee consents to an unplanned trip.',
    input: onTrip('GiveConsentInput', 'Which trip, and the words with it', words),
    by: giveConsent,
  }),
  refuseConsent: tripStep({
    does: 'The Standing Committee refuses an unplanned trip, or one recorded after the fact.',
    input: onTrip('RefuseConsentInput', 'Which trip, and why', { reason: text, clientKey }),
    by: refuseConsent,
  }),
  recordTripAfterFact: tripStep({
    does: 'Records a trip for which nobody had asked, after it was made.',
    input: input('RecordTripAfterFactInput', 'Why nobody was asked, the trip and what came of it', {
      reason: text,
      outcome,
      clientKey,
      ...tripShape,
    }),
    by: recordTripAfterFact,
  }),
  acknowledgeTrip: tripStep({
    does: 'The Standing Committee takes note of a trip recorded after the fact; its days count from now on.',
    input: onTrip('AcknowledgeTripInput', 'Which trip, and the words with it', words),
    by: acknowledgeTrip,
  }),
  assignTrip: tripStep({
    does: 'The Standing Committee sends people (row HY-05).',
    input: input('AssignTripInput', 'Who leads, by which document, and the trip', {
      leader: id,
      document: text,
      clientKey,
      ...tripShape,
    }),
    by: assignTrip,
  }),
}
