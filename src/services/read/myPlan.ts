import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/access/guards'
import { parsePeriodKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { PLAN_COLUMNS, planView, type PlanView } from './planView'
import { reading } from './reading'
import { type RemarkView, remarksOn } from './remarks'

export interface MyPlan {
  plan: PlanView
  remarks: RemarkView[]
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
