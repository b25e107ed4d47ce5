import { GraphQLID, GraphQLNonNull } from 'graphql'
import { DEADLINES } from '@/domain/deadlines'
import { planReview } from '@/services/read/planReview'
import { consentQueue, reportQueue, waiting } from '@/services/read/waiting'
import { FindingKind, words } from '../schema/enums'
import { aDay, anId, anInt, answer, aText, type Field, list, must, some, someDay } from '../schema/fields'
import { Named, PlanStatus, shownPlan } from '../types/plan'
import { queuedPlanFields, Remark, shownQueued } from '../types/queuedPlan'
import { ReportStatus, shownReport } from '../types/report'
import { shownTrip, TripStatus } from '../types/trip'
import { first, firstOf, textIn } from './page'

const EarlierFinding = answer('EarlierFinding', 'What was found before at a unit to which the plan goes', {
  id: anId,
  unit: anId,
  unitName: aText,
  kind: must(FindingKind),
  text: aText,
  foundOn: someDay,
  state: aText,
})

const PlanReview = answer('PlanReview', 'One plan with what a reviewer wants beside it', {
  ...queuedPlanFields,
  remarks: list(Remark),
  before: some(PlanStatus, "The same person's plan of the period before"),
  findings: list(EarlierFinding, 'The newest first'),
  topics: list(Named, 'The topics of its lines'),
})

const OwnWork = answer('OwnWork', "One's own document that is still to be handed in", {
  kind: must(words('OwnWorkKind', 'A plan or a report', ['plan', 'report'])),
  id: anId,
  title: aText,
  period: aText,
  state: aText,
  dueOn: someDay,
})

const ComingDay = answer('ComingDay', 'A day that the policy names', {
  deadline: must(words('ComingDeadline', 'What is due', DEADLINES)),
  period: aText,
  on: aDay,
})

const Waiting = answer('Waiting', 'What waits for whoever asks', {
  today: { ...aDay, description: 'In Vietnam' },
  plans: anInt,
  trips: { ...anInt, description: 'Requests for a trip outside the plan, and trips recorded afterwards' },
  reports: anInt,
  mine: list(OwnWork),
  coming: list(ComingDay, 'From today on, the nearest first'),
})

/** What a reviewer asks first, and of one plan. */
export const reviewQueries: Record<string, () => Field> = {
  waiting: () => ({
    ...must(Waiting, 'What waits for whoever asks, by the posts of today'),
    resolve: (_source, _args, { req }) => waiting(req),
  }),
  planReview: () => ({
    ...must(
      PlanReview,
      'One plan with its warnings, remarks, overlaps, the plan before it and earlier findings',
    ),
    args: { plan: { type: new GraphQLNonNull(GraphQLID) } },
    resolve: async (_source, args, { req }) => {
      const { remarks, before, findings, topics, ...queued } = await planReview(req, textIn(args, 'plan'))
      return {
        ...shownQueued(req, queued),
        remarks,
        before: before && shownPlan(before),
        findings,
        topics,
      }
    },
  }),
  consentQueue: () => ({
    ...list(TripStatus, 'The trips outside the plan that await the word of whoever asks, the nearest first'),
    args: { first },
    resolve: async (_source, args, { req }) => (await consentQueue(req, firstOf(args))).map(shownTrip),
  }),
  reportQueue: () => ({
    ...list(ReportStatus, 'The reports that await whoever asks, the longest submitted first'),
    args: { first },
    resolve: async (_source, args, { req }) => (await reportQueue(req, firstOf(args))).map(shownReport),
  }),
}
