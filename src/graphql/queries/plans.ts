import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import type { PayloadRequest } from 'payload'
import { isOneOf } from '@/access/guards'
import { SCOPES } from '@/domain/workflow'
import { myPlan } from '@/services/read/myPlan'
import { PLAN_WARNINGS } from '@/services/read/planWarnings'
import { planOverlaps } from '@/services/read/planOverlaps'
import { plansInside } from '@/services/read/plansInside'
import type { PlanView } from '@/services/read/planView'
import { reviewQueue } from '@/services/read/reviewQueue'
import { Scope, words } from '../schema/enums'
import {
  anId,
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
import { OverlapPage, shownOverlapPage } from '../types/overlap'
import { PlanStatus, planFields, shownPlan } from '../types/plan'
import { after, first, firstOf, optionalIn, textIn } from './page'

const Remark = answer('Remark', 'A remark on a plan or on one line of it', {
  id: anId,
  trip: someId,
  field: someText,
  text: aText,
  author: someId,
  createdAt: someInstant,
  resolvedAt: someInstant,
})

const PlanWarning = answer('PlanWarning', 'What a reviewer should look at twice', {
  code: must(
    words(
      'PlanWarningCode',
      'Nothing in it; days outside the period, or outside the days that the policy counts; submitted late',
      PLAN_WARNINGS,
    ),
  ),
  line: { ...someId, description: 'The trip whose line it is about' },
})

const overlaps = must(
  OverlapPage,
  'With what its lines collide, the open ones first; read only when asked for',
)

/** Called by GraphQL where somebody asks for the overlaps of a plan. */
const overlapsOf = (req: PayloadRequest, plan: PlanView) => async () =>
  shownOverlapPage(await planOverlaps(req, plan))

const MyPlan = answer('MyPlan', "One's own plan, with the remarks on it", {
  ...planFields,
  overlaps,
  remarks: list(Remark),
})
const QueuedPlan = answer('QueuedPlan', 'A plan that awaits whoever asks', {
  ...planFields,
  overlaps,
  warnings: list(PlanWarning),
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
      return {
        rows: rows.map(({ plan, warnings }) => ({
          ...shownPlan(plan),
          warnings,
          overlaps: overlapsOf(req, plan),
        })),
        next,
      }
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
