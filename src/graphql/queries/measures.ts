import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql'
import { numberOf } from '@/access/guards'
import type { Measure as MeasureFacts } from '@/domain/quota'
import { exemptNote } from '@/i18n/exemptNote'
import { type MeasuresView, measuresOf } from '@/services/read/measuresOf'
import { TripState } from '../schema/enums'
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
  someText,
} from '../schema/fields'
import { first, firstOf, textIn } from './page'

const Missing = answer('MeasuredPerson', 'Somebody in scope of whom a measure does not hold', {
  id: anId,
  name: aText,
  department: someId,
})

const measured: Record<string, Field> = {
  count: anInt,
  of: { ...anInt, description: 'Those in scope on the day' },
  percent: some(GraphQLFloat, 'One decimal, rounded down: 100 means all; empty of nobody'),
  missing: list(Missing),
}

const Measure = answer('Measure', 'How many of how many, and who is missing', measured)

const MeasuredLine = answer('MeasuredLine', 'One approved line, once for each person who was to go', {
  trip: anId,
  title: aText,
  firstDay: aDay,
  lastDay: aDay,
  state: must(TripState),
  completion: someText,
  cadre: anId,
  name: aText,
  done: aFlag,
})

const Measures = answer(
  'Measures',
  'Four numbers that posts all call "100 %", kept apart: registered, reported, plan completed, days done',
  {
    on: { ...aDay, description: 'As at which day it is asked who is in scope' },
    inScope: anInt,
    headcount: list(
      answer('Headcount', 'The people of one department (row HY-03)', {
        department: someId,
        name: { ...aText, description: 'Empty for people outside the departments' },
        inScope: anInt,
        exempt: anInt,
      }),
    ),
    noteVi: { ...someText, description: 'Who is not counted, as the offices write it (row HY-04)' },
    noteEn: someText,
    registered: must(Measure),
    reported: must(Measure),
    planCompleted: must(
      answer('PlanCompletion', 'People with a plan of which every line was done, and the lines (row HY-07)', {
        ...measured,
        linesDone: anInt,
        linesOf: anInt,
        lines: list(MeasuredLine, 'A page of the lines behind the rate, those not done first'),
        nextLine: some(GraphQLInt, 'Where the next page of lines begins; empty at the end'),
      }),
    ),
    daysDone: must(
      answer('DaysDone', 'People who have done their quota among those who have one, and the days', {
        ...measured,
        days: aNumber,
        quotaDays: aNumber,
      }),
    ),
  },
)

function shown(view: MeasuresView, size: number, begin: number): Record<string, unknown> {
  const { measures, people, headcount, lines } = view
  const measure = ({ missing, ...rest }: MeasureFacts): Record<string, unknown> => ({
    ...rest,
    missing: missing.map((id) => ({
      id,
      name: people.get(id)?.name ?? '',
      department: people.get(id)?.department,
    })),
  })
  const note = exemptNote(view.exemptJobs, view.onLeave)
  const end = begin + size
  return {
    on: measures.on,
    inScope: measures.inScope.length,
    headcount,
    noteVi: note?.vi,
    noteEn: note?.en,
    registered: measure(measures.registered),
    reported: measure(measures.reported),
    planCompleted: {
      ...measure(measures.planCompleted),
      linesDone: measures.planCompleted.lines.count,
      linesOf: measures.planCompleted.lines.of,
      lines: lines.slice(begin, end).map(({ trip, ...line }) => ({ ...trip, ...line, trip: trip.id })),
      nextLine: end < lines.length ? end : undefined,
    },
    daysDone: measure(measures.daysDone),
  }
}

/** The measures of an office. */
export const measureQueries: Record<string, () => Field> = {
  measures: () => ({
    ...must(Measures, 'Registered, reported, plan completed and days done, of those in scope on the day'),
    args: {
      organization: { type: new GraphQLNonNull(GraphQLID) },
      period: { type: new GraphQLNonNull(GraphQLString) },
      first: { ...first, description: 'Lines of the page' },
      afterLine: { type: GraphQLInt, description: '`nextLine` of the page before' },
    },
    resolve: async (_source, args, { req }) =>
      shown(
        await measuresOf(req, { organization: textIn(args, 'organization'), period: textIn(args, 'period') }),
        firstOf(args),
        Math.max(0, numberOf(args.afterLine) ?? 0),
      ),
  }),
}
