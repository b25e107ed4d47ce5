import { cancelTrip, postponeTrip, rescheduleTrip as rescheduleService } from '@/services/trips/changeTrip'
import {
  completeTrip as completeService,
  coordinateTrip as coordinateService,
  enterTravelOrder,
  startTrip as startService,
} from '@/services/trips/goOnTrip'
import { idOf, rowsOf } from '@/access/guards'
import { type Chooser, someWords } from './attempts'
import { plusDays } from './days'
import { someDraft } from './drafts'
import { onTrip, reason, someOutcome, someTrip } from './onTrip'
import * as rule from './tripRules'

const complete: Chooser = (scene) => {
  const on = someTrip(scene)
  if (!on) return undefined
  const { who, trip, judged } = on
  const { outcome, ...facts } = someOutcome(scene)
  const orderNumber = scene.dice.chance(0.5) ? `CL-${scene.dice.int(1000)}` : undefined
  const findings = scene.dice.chance(0.2)
    ? someFindings(scene.seen.trips.find(({ id }) => id === trip.id))
    : []
  const input = { ...on.input, orderNumber, outcome: { ...outcome, findings } }
  const judgement = judged(() => rule.completeTrip(scene.model, who, trip, { ...facts, order: orderNumber }))
  return { name: 'completeTrip', who, ...judgement, run: (req) => completeService(req, input), words: input }
}

/** One difficulty at the first stop of the trip. */
function someFindings(trip: Record<string, unknown> | undefined) {
  const [stop] = rowsOf(trip?.stops)
  const unit = idOf(stop?.unit)
  return unit ? [{ kind: 'difficulty', text: 'Đoàn viên đi làm ăn xa', unit }] : []
}

/** A trip that somebody asks for, assigns or records for a person. */
const reschedule: Chooser = (scene) => {
  const on = someTrip(scene)
  if (!on) return undefined
  const { who, trip, judged } = on
  const draft = someDraft(scene, trip.office, trip.leader, plusDays(scene.model.today, 3))
  // What may be wrong with other facts of a draft does not concern new days.
  if (!draft.sound) return undefined
  const by = scene.dice.int(9) - 2
  const later = trip.stops.map((stop) => ({
    ...stop,
    from: plusDays(stop.from, by),
    to: plusDays(stop.to, by),
  }))
  const stops = scene.dice.chance(0.6) ? later : draft.stops
  const input = { ...on.input, stops }
  const judgement = judged(() => rule.rescheduleTrip(scene.model, who, trip, { ...draft, stops }))
  return {
    name: 'rescheduleTrip',
    who,
    ...judgement,
    run: (req) => rescheduleService(req, input),
    words: input,
  }
}

const coordinate = onTrip(
  'coordinateTrip',
  (scene) => ({ contact: someWords(scene, 'Đ/c Bí thư Đoàn xã') }),
  (model, who, trip, { contact }) => rule.coordinateTrip(model, who, trip, contact),
  coordinateService,
)

const postpone = onTrip(
  'postponeTrip',
  reason,
  (model, who, trip, input) => rule.putOff(model, who, trip, 'postpone', input.reason),
  postponeTrip,
)

const cancel = onTrip(
  'cancelTrip',
  reason,
  (model, who, trip, input) => rule.putOff(model, who, trip, 'cancel', input.reason),
  cancelTrip,
)

const order = onTrip(
  'enterTravelOrder',
  (scene) => ({ orderNumber: someWords(scene, `CL-${scene.dice.int(1000)}`) }),
  (model, who, trip, input) => rule.enterOrder(model, who, trip, input.orderNumber),
  enterTravelOrder,
)

/** Going on a trip, and what may come between. */
export const TRIP_STEPS: readonly (readonly [number, Chooser])[] = [
  [3, coordinate],
  [3, onTrip('startTrip', () => ({}), rule.startTrip, startService)],
  [9, complete],
  [2, postpone],
  [1, cancel],
  [2, reschedule],
  [4, order],
]
