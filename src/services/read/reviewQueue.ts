import type { PayloadRequest, Where } from 'payload'
import { rowsOf } from '@/access/guards'
import type { Principal } from '@/domain/access'
import { parsePeriodKey, periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import type { Scope } from '@/domain/workflow'
import { isDocumentId } from '../lookup/documentId'
import { type Policy, policiesOfAll, policyOn } from '../lookup/policy'
import { PLAN_COLUMNS, planView, type PlanView } from './planView'
import { type PlanWarning, planWarnings } from './planWarnings'
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
}

export interface ReviewQueue {
  rows: QueuedPlan[]
  /** Where the next page begins; undefined at the end. */
  next?: string
}

const awaits = (column: 'organization' | 'decidingOffice', office: string, step: string): Where => ({
  and: [{ [column]: { equals: office } }, { state: { equals: 'submitted' } }, { awaiting: { equals: step } }],
})

/**
 * What awaits this person, by the posts of today: the head the plans of the department, the focal department
 * those of the departments, the Standing Committee the office's; and the single plans that another office or
 * one named person decides (row TN-24).
 */
function awaitingMe(principal: Principal): Where[] {
  const mine = principal.grants.flatMap(({ role, organization, department }): Where[] => {
    if (role === 'head' && department) {
      return [{ and: [awaits('organization', organization, 'head'), { department: { equals: department } }] }]
    }
    if (role === 'focal') return [awaits('organization', organization, 'focal')]
    if (role !== 'standing') return []
    return [
      awaits('organization', organization, 'standing'),
      {
        and: [
          { decidingOffice: { equals: organization } },
          { organization: { not_equals: organization } },
          { state: { equals: 'consolidated' } },
          { awaiting: { equals: 'standing' } },
        ],
      },
    ]
  })
  return [
    ...mine,
    {
      and: [
        { decider: { equals: principal.cadre } },
        { state: { equals: 'consolidated' } },
        { awaiting: { equals: 'standing' } },
      ],
    },
  ]
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

function warned(plan: PlanView, policies: ReadonlyMap<string, Policy[]>): QueuedPlan {
  const period = parsePeriodKey(plan.periodKey) ?? refuse('INVALID_VALUE', 'period')
  const span = periodSpan(period)
  const window = policyOn(policies.get(plan.organization) ?? [], span.from)?.quota.window
  return { plan, warnings: planWarnings({ ...plan, lines: plan.card.lines, span, window }) }
}

/**
 * The plans that await whoever asks, the longest submitted first: each with its card, so that the page is one
 * read of plans and one of policies, whatever its length.
 * @throws RefusalError SIGN_IN_REQUIRED, INVALID_VALUE
 */
export async function reviewQueue(req: PayloadRequest, input: QueueInput): Promise<ReviewQueue> {
  const step = await reading(req)
  const { payload, principal } = step
  if (input.organization !== undefined && !isDocumentId(payload, input.organization)) return { rows: [] }
  const filters: Where[] = [{ or: awaitingMe(principal) }]
  if (input.organization !== undefined) filters.push({ organization: { equals: input.organization } })
  if (input.scope) filters.push({ scope: { equals: input.scope } })
  if (input.period !== undefined) filters.push({ period: { equals: input.period } })
  if (input.after !== undefined) filters.push(rowsAfter(step, input.after))
  const found = await payload.db.find({
    collection: 'plans',
    where: { and: filters },
    sort: ['submittedAt', 'id'],
    limit: input.first + 1,
    pagination: false,
    select: PLAN_COLUMNS,
    req,
  })
  const plans = rowsOf(found.docs).map((row) => planView(row, principal))
  const page = plans.slice(0, input.first)
  const policies = await policiesOfAll({ payload, req }, [...new Set(page.map((plan) => plan.organization))])
  const last = page.at(-1)
  return {
    rows: page.map((plan) => warned(plan, policies)),
    next: last && plans.length > page.length ? cursorOf(last) : undefined,
  }
}
