import type { PayloadRequest, Where } from 'payload'
import { narrowRead } from '@/database/narrow'
import { periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import type { Scope } from '@/domain/workflow'
import { isDocumentId } from '../lookup/documentId'
import { type Policy, policiesOfAll, policyOn } from '../lookup/policy'
import { plansAwaiting } from './awaitingMe'
import { PLAN_COLUMNS, planView, type PlanView } from './planView'
import { type PlanWarning, planWarnings } from './planWarnings'
import { type QueueFacts, queueFacts, type QuotaStanding, shareOfYear } from './queueFacts'
import { type Reading, reading } from './reading'

export interface QueueInput {
  organization?: string
  scope?: Scope
  period?: string
  /** Rows of the page. */
  first: number
  /** `next` of the page before. */
  after?: string
}

export interface QueuedPlan {
  plan: PlanView
  warnings: PlanWarning[]
  /** Of a cadre's plan. */
  quota?: QuotaStanding
}

export interface ReviewQueue {
  rows: QueuedPlan[]
  /** Where the next page begins; undefined at the end. */
  next?: string
}

const SEPARATOR = '_'
const cursorOf = (plan: PlanView): string => `${plan.submittedAt ?? ''}${SEPARATOR}${plan.id}`

/** The rows after a cursor in the order of submission; a cursor that is none is refused. */
function rowsAfter({ payload }: Reading, cursor: string): Where {
  const [at = '', id = ''] = cursor.split(SEPARATOR)
  if (!isDocumentId(payload, id) || Number.isNaN(Date.parse(at))) refuse('INVALID_VALUE', 'after')
  return {
    or: [
      { submittedAt: { greater_than: at } },
      { and: [{ submittedAt: { equals: at } }, { id: { greater_than: id } }] },
    ],
  }
}

/** A plan with what a reviewer should look at twice. */
export function warned(
  plan: PlanView,
  policies: ReadonlyMap<string, Policy[]>,
  facts: QueueFacts,
): QueuedPlan {
  const span = periodSpan(plan.period)
  const window = policyOn(policies.get(plan.organization) ?? [], span.from)?.quota.window
  const quota = plan.cadre === undefined ? undefined : facts.quota.get(plan.cadre)
  const share = shareOfYear(plan.periodKey)
  const pace = quota && { ...quota, plannedDays: plan.halfDays / 2, share }
  const around = { overlapping: facts.overlapping, endsOn: facts.endsOn, pace }
  return { plan, quota, warnings: planWarnings({ ...plan, ...around, lines: plan.card.lines, span, window }) }
}

/**
 * How many plans of an office await whoever asks. One statement.
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export async function plansWaiting(req: PayloadRequest, organization: string): Promise<number> {
  const { payload, principal } = await reading(req)
  if (!isDocumentId(payload, organization)) return 0
  const where = { and: [plansAwaiting(principal), { organization: { equals: organization } }] }
  return (await payload.db.count({ collection: 'plans', where, req })).totalDocs
}

/**
 * The plans that await whoever asks, the longest submitted first: each with its card and what the rules say of it.
 * One read of plans, one of policies and those of `queueFacts`, whatever the length of the page.
 * @throws RefusalError SIGN_IN_REQUIRED, INVALID_VALUE
 */
export async function reviewQueue(req: PayloadRequest, input: QueueInput): Promise<ReviewQueue> {
  const step = await reading(req)
  const { payload, principal } = step
  if (input.organization !== undefined && !isDocumentId(payload, input.organization)) return { rows: [] }
  const filters: Where[] = [plansAwaiting(principal)]
  if (input.organization !== undefined) filters.push({ organization: { equals: input.organization } })
  if (input.scope) filters.push({ scope: { equals: input.scope } })
  if (input.period !== undefined) filters.push({ period: { equals: input.period } })
  if (input.after !== undefined) filters.push(rowsAfter(step, input.after))
  const found = await narrowRead(req, {
    collection: 'plans',
    where: { and: filters },
    sort: ['submittedAt', 'id'],
    limit: input.first + 1,
    select: PLAN_COLUMNS,
  })
  const plans = found.map((row) => planView(row, principal))
  const page = plans.slice(0, input.first)
  const policies = await policiesOfAll({ payload, req }, [...new Set(page.map((plan) => plan.organization))])
  const facts = await queueFacts(step, page, policies)
  const last = page.at(-1)
  return {
    rows: page.map((plan) => warned(plan, policies, facts)),
    next: last && plans.length > page.length ? cursorOf(last) : undefined,
  }
}
