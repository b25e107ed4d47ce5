import { keepOverlap } from '@/services/overlaps/keepOverlap'
import { tripNow } from '@/services/read/tripNow'
import { mergeTrips } from '@/services/trips/mergeTrips'
import { moveTripDays } from '@/services/trips/moveTripDays'
import { editTrip, registerTrip, withdrawTrip } from '@/services/trips/registerTrip'
import { list } from '../schema/fields'
import { input } from '../schema/input'
import { clientKey, id, optionalText, text, version } from '../schema/parts'
import { step, stepAnswer } from '../schema/step'
import { shownTrip, TripStatus } from '../types/trip'
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
    input: onTrip('EditTripInput', 'Which trip as it was seen, and all of it as it shall be', {
      clientKey,
      ...tripShape,
    }),
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
  moveTrip: tripStep({
    does: 'Gives a trip that overlaps with another one other days, as a whole (row AG-10); for whoever reviews it.',
    input: onTrip('MoveTripInput', 'Which trip, as it was seen, its new first day, and why', {
      firstDay: text,
      reason: text,
    }),
    by: moveTripDays,
  }),
  keepOverlap: step({
    does: 'Leaves two trips that overlap as they are, with a reason (row AG-10). Answers with both.',
    input: input('KeepOverlapInput', 'Which overlap, by its key, the two trips as they were seen, and why', {
      key: text,
      trip: id,
      version,
      other: id,
      otherVersion: version,
      reason: text,
    }),
    answers: stepAnswer('KeepOverlapStep', { trips: list(TripStatus, 'As they stand after the step') }),
    by: keepOverlap,
    shows: async (req, pair) => ({
      trips: (await Promise.all(pair.map(({ id: trip }) => tripNow(req, trip)))).map(shownTrip),
    }),
  }),
}
