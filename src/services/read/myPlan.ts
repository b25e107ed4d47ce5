import type { PayloadRequest } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import { parsePeriodKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { MOST_ROWS } from '../lookup/documents'
import { PLAN_COLUMNS, planView, type PlanView } from './planView'
import { type Reading, reading } from './reading'

/** A remark as it is shown beside its line. */
export interface RemarkView {
  id: string
  trip?: string
  field?: string
  text: string
  author?: string
  createdAt?: string
  resolvedAt?: string
}

export interface MyPlan {
  plan: PlanView
  remarks: RemarkView[]
}

async function remarksOn(step: Reading, plan: string): Promise<RemarkView[]> {
  const found = await step.payload.db.find({
    collection: 'comments',
    where: { and: [{ documentType: { equals: 'plans' } }, { document: { equals: plan } }] },
    sort: 'createdAt',
    limit: MOST_ROWS,
    pagination: false,
    select: { trip: true, field: true, text: true, author: true, createdAt: true, resolvedAt: true },
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => ({
    id: idOf(row.id) ?? '',
    trip: idOf(row.trip),
    field: textOf(row.field),
    text: textOf(row.text) ?? '',
    author: idOf(row.author),
    createdAt: textOf(row.createdAt),
    resolvedAt: textOf(row.resolvedAt),
  }))
}

/**
 * One's own plan of a period with its lines and the remarks on it; undefined where there is none. Two
 * statements: nobody else's rows are selected.
 * @throws RefusalError SIGN_IN_REQUIRED, INVALID_VALUE for what is no period
 */
export async function myPlan(req: PayloadRequest, period: string): Promise<MyPlan | undefined> {
  const step = await reading(req)
  if (!parsePeriodKey(period)) refuse('INVALID_VALUE', 'period')
  const found = await step.payload.db.find({
    collection: 'plans',
    where: {
      and: [
        { cadre: { equals: step.principal.cadre } },
        { period: { equals: period } },
        { scope: { equals: 'cadre' } },
      ],
    },
    sort: '-round',
    limit: 1,
    pagination: false,
    select: PLAN_COLUMNS,
    req,
  })
  const [row] = rowsOf(found.docs)
  if (!row) return undefined
  const plan = planView(row, step.principal)
  return { plan, remarks: await remarksOn(step, plan.id) }
}
