import type { PayloadRequest } from 'payload'
import { planById } from '../lookup/documents'
import { addComments, checkComments, type CommentDraft } from '../comments/addComments'
import { checkVersion } from '../moves/checkVersion'
import { tellOfReturnedPlan } from '../notify/tellOfReturn'
import type { ListedPlan, PlanRow } from '../rows/planRow'
import { type Step, takeStep } from '../step'
import { movePlan } from './planMove'
import { callOutsideDeciders } from './plansInside'
import { refreshHolders } from './refreshAbove'
import type { PlanStepInput } from './submitPlan'

export interface ReturnPlanInput extends PlanStepInput {
  reason: string
  /** Remarks on the plan or on single lines of it. */
  comments?: CommentDraft[]
}

/**
 * Gives a plan back for correction, with a reason and remarks by line (row AG-13). What it was
 * gathered in no longer holds it; what is gathered in it stays there. Its owner is told, of a department's plan its heads, of
 * the office's the focal department.
 */
export const returnPlan = (req: PayloadRequest, input: ReturnPlanInput): Promise<PlanRow> =>
  takeStep(req, (step) => returnWithRemarks(step, input))

/** The same inside a step that was begun for more. @throws RefusalError as `returnPlan` does */
export async function returnWithRemarks(step: Step, input: ReturnPlanInput): Promise<PlanRow> {
  const plan = await planById(step, input.plan)
  const returned = await returnOne(step, plan, input.reason, async () => {
    checkVersion(plan.version, input.version)
    await checkComments(step, { type: 'plans', ...plan }, input.comments ?? [])
  })
  const comments = await addComments(step, { type: 'plans', ...plan }, input.comments ?? [])
  return { ...returned, openComments: plan.openComments + comments.length }
}

/** Returns one plan inside a step that was begun for it or for what holds it. */
export async function returnOne<Plan extends ListedPlan>(
  step: Step,
  plan: Plan,
  reason: string,
  check?: () => void | Promise<void>,
): Promise<Plan> {
  const changes = { awaiting: null, parent: null, returnReason: reason, returns: plan.returns + 1 }
  const moved = await movePlan(step, plan, { event: 'return', reason, changes, check })
  await callOutsideDeciders(step, plan, false)
  await refreshHolders(step, plan.parent)
  await tellOfReturnedPlan(step, plan, reason)
  return { ...moved, awaiting: undefined, parent: undefined }
}
