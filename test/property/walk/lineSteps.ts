import { keepOverlap } from '@/services/overlaps/keepOverlap'
import { mergeTrips as mergeService } from '@/services/trips/mergeTrips'
import { moveTripDays } from '@/services/trips/moveTripDays'
import {
  editTrip as editService,
  registerTrip as registerService,
  withdrawTrip as withdrawService,
} from '@/services/trips/registerTrip'
import { type Chooser, someId, someoneOf, someWords, unless, versionOf } from './attempts'
import { plusDays, QUARTERS } from './days'
import { someDraft } from './drafts'
import { onTrip, someTrip } from './onTrip'
import * as overlap from './overlapRules'
import * as rule from './tripRules'

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

const move: Chooser = (scene) => {
  const on = someTrip(scene)
  if (!on) return undefined
  const { dice, model } = scene
  const { who, trip } = on
  const firstDay = dice.chance(0.05) ? '2021-02-30' : plusDays(trip.firstDay, dice.int(14) - 4)
  const input = { ...on.input, firstDay, reason: someWords(scene, 'Tránh trùng chéo') }
  const judgement = on.judged(() => overlap.moveTrip(model, who, trip, input))
  return { name: 'moveTrip', who, ...judgement, run: (req) => moveTripDays(req, input), words: input }
}

/** One of the ways in which two trips collide, most often; now and then one in which others do. */
const keep: Chooser = (scene) => {
  const on = someTrip(scene)
  if (!on) return undefined
  const { dice, model } = scene
  const { who, trip, input } = on
  const others = [...model.trips.values()]
  const colliding = others.filter((one) => overlap.collisionsOf(trip, one).length > 0)
  const other = dice.pick(dice.chance(0.9) ? colliding : others) ?? trip
  const [otherVersion, fresh] = versionOf(scene, 'trips', other.id)
  const key = dice.pick(overlap.collisionsOf(trip, other)) ?? `unit|${trip.id}|${other.id}|nowhere`
  const reason = someWords(scene, 'Hai nội dung khác nhau')
  const words = { key, ...input, other: other.id, otherVersion, reason }
  return {
    name: 'keepOverlap',
    who,
    ...on.judged(() =>
      unless(fresh, 'not as it stands', () => overlap.keepOverlap(model, who, [trip, other], words)),
    ),
    run: (req) => keepOverlap(req, words),
    words,
  }
}

/** Writing, merging, moving, keeping and taking off the lines of a plan. */
export const LINE_STEPS: readonly (readonly [number, Chooser])[] = [
  [14, register],
  [2, edit],
  [1, onTrip('withdrawTrip', () => ({}), rule.withdrawTrip, withdrawService)],
  [3, merge],
  [3, move],
  [3, keep],
]
