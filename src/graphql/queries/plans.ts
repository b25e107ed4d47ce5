import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import { isOneOf } from '@/access/guards'
import { SCOPES } from '@/domain/workflow'
import { myPlan } from '@/services/read/myPlan'
import { plansInside } from '@/services/read/plansInside'
import { reviewQueue } from '@/services/read/reviewQueue'
import { Scope } from '../schema/enums'
import { answer, type Field, list, must, some, someText } from '../schema/fields'
import { PlanStatus, planFields, shownPlan } from '../types/plan'
import { overlaps, overlapsOf, QueuedPlan, Remark, shownQueued } from '../types/queuedPlan'
import { after, first, firstOf, optionalIn, textIn } from './page'

const MyPlan = answer('MyPlan', "One's own plan, with the remarks on it", {
  ...planFields,
  overlaps,
  remarks: list(Remark),
})
const ReviewQueue = answer('ReviewQueue', 'A page of what awaits whoever asks', {
  rows: list(QueuedPlan),
  next: { ...someText, description: 'Where the next page begins; empty at the end' },
})

const period = { type: new GraphQLNonNull(GraphQLString), description: '`2021-Q3`, or `2021` for a year' }

/** Plans as those see them who write, review and decide them. */
export const planQueries: Record<string, () => Field> = {
  myPlan: () => ({
    ...some(MyPlan, "One's own plan of a period, with its lines, remarks and steps"),
    args: { period },
    resolve: async (_source, args, { req }) => {
      const mine = await myPlan(req, textIn(args, 'period'))
      return mine && { ...shownPlan(mine.plan), remarks: mine.remarks, overlaps: overlapsOf(req, mine.plan) }
    },
  }),
  reviewQueue: () => ({
    ...must(
      ReviewQueue,
      'The plans that await whoever asks, by the posts of today; the longest submitted first',
    ),
    args: {
      organization: { type: GraphQLID },
      scope: { type: Scope },
      period: { type: GraphQLString },
      first,
      after,
    },
    resolve: async (_source, args, { req }) => {
      const { rows, next } = await reviewQueue(req, {
        organization: optionalIn(args, 'organization'),
        scope: isOneOf(SCOPES, args.scope) ? args.scope : undefined,
        period: optionalIn(args, 'period'),
        first: firstOf(args),
        after: optionalIn(args, 'after'),
      })
      return { rows: rows.map((row) => shownQueued(req, row)), next }
    },
  }),
  plansInside: () => ({
    ...list(
      PlanStatus,
      "The cadres' plans in a gathered plan, through departments or directly, with their lines",
    ),
    args: { plan: { type: new GraphQLNonNull(GraphQLID) } },
    resolve: async (_source, args, { req }) => (await plansInside(req, textIn(args, 'plan'))).map(shownPlan),
  }),
}
