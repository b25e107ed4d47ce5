import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import { DEADLINE_KINDS, deadlines } from '@/services/read/deadlines'
import { officesInView } from '@/services/read/officesInView'
import { openRecommendations } from '@/services/read/openRecommendations'
import { quartersOfWork } from '@/services/read/quartersOfWork'
import { weekHeat } from '@/services/read/weekHeat'
import { Addressee, FindingKind, words } from '../schema/enums'
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
  some,
  someDay,
  someText,
} from '../schema/fields'
import { Named } from '../types/plan'
import { first, firstOf, textIn } from './page'

const office = { organization: { type: new GraphQLNonNull(GraphQLID) } }
const inPeriod = { ...office, period: { type: new GraphQLNonNull(GraphQLString) } }

const WeekHeat = answer('WeekHeat', 'Person-half-days in the base, department by week', {
  weeks: list(answer('Week', 'Monday to Sunday, cut to the period', { from: aDay, to: aDay })),
  departments: list(
    answer('DepartmentHeat', 'One department', {
      department: anId,
      name: aText,
      halfDays: list(anInt.type, 'One number a week; a person counts once in a half-day'),
    }),
  ),
})

const Recommendations = answer('OpenRecommendations', 'What the base has asked for and nobody has answered', {
  total: anInt,
  rows: list(
    answer('OpenRecommendation', 'A recommendation, or a difficulty with a proposal', {
      id: { ...anId, description: 'The finding' },
      kind: must(FindingKind),
      text: aText,
      proposal: someText,
      addressee: some(Addressee),
      unit: must(Named),
      foundOn: someDay,
      dueOn: someDay,
      overdue: aFlag,
    }),
  ),
})

const Deadlines = answer('Deadlines', 'What is due when, by the policy in force', {
  today: aDay,
  rows: list(
    answer('Deadline', 'One deadline of the period', {
      kind: must(words('DeadlineKind', 'What is due', DEADLINE_KINDS)),
      dueOn: aDay,
    }),
  ),
  next: must(answer('NextPeriod', 'What starts next, and when', { period: aText, opensOn: aDay })),
  overdueTrips: must(
    answer('OverdueTrips', 'Trips that have ended and whose results are overdue today', {
      total: anInt,
      rows: list(
        answer('OverdueTrip', 'One of them', { id: anId, title: aText, lastDay: aDay, dueOn: aDay }),
      ),
    }),
  ),
})

const Quarters = answer('QuartersOfWork', 'Between which quarters an office has worked', {
  quarters: list(aText.type, 'To choose from, the newest first'),
  now: { ...aText, description: 'This quarter, or the last in which there was work' },
})

/** What the first screen of an office asks beside the glance and the overlaps. */
export const dashboardQueries: Record<string, () => Field> = {
  officesInView: () => ({
    ...list(Named, 'The offices whose work whoever asks looks at, the own one first'),
    resolve: (_source, _args, { req }) => officesInView(req),
  }),
  quartersOfWork: () => ({
    ...must(Quarters, 'Between which quarters an office has worked'),
    args: office,
    resolve: (_source, args, { req }) => quartersOfWork(req, { organization: textIn(args, 'organization') }),
  }),
  weekHeat: () => ({
    ...must(WeekHeat, 'How much time each department spends in the base, week by week'),
    args: inPeriod,
    resolve: (_source, args, { req }) =>
      weekHeat(req, { organization: textIn(args, 'organization'), period: textIn(args, 'period') }),
  }),
  openRecommendations: () => ({
    ...must(Recommendations, 'Open recommendations, the longest waiting first (rows AG-18, HY-19)'),
    args: { ...office, first },
    resolve: (_source, args, { req }) =>
      openRecommendations(req, { organization: textIn(args, 'organization'), first: firstOf(args) }),
  }),
  deadlines: () => ({
    ...must(Deadlines, 'What is due when in a period, and what is overdue today'),
    args: { ...inPeriod, first },
    resolve: (_source, args, { req }) =>
      deadlines(req, {
        organization: textIn(args, 'organization'),
        period: textIn(args, 'period'),
        first: firstOf(args),
      }),
  }),
}
