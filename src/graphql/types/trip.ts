import { isRecord, textOf } from '@/access/guards'
import { planOfLine } from '@/services/read/planNow'
import type { TripView } from '@/services/read/tripNow'
import {
  Completion,
  Half,
  TripDuty,
  TripEvent,
  TripMode,
  TripOrigin,
  TripState,
  UnitLevel,
} from '../schema/enums'
import {
  aDay,
  anId,
  anInt,
  answer,
  aText,
  list,
  must,
  some,
  someDay,
  someId,
  someInstant,
  someText,
} from '../schema/fields'
import { PlanStatus, shownPlan } from './plan'

const TripStop = answer('TripStop', 'A stay at one unit, named as it was called then', {
  unit: anId,
  unitName: aText,
  unitLevel: must(UnitLevel),
  from: aDay,
  to: aDay,
  fromHalf: some(Half),
  toHalf: some(Half),
})

const TripPerson = answer('TripPerson', 'Somebody who goes along', {
  cadre: anId,
  name: aText,
  department: someId,
})

export const TripStatus = answer('TripStatus', 'A trip as it stands', {
  id: anId,
  title: aText,
  organization: anId,
  department: someId,
  leader: anId,
  plan: {
    ...some(PlanStatus, 'Its plan as it stands now, for those who have a part in it: one statement'),
    resolve: async (trip, _args, { req }) => {
      const plan = await planOfLine(req, isRecord(trip) ? textOf(trip.plan) : undefined)
      return plan && shownPlan(plan)
    },
  },
  period: { ...aText, description: 'The quarter of its first day' },
  origin: must(TripOrigin),
  state: must(TripState),
  version: { ...anInt, description: 'To be sent back with the next step' },
  form: someId,
  topics: list(anId.type),
  content: aText,
  expectedLearning: aText,
  actualLearning: someText,
  mode: some(TripMode),
  duty: some(TripDuty),
  participants: list(TripPerson),
  stops: list(TripStop),
  firstDay: aDay,
  lastDay: aDay,
  halfDays: anInt,
  requestReason: someText,
  changeReason: someText,
  consentWords: someText,
  consentBy: someId,
  assignmentDocument: someText,
  orderNumber: someText,
  orderDate: someDay,
  mergedInto: someId,
  completion: some(Completion),
  result: someText,
  informed: someText,
  completedAt: someInstant,
  stepsOpen: list(TripEvent, 'The steps that whoever asks may take now'),
})

/** A view as the fields above read it. */
export const shownTrip = (trip: TripView): Record<string, unknown> => ({ ...trip })
