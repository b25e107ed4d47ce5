import { GraphQLFloat, GraphQLID, GraphQLNonNull } from 'graphql'
import { DEADLINE_KINDS } from '@/services/read/myDeadlines'
import { myDay } from '@/services/read/myDay'
import { tripNotes } from '@/services/read/tripNotes'
import { NotePhase, words } from '../schema/enums'
import {
  aDay,
  aFlag,
  anId,
  anInt,
  aNumber,
  answer,
  aText,
  type Field,
  list,
  must,
  some,
  someId,
  someInstant,
  someText,
} from '../schema/fields'
import { PlanStatus, shownPlan } from '../types/plan'
import { shownTrip, TripStatus } from '../types/trip'
import { LedgerTotals } from './figures'
import { textIn } from './page'

const days = (description: string): Field => some(GraphQLFloat, description)

const MyPace = answer('MyPace', 'Where one stands in the year, in days; empty where there is no quota', {
  done: aNumber,
  planned: { ...aNumber, description: 'What trips that are agreed to and not yet made will add' },
  forecast: { ...aNumber, description: 'Done and planned' },
  remaining: days('Still to do today'),
  shortfall: days('Still to do when what is agreed to is carried out: nobody has planned it yet'),
  expected: days('What an even spread would have brought by now'),
  daysLeft: anInt,
  byQuarter: list(aNumber.type, 'Done and planned, first quarter to fourth'),
  status: must(
    words('PaceStatus', 'Done; as far as an even spread or the plan will do; behind; nothing owed', [
      'noQuota',
      'met',
      'onPace',
      'behind',
    ]),
  ),
  bunched: { ...aFlag, description: 'The days bunch at the end of the year' },
})

const MyDeadline = answer('MyDeadline', 'Something still owed by a day', {
  kind: must(words('DeadlineKind', 'A plan, the result of a trip, a report', DEADLINE_KINDS)),
  dueOn: aDay,
  overdue: aFlag,
  period: someText,
  trip: someId,
  title: someText,
})

const MyDay = answer('MyDay', "A cadre's first screen", {
  cadre: anId,
  name: aText,
  organization: anId,
  today: aDay,
  year: anInt,
  period: { ...aText, description: 'The present quarter' },
  totals: must(LedgerTotals),
  pace: must(MyPace),
  plans: list(PlanStatus, "One's own plans of this quarter and the next"),
  trips: list(TripStatus, "One's trips of this quarter, and those of the year that are not written up"),
  consents: list(TripStatus, "Trips outside the plan that wait for one's word (row TN-05)"),
  deadlines: list(MyDeadline),
})

const TripNoteLine = answer('TripNoteLine', 'A note as it was written on the spot', {
  id: anId,
  trip: anId,
  cadre: anId,
  phase: must(NotePhase),
  at: someInstant,
  day: aDay,
  unit: someId,
  unitName: someText,
  text: aText,
  photos: list(anId.type, 'Ids of photos'),
  finding: someId,
})

const STATUS = { 'no-quota': 'noQuota', met: 'met', 'on-pace': 'onPace', behind: 'behind' } as const

/** What a cadre's phone asks for. */
export const myDayQueries: Record<string, () => Field> = {
  myDay: () => ({
    ...must(MyDay, 'All that a cadre sees first, lean enough for a phone in a commune'),
    resolve: async (_source, _args, { req }) => {
      const day = await myDay(req)
      return {
        ...day,
        pace: { ...day.pace, status: STATUS[day.pace.status] },
        plans: day.plans.map(shownPlan),
        trips: day.trips.map(shownTrip),
        consents: day.consents.map(shownTrip),
      }
    },
  }),
  tripNotes: () => ({
    ...list(
      TripNoteLine,
      'The notes of everyone who goes on a trip, in the order in which they were written',
    ),
    args: { trip: { type: new GraphQLNonNull(GraphQLID) } },
    resolve: (_source, args, { req }) => tripNotes(req, textIn(args, 'trip')),
  }),
}
