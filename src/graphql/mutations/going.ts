import { cancelTrip, postponeTrip, rescheduleTrip } from '@/services/trips/changeTrip'
import { completeTrip, coordinateTrip, enterTravelOrder, startTrip } from '@/services/trips/goOnTrip'
import { clientKey, many, optionalText, text } from '../schema/parts'
import { onTrip, tripStep } from './answers'
import { outcome, stop } from './tripInputs'

/** A trip on its way, from the word of the unit to its result (rows TN-06, TN-18, TN-21, AG-15). */
export const goingMutations = {
  coordinateTrip: tripStep({
    does: 'The unit has been spoken to and makes the trip possible.',
    input: onTrip('CoordinateTripInput', 'Which trip, and who was spoken to', {
      contact: text,
      phone: optionalText,
      confirmedOn: optionalText,
      note: optionalText,
    }),
    by: coordinateTrip,
  }),
  startTrip: tripStep({
    does: 'The delegation sets out.',
    input: onTrip('StartTripInput', 'Which trip, as it was seen', {}),
    by: startTrip,
  }),
  completeTrip: tripStep({
    does: 'Records what came of a trip, and enters the days of everyone who went into the ledger.',
    input: onTrip('CompleteTripInput', 'Which trip, the travel order and what came of it', {
      orderNumber: optionalText,
      outcome,
      clientKey,
    }),
    by: completeTrip,
  }),
  enterTravelOrder: tripStep({
    does: 'Enters the number of the travel order; where the trip is done, its days count from now on.',
    input: onTrip('EnterTravelOrderInput', 'Which trip, and its order', {
      orderNumber: text,
      orderDate: optionalText,
    }),
    by: enterTravelOrder,
  }),
  postponeTrip: tripStep({
    does: 'An approved trip cannot be made in its time and waits for new days (row AG-15).',
    input: onTrip('PostponeTripInput', 'Which trip, and why', { reason: text }),
    by: postponeTrip,
  }),
  rescheduleTrip: tripStep({
    does: 'Gives a postponed trip its new days.',
    input: onTrip('RescheduleTripInput', 'Which trip, and where it goes when', { stops: many(stop) }),
    by: rescheduleTrip,
  }),
  cancelTrip: tripStep({
    does: 'An approved or postponed trip will not be made.',
    input: onTrip('CancelTripInput', 'Which trip, and why', { reason: text }),
    by: cancelTrip,
  }),
}
