import { daysBetween, halvesOf, plusDays, quarterName } from './days'
import {
  focal,
  heads,
  isOpen,
  type Model,
  type ModelPlan,
  type ModelStop,
  type ModelTrip,
  no,
  standing,
} from './model'
import type { Verdict, Who } from './model'

/** A trip as the walk writes it down. `sound` is false where one of its facts breaks a rule. */
export interface WalkDraft {
  sound: boolean
  stops: ModelStop[]
  participants: string[]
  topics: string[]
}

/** What a draft makes of a trip. */
function facts(
  draft: WalkDraft,
  leader: string,
): Pick<ModelTrip, 'people' | 'topics' | 'stops' | 'halves' | 'firstDay' | 'lastDay'> {
  return {
    people: [...new Set([leader, ...draft.participants])],
    topics: draft.topics,
    ...timesOf(draft.stops),
  }
}

/** Where a trip is, and when. */
export function timesOf(stops: ModelStop[]): Pick<ModelTrip, 'stops' | 'halves' | 'firstDay' | 'lastDay'> {
  return {
    stops,
    halves: halvesOf(stops),
    firstDay: stops.map((stop) => stop.from).sort()[0] ?? '',
    lastDay:
      stops
        .map((stop) => stop.to)
        .sort()
        .at(-1) ?? '',
  }
}

const inSpan = (draft: WalkDraft, from: string, to: string): boolean =>
  draft.stops.every((stop) => stop.from >= from && stop.to <= to)

type NewTrip = Pick<
  ModelTrip,
  'office' | 'department' | 'leader' | 'plan' | 'state' | 'document' | 'completion'
>

function newTrip(model: Model, draft: WalkDraft, trip: NewTrip, event: string): Verdict {
  return {
    apply: (_, { id = '' }) => {
      const made = { ...trip, id, ...facts(draft, trip.leader) }
      model.trips.set(id, made)
      model.made('trips', made, event)
    },
  }
}

/** Rows AG-03 to AG-08, TN-04: one's own plan, while it is open, days inside its period. */
export function registerTrip(
  model: Model,
  who: Who,
  plan: ModelPlan,
  draft: WalkDraft,
  span: { from: string; to: string },
): Verdict {
  if (plan.owner !== who.id) return no('another’s plan')
  if (!isOpen(plan)) return no(`the plan is ${plan.state}`)
  if (!draft.sound || !inSpan(draft, span.from, span.to)) return no('a rule on the trip is broken')
  const { office, department } = plan
  return newTrip(
    model,
    draft,
    { office, department, leader: who.id, plan: plan.id, state: 'registered' },
    'register',
  )
}

export function editTrip(
  model: Model,
  who: Who,
  trip: ModelTrip,
  draft: WalkDraft,
  span: { from: string; to: string } | undefined,
): Verdict {
  const plan = model.plans.get(trip.plan ?? '')
  if (plan?.owner !== who.id || !span) return no('not a line of one’s own plan')
  if (!isOpen(plan) || trip.state !== 'registered') return no(`it is ${trip.state} on a plan ${plan.state}`)
  if (!draft.sound || !inSpan(draft, span.from, span.to)) return no('a rule on the trip is broken')
  return {
    apply: () => {
      Object.assign(trip, facts(draft, trip.leader))
    },
  }
}

export function withdrawTrip(model: Model, who: Who, trip: ModelTrip): Verdict {
  if (trip.leader !== who.id) return no('another’s trip')
  const plan = model.plans.get(trip.plan ?? '')
  const may = trip.state === 'requested' || (trip.state === 'registered' && plan && isOpen(plan))
  if (!may) return no(`it is ${trip.state}`)
  return { apply: () => model.move('trips', trip, 'withdraw', 'withdrawn') }
}

export const isOff = (trip: ModelTrip): boolean => trip.state === 'approved' || trip.state === 'coordinated'
const goes = (who: Who, trip: ModelTrip): boolean => trip.leader === who.id || trip.people.includes(who.id)
export const directs = (who: Who, trip: ModelTrip): boolean =>
  heads(who, trip) || focal(who, trip) || standing(who, trip)

/** Row AG-10: two overlapping trips of one office and quarter become one. */
export function mergeTrips(model: Model, who: Who, into: ModelTrip, from: ModelTrip): Verdict {
  if (into.id === from.id) return no('one trip')
  if (into.office !== from.office) return no('two offices')
  if (!directs(who, into) || !directs(who, from)) return no('not one who reviews both')
  const mergeable = (trip: ModelTrip): boolean => trip.state === 'registered' || trip.state === 'approved'
  if (!mergeable(into) || !mergeable(from)) return no(`${into.state} and ${from.state}`)
  if (quarterName(into.firstDay) !== quarterName(from.firstDay)) return no('two quarters')
  if (into.state === 'approved' && from.state === 'registered') return no('it would decide the second')
  return {
    apply: () => {
      model.move('trips', from, 'merge', 'merged')
      model.move('trips', into, 'join', into.state)
      into.people = [...new Set([...into.people, ...from.people])]
      into.topics = [...new Set([...into.topics, ...from.topics])]
    },
  }
}

/** Row TN-06. */
export function coordinateTrip(model: Model, who: Who, trip: ModelTrip, contact: string): Verdict {
  if (!directs(who, trip) && trip.leader !== who.id) return no('not one who coordinates')
  if (trip.state !== 'approved') return no(`it is ${trip.state}`)
  if (contact.trim() === '') return no('nobody was spoken to')
  return { apply: () => model.move('trips', trip, 'coordinate', 'coordinated') }
}

/** Row TN-18: "đi trước", a week ahead at most. */
export function startTrip(model: Model, who: Who, trip: ModelTrip): Verdict {
  if (!goes(who, trip)) return no('not on the trip')
  if (!isOff(trip)) return no(`it is ${trip.state}`)
  if (daysBetween(model.today, trip.firstDay) > 7) return no('too early')
  return { apply: () => model.move('trips', trip, 'start', 'underWay') }
}

/** Rows TN-18, TG-03: what came of it, not before its last day; the days of everyone who went are entered. */
export function completeTrip(
  model: Model,
  who: Who,
  trip: ModelTrip,
  outcome: { sound: boolean; completion: string; order?: string },
): Verdict {
  if (!goes(who, trip)) return no('not on the trip')
  if (!isOff(trip) && trip.state !== 'underWay') return no(`it is ${trip.state}`)
  if (model.today < trip.lastDay) return no('too early')
  if (!outcome.sound) return no('no result')
  return {
    apply: () => {
      model.move('trips', trip, 'complete', 'done')
      trip.completion = outcome.completion
      trip.order = outcome.order ?? trip.order
      model.credit(trip)
    },
  }
}

/** Rows AG-15, TN-21. */
export function putOff(
  model: Model,
  who: Who,
  trip: ModelTrip,
  event: 'postpone' | 'cancel',
  reason: string,
): Verdict {
  if (trip.leader !== who.id && !heads(who, trip) && !standing(who, trip)) return no('not one’s to change')
  const may = isOff(trip) || (event === 'cancel' && trip.state === 'postponed')
  if (!may) return no(`it is ${trip.state}`)
  if (reason.trim() === '') return no('no reason')
  const to = event === 'cancel' ? 'cancelled' : 'postponed'
  return { apply: () => model.move('trips', trip, event, to) }
}

export function rescheduleTrip(model: Model, who: Who, trip: ModelTrip, draft: WalkDraft): Verdict {
  if (!directs(who, trip)) return no('not one who directs')
  if (trip.state !== 'postponed') return no(`it is ${trip.state}`)
  if (!draft.sound || !inSpan(draft, model.today, plusDays(model.today, 366)))
    return no('days that cannot be')
  const units = (stops: ModelStop[]): string => [...new Set(stops.map(({ unit }) => unit))].sort().join()
  if (units(draft.stops) !== units(trip.stops) || halvesOf(draft.stops).length > trip.halves.length)
    return no('another trip than was approved')
  return {
    apply: () => {
      model.move('trips', trip, 'reschedule', 'approved')
      Object.assign(trip, timesOf(draft.stops))
    },
  }
}

export function enterOrder(model: Model, who: Who, trip: ModelTrip, order: string): Verdict {
  const clerk = who.clerk === true && who.office === trip.office
  if (!clerk && !directs(who, trip)) return no('not the clerk, nor one who directs')
  if (order.trim() === '') return no('no number')
  return {
    apply: () => {
      model.move('trips', trip, 'order', trip.state)
      trip.order = order
      if (trip.state === 'done') model.credit(trip)
    },
  }
}

/** Row TN-05: the head asks; a person asks alone where no department speaks for him or her. */
export function requestTrip(model: Model, who: Who, leader: Who, draft: WalkDraft, reason: string): Verdict {
  const spokenFor = model.office(leader.office).departmentsPlan && leader.department !== undefined
  const may = standing(who, leader) || heads(who, leader) || (!spokenFor && leader.id === who.id)
  if (!may) return no('not one who asks for this person')
  if (reason.trim() === '') return no('no reason')
  if (!draft.sound || !inSpan(draft, model.today, plusDays(model.today, 120)))
    return no('days that cannot be')
  const { office, department } = leader
  return newTrip(model, draft, { office, department, leader: leader.id, state: 'requested' }, 'request')
}

export function answerRequest(
  model: Model,
  who: Who,
  trip: ModelTrip,
  event: 'consent' | 'refuse' | 'acknowledge',
  reason: string,
): Verdict {
  if (!standing(who, trip)) return no('not the Standing Committee')
  if (trip.leader === who.id) return no('it is one’s own')
  const from = { consent: ['requested'], refuse: ['requested', 'recorded'], acknowledge: ['recorded'] }[event]
  if (!from.includes(trip.state)) return no(`it is ${trip.state}`)
  if (event === 'refuse' && reason.trim() === '') return no('no reason')
  return {
    apply: () => {
      const to = { consent: 'approved', refuse: 'refused', acknowledge: 'done' }[event]
      model.move('trips', trip, event, to)
      if (event === 'acknowledge') model.credit(trip)
    },
  }
}

export function recordAfterFact(
  model: Model,
  who: Who,
  draft: WalkDraft,
  outcome: { sound: boolean; completion: string; reason: string },
): Verdict {
  if (outcome.reason.trim() === '' || !outcome.sound) return no('no reason or no result')
  if (!draft.sound || !inSpan(draft, plusDays(model.today, -366), model.today))
    return no('days that cannot be')
  const { office, department, id: leader } = who
  const { completion } = outcome
  return newTrip(model, draft, { office, department, leader, state: 'recorded', completion }, 'record')
}

/** Row HY-05. */
export function assignTrip(model: Model, who: Who, leader: Who, draft: WalkDraft, document: string): Verdict {
  if (!standing(who, leader)) return no('not the Standing Committee')
  if (leader.id === who.id) return no('nobody sends himself or herself')
  if (document.trim() === '') return no('no document')
  if (!draft.sound || !inSpan(draft, model.today, plusDays(model.today, 366)))
    return no('days that cannot be')
  const { office, department } = leader
  return newTrip(
    model,
    draft,
    { office, department, leader: leader.id, state: 'approved', document },
    'assign',
  )
}
