import type { PayloadRequest } from 'payload'
import { planOverlaps } from '@/services/read/planOverlaps'
import type { PlanView } from '@/services/read/planView'
import type { QueuedPlan as Queued } from '@/services/read/reviewQueue'
import { PLAN_WARNINGS } from '@/services/read/planWarnings'
import { GraphQLFloat } from 'graphql'
import { words } from '../schema/enums'
import {
  anId,
  aNumber,
  answer,
  aText,
  list,
  must,
  some,
  someId,
  someInstant,
  someText,
} from '../schema/fields'
import { OverlapPage, shownOverlapPage } from './overlap'
import { planFields, shownPlan } from './plan'

export const Remark = answer('Remark', 'A remark on a plan or on one line of it', {
  id: anId,
  trip: someId,
  field: someText,
  text: aText,
  author: someId,
  authorName: someText,
  createdAt: someInstant,
  resolvedAt: someInstant,
})

const PlanWarning = answer('PlanWarning', 'What a reviewer should look at twice', {
  code: must(
    words(
      'PlanWarningCode',
      'Nothing in it; days outside the period, or outside the days that the policy counts; submitted late; a line that overlaps another trip, names a unit or topic that has ended; behind an even spread of the quota',
      PLAN_WARNINGS,
    ),
  ),
  line: { ...someId, description: 'The trip whose line it is about' },
})

const QuotaStanding = answer('QuotaStanding', 'What a person has done this year and owes, in days', {
  doneDays: aNumber,
  quotaDays: some(GraphQLFloat, 'Empty where there is no quota'),
})

export const overlaps = must(
  OverlapPage,
  'With what its lines collide, the open ones first; read only when asked for',
)

/** Called by GraphQL where somebody asks for the overlaps of a plan. */
export const overlapsOf = (req: PayloadRequest, plan: PlanView) => async () =>
  shownOverlapPage(await planOverlaps(req, plan))

/** What a queue shows of a plan, and a card begins with. */
export const queuedPlanFields = {
  ...planFields,
  overlaps,
  warnings: list(PlanWarning),
  quota: some(QuotaStanding, "Of a cadre's plan"),
}

export const QueuedPlan = answer('QueuedPlan', 'A plan that awaits whoever asks', queuedPlanFields)

/** A queued plan as the fields above read it. */
export const shownQueued = (
  req: PayloadRequest,
  { plan, warnings, quota }: Queued,
): Record<string, unknown> => ({
  ...shownPlan(plan),
  overlaps: overlapsOf(req, plan),
  warnings,
  quota,
})
