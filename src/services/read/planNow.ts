import type { PayloadRequest } from 'payload'
import { refuse } from '@/domain/refusal/refusal'
import { actorsOn } from '../moves/actors'
import { planConcern } from '../plans/planMove'
import { planRow } from '../rows/planRow'
import { PLAN_COLUMNS, planView, type PlanView } from './planView'
import { type Reading, reading } from './reading'

async function rowOf(step: Reading, plan: string): Promise<unknown> {
  return step.payload.db.findOne({
    collection: 'plans',
    where: { id: { equals: plan } },
    select: PLAN_COLUMNS,
    req: step.req,
  })
}

/**
 * A plan as it stands now, for whoever has just taken a step with it: the step has made the check.
 * @throws RefusalError NOT_FOUND
 */
export async function planNow(req: PayloadRequest, plan: string): Promise<PlanView> {
  const step = await reading(req)
  return planView((await rowOf(step, plan)) ?? refuse('NOT_FOUND', 'plan'), step.principal)
}

/** The plan of a line, for those who have something to do with the plan; nothing for the others. */
export async function planOfLine(
  req: PayloadRequest,
  plan: string | undefined,
): Promise<PlanView | undefined> {
  if (plan === undefined) return undefined
  const step = await reading(req)
  const row = await rowOf(step, plan)
  if (!row || actorsOn(step.principal, planConcern(planRow(row))).size === 0) return undefined
  return planView(row, step.principal)
}
