import type { PayloadRequest } from 'payload'
import { assignTrip as assignService } from '@/services/trips/assignTrip'
import { cancelTrip, postponeTrip, rescheduleTrip as rescheduleService } from '@/services/trips/changeTrip'
import {
  completeTrip as completeService,
  coordinateTrip as coordinateService,
  enterTravelOrder,
  startTrip as startService,
} from '@/services/trips/goOnTrip'
import { mergeTrips as mergeService } from '@/services/trips/mergeTrips'
import {
  editTrip as editService,
  registerTrip as registerService,
  withdrawTrip as withdrawService,
} from '@/services/trips/registerTrip'
import {
  acknowledgeTrip,
  giveConsent,
  recordTripAfterFact,
  refuseConsent,
  requestUnplannedTrip,
} from '@/services/trips/unplannedTrip'
import { idOf, rowsOf } from '@/access/guards'
import {
  anyone,
  type Attempt,
  type Chooser,
  type Scene,
  someId,
  someoneOf,
  someWords,
  unless,
  versionOf,
} from './attempts'
import { plusDays, QUARTERS } from './days'
import { someDraft } from './drafts'
import type { Model, ModelTrip, Verdict, Who } from './model'
import * as rule from './tripRules'

interface OnTrip {
  who: Who
  trip: ModelTrip
  input: { trip: string; version: number }
  judged: (verdict: () => Verdict) => { verdict: Verdict; stranger: boolean }
}

function someTrip(scene: Scene): OnTrip | undefined {
  const trip = scene.dice.pick([...scene.model.trips.values()])
  if (!trip) return undefined
  const who = someoneOf(scene, trip.office)
  const [id, exists] = someId(scene, trip.id)
  const [version, fresh] = versionOf(scene, 'trips', trip.id)
  return {
    who,
    trip,
    input: { trip: id, version },
    judged: (verdict) => ({
      verdict: unless(exists && fresh, 'no such trip, or not as it stands', verdict),
      stranger: !exists || who.office !== trip.office,
    }),
  }
}

const onTrip =
  <More extends object>(
    name: string,
    more: (scene: Scene) => More,
    verdict: (model: Model, who: Who, trip: ModelTrip, input: More) => Verdict,
    service: (req: PayloadRequest, input: OnTrip['input'] & More) => Promise<unknown>,
  ): Chooser =>
  (scene) => {
    const on = someTrip(scene)
    if (!on) return undefined
    const { who, trip, judged } = on
    const words = more(scene)
    const input = { ...on.input, ...words }
    const judgement = judged(() => verdict(scene.model, who, trip, words))
    return { name, who, ...judgement, run: (req) => service(req, input), words: input }
  }

const register: Chooser = (scene) => {
  const { dice, model } = scene
  const plan = dice.pick(
    [...model.plans.values()].filter((one) => one.scope === 'cadre' || dice.chance(0.05)),
  )
  const span = plan && QUARTERS[plan.period]
  if (!plan || !span) return undefined
  const who = dice.chance(0.8)
    ? [...scene.world.people.values()].find((one) => one.id === plan.owner)
    : undefined
  const writer = who ?? someoneOf(scene, plan.office)
  const from = dice.chance(0.95) && model.today < span.from ? plusDays(span.from, 1) : model.today
  const draft = someDraft(scene, plan.office, writer.id, from)
  const [id, exists] = someId(scene, plan.id)
  const input = { plan: id, ...draft }
  return {
    name: 'registerTrip',
    who: writer,
    verdict: unless(exists, 'no such plan', () => rule.registerTrip(model, writer, plan, draft, span)),
    stranger: !exists || writer.office !== plan.office,
    run: (req) => registerService(req, input),
    words: input,
  }
}

const edit: Chooser = (scene) => {
  const on = someTrip(scene)
  if (!on) return undefined
  const { who, trip, judged } = on
  const draft = someDraft(scene, trip.office, trip.leader, scene.model.today)
  const input = { ...on.input, ...draft }
  const span = QUARTERS[scene.model.plans.get(trip.plan ?? '')?.period ?? '']
  const judgement = judged(() => rule.editTrip(scene.model, who, trip, draft, span))
  return { name: 'editTrip', who, ...judgement, run: (req) => editService(req, input), words: input }
}

const merge: Chooser = (scene) => {
  const on = someTrip(scene)
  if (!on) return undefined
  const { dice, model } = scene
  const { who, trip: into, input } = on
  const near = [...model.trips.values()].filter((trip) => trip.office === into.office || dice.chance(0.02))
  const from = dice.pick(near) ?? into
  const [fromVersion, fresh] = versionOf(scene, 'trips', from.id)
  const words = { into: input.trip, intoVersion: input.version, from: from.id, fromVersion }
  return {
    name: 'mergeTrips',
    who,
    ...on.judged(() => unless(fresh, 'not as it stands', () => rule.mergeTrips(model, who, into, from))),
    run: (req) => mergeService(req, words),
    words,
  }
}

const COMPLETIONS = ['done', 'done', 'done', 'part', 'moved', 'dropped'] as const

function someOutcome(scene: Scene) {
  const { dice } = scene
  const result = someWords(scene, 'Đã khảo sát xong')
  const completion = dice.oneOf(...COMPLETIONS)
  const outcome = { result, actualLearning: 'Cách nắm tình hình', completion }
  return { outcome, sound: result.trim() !== '', completion }
}

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
const forSomeone =
  (
    name: string,
    ahead: number,
    make: (
      scene: Scene,
      who: Who,
      leader: Who,
      draft: ReturnType<typeof someDraft>,
    ) => Pick<Attempt, 'verdict' | 'run'>,
  ): Chooser =>
  (scene) => {
    const who = anyone(scene)
    const leader = scene.dice.chance(0.4) ? who : someoneOf(scene, who.office)
    const draft = someDraft(scene, leader.office, leader.id, plusDays(scene.model.today, ahead))
    const { verdict, run } = make(scene, who, leader, draft)
    return {
      name,
      who,
      verdict,
      stranger: who.office !== leader.office,
      run,
      words: { leader: leader.key, draft },
    }
  }

const request = forSomeone('requestUnplannedTrip', 2, (scene, who, leader, draft) => {
  const reason = someWords(scene, 'Theo yêu cầu công tác')
  return {
    verdict: rule.requestTrip(scene.model, who, leader, draft, reason),
    run: (req) => requestUnplannedTrip(req, { leader: leader.id, reason, ...draft }),
  }
})

const assign = forSomeone('assignTrip', 2, (scene, who, leader, draft) => {
  const document = someWords(scene, '15-CV/TĐTN')
  return {
    verdict: rule.assignTrip(scene.model, who, leader, draft, document),
    run: (req) => assignService(req, { leader: leader.id, document, ...draft }),
  }
})

const record: Chooser = (scene) => {
  const who = anyone(scene)
  const draft = someDraft(scene, who.office, who.id, plusDays(scene.model.today, -7))
  const { outcome, ...facts } = someOutcome(scene)
  const reason = someWords(scene, 'Hỗ trợ gấp chốt kiểm dịch')
  const input = { reason, outcome, ...draft }
  return {
    name: 'recordTripAfterFact',
    who,
    verdict: rule.recordAfterFact(scene.model, who, draft, { ...facts, reason }),
    stranger: false,
    run: (req) => recordTripAfterFact(req, input),
    words: input,
  }
}

const reschedule: Chooser = (scene) => {
  const on = someTrip(scene)
  if (!on) return undefined
  const { who, trip, judged } = on
  const draft = someDraft(scene, trip.office, trip.leader, plusDays(scene.model.today, 3))
  // What may be wrong with other facts of a draft does not concern new days.
  if (!draft.sound) return undefined
  const input = { ...on.input, stops: draft.stops }
  const judgement = judged(() => rule.rescheduleTrip(scene.model, who, trip, draft))
  return {
    name: 'rescheduleTrip',
    who,
    ...judgement,
    run: (req) => rescheduleService(req, input),
    words: input,
  }
}

const reason = (scene: Scene): { reason: string } => ({ reason: someWords(scene, 'Dịch bệnh') })
const words = (scene: Scene): { words: string } => ({ words: someWords(scene, 'Đồng ý') })

export const TRIP_STEPS: readonly (readonly [number, Chooser])[] = [
  [14, register],
  [2, edit],
  [1, onTrip('withdrawTrip', () => ({}), rule.withdrawTrip, withdrawService)],
  [3, merge],
  [
    3,
    onTrip(
      'coordinateTrip',
      (scene) => ({ contact: someWords(scene, 'Đ/c Bí thư Đoàn xã') }),
      (model, who, trip, { contact }) => rule.coordinateTrip(model, who, trip, contact),
      coordinateService,
    ),
  ],
  [3, onTrip('startTrip', () => ({}), rule.startTrip, startService)],
  [9, complete],
  [
    2,
    onTrip(
      'postponeTrip',
      reason,
      (model, who, trip, input) => rule.putOff(model, who, trip, 'postpone', input.reason),
      postponeTrip,
    ),
  ],
  [
    1,
    onTrip(
      'cancelTrip',
      reason,
      (model, who, trip, input) => rule.putOff(model, who, trip, 'cancel', input.reason),
      cancelTrip,
    ),
  ],
  [2, reschedule],
  [
    4,
    onTrip(
      'enterTravelOrder',
      (scene) => ({ orderNumber: someWords(scene, `CL-${scene.dice.int(1000)}`) }),
      (model, who, trip, input) => rule.enterOrder(model, who, trip, input.orderNumber),
      enterTravelOrder,
    ),
  ],
  [3, request],
  [
    2,
    onTrip(
      'giveConsent',
      words,
      (model, who, trip, input) => rule.answerRequest(model, who, trip, 'consent', input.words),
      giveConsent,
    ),
  ],
  [
    1,
    onTrip(
      'refuseConsent',
      reason,
      (model, who, trip, input) => rule.answerRequest(model, who, trip, 'refuse', input.reason),
      refuseConsent,
    ),
  ],
  [2, record],
  [
    2,
    onTrip(
      'acknowledgeTrip',
      words,
      (model, who, trip, input) => rule.answerRequest(model, who, trip, 'acknowledge', input.words),
      acknowledgeTrip,
    ),
  ],
  [2, assign],
]
