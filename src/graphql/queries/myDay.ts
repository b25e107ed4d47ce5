import { GraphQLID, GraphQLNonNull } from 'graphql'
import { MY_DEADLINE_KINDS } from '@/services/read/myDeadlines'
import { myDay } from '@/services/read/myDay'
import { myLines } from '@/services/read/myLines'
import { tripNotes } from '@/services/read/tripNotes'
import { NotePhase, words } from '../schema/enums'
import {
  aDay,
  aFlag,
  anId,
  anInt,
  answer,
  aText,
  type Field,
  list,
  must,
  someId,
  someInstant,
  someText,
} from '../schema/fields'
import { PlanStatus, shownPlan } from '../types/plan'
import { shownTrip, TripStatus } from '../types/trip'
import { LedgerTotals, Pace, shownPace } from '../types/pace'
import { textIn } from './page'

const MyDeadline = answer('MyDeadline', 'Something still owed by a day', {
  kind: must(words('MyDeadlineKind', 'A plan, the result of a trip, a report', MY_DEADLINE_KINDS)),
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
  pace: must(Pace),
  plans: list(PlanStatus, "One's own plans of this quarter and the next"),
  trips: list(TripStatus, "One's trips of this quarter, and those of the year that are not written up"),
  consents: list(TripStatus, "Trips outside the plan that wait for one's word (row TN-05)"),
  deadlines: list(MyDeadline),
})

const LineTopic = answer('LineTopic', 'A topic of a line, by the names of today', {
  id: anId,
  code: aText,
  nameVi: aText,
  nameEn: someText,
})

const MyLine = answer('MyLine', 'A line of an open plan, as it was written', {
  period: { ...aText, description: 'Of the plan, whose days its stops may have' },
  trip: must(TripStatus),
  topics: list(LineTopic, 'Those of the trip, retired ones too'),
})

const NotePicture = answer('NotePicture', 'A photo of a note that one may see', {
  id: anId,
  thumbnail: { ...aText, description: 'Address of the small picture on this server' },
  full: { ...aText, description: 'Address of the photo itself' },
  caption: someText,
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
  pictures: list(NotePicture, 'Those of the photos that whoever asks may see'),
  finding: someId,
})

/** What a cadre's phone asks for. */
export const myDayQueries: Record<string, () => Field> = {
  myDay: () => ({
    ...must(MyDay, 'All that a cadre sees first, lean enough for a phone in a commune'),
    resolve: async (_source, _args, { req }) => {
      const day = await myDay(req)
      return {
        ...day,
        pace: shownPace(day.pace, day.year),
        plans: day.plans.map(shownPlan),
        trips: day.trips.map(shownTrip),
        consents: day.consents.map(shownTrip),
      }
    },
  }),
  myLines: () => ({
    ...list(MyLine, "The lines of one's own open plans, which may be written anew; by their first day"),
    resolve: async (_source, _args, { req }) =>
      (await myLines(req)).map((line) => ({ ...line, trip: shownTrip(line.trip) })),
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
