import { mergeTrips } from '@/services/trips/mergeTrips'
import { editTrip, registerTrip, withdrawTrip } from '@/services/trips/registerTrip'
import { input } from '../schema/input'
import { clientKey, id, optionalText, version } from '../schema/parts'
import { onTrip, tripStep } from './answers'
import { tripShape } from './tripInputs'

/** The lines of a plan (rows AG-03 to AG-10). */
export const lineMutations = {
  registerTrip: tripStep({
    does: "Writes a trip on one's own open plan.",
    input: input('RegisterTripInput', 'Which plan, and the trip', { plan: id, clientKey, ...tripShape }),
    by: registerTrip,
  }),
  editTrip: tripStep({
    does: 'Writes a registered trip anew while its plan is open.',
    input: onTrip('EditTripInput', 'Which trip as it was seen, and all of it as it shall be', tripShape),
    by: editTrip,
  }),
  withdrawTrip: tripStep({
    does: 'Takes a line off an open plan, or takes a request back.',
    input: onTrip('WithdrawTripInput', 'Which trip, as it was seen', {}),
    by: withdrawTrip,
  }),
  mergeTrips: tripStep({
    does: 'Makes one joint trip of two that overlap (row AG-10). Answers with the trip that stays.',
    input: input('MergeTripsInput', 'The trip that stays, and the one that is taken up into it', {
      into: id,
      intoVersion: version,
      from: id,
      fromVersion: version,
      reason: optionalText,
    }),
    by: mergeTrips,
  }),
}
