import type { PayloadRequest, Where } from 'payload'
import { rowsOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { refuse } from '@/domain/refusal/refusal'
import { isDocumentId } from '../lookup/documentId'
import { MOST_ROWS } from '../lookup/documents'
import { PLAN_COLUMNS, planView, type PlanView } from './planView'
import { type Reading, reading } from './reading'

async function plans(step: Reading, where: Where): Promise<PlanView[]> {
  const found = await step.payload.db.find({
    collection: 'plans',
    where,
    sort: 'id',
    limit: MOST_ROWS,
    pagination: false,
    select: PLAN_COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => planView(row, step.principal))
}

/**
 * The cadres' plans inside a plan of a department or an office, with their lines: what is decided line by line.
 * Two statements; only rows that this person reaches, so a head sees the own department's in the office's plan.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND
 */
export async function plansInside(req: PayloadRequest, plan: string): Promise<PlanView[]> {
  const step = await reading(req)
  const reached = await rowsReached(req, step.principal, 'plans', 'read')
  if (!isDocumentId(step.payload, plan) || reached === false) refuse('NOT_FOUND', 'plan')
  const mine: Where[] = reached === true ? [] : [reached]
  const children = await plans(step, { and: [{ parent: { equals: plan } }, ...mine] })
  const departments = children.filter(({ scope }) => scope === 'department').map(({ id }) => id)
  const below =
    departments.length > 0 ? await plans(step, { and: [{ parent: { in: departments } }, ...mine] }) : []
  return [...children, ...below].filter(({ scope }) => scope === 'cadre')
}
