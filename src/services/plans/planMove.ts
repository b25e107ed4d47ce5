import type { PlanEvent } from '@/domain/workflow'
import { PLAN_WORKFLOW } from '@/domain/workflow'
import { checkStep, type Concern } from '../moves/actors'
import { checkWords } from '../moves/checkWords'
import { recordMove } from '../moves/recordMove'
import type { ListedPlan } from '../rows/planRow'
import type { Step } from '../step'

export const planConcern = (plan: ListedPlan): Concern => ({
  organization: plan.organization,
  department: plan.department,
  owner: plan.cadre,
  decidingOffice: plan.decidingOffice,
  decider: plan.decider,
})

interface PlanMove {
  event: PlanEvent
  reason?: string
  /** The input in which `reason` was said, where that is not `reason`. */
  saidIn?: 'words'
  /** What else forbids the step: asked after the table and before anything is written. */
  check?: () => void | Promise<void>
  /** Where the table's answer is not the last word: a plan that nobody awaits is endorsed at once. */
  to?: ListedPlan['state']
  /** The card as the plan says it at this moment, where that is worth keeping (submission, decision). */
  snapshot?: unknown
  changes?: Record<string, unknown>
  /** Acts for someone who was checked on the plan above: a department's plan follows its cadres' decisions. */
  following?: { role: string }
}

/**
 * Moves a plan one step, if its table lets this person: the transition, the new state and what goes
 * with it, in the transaction of the step.
 *
 * @returns the plan as it stands after the move
 * @throws RefusalError as `transition` does
 */
export async function movePlan<Plan extends ListedPlan>(
  step: Step,
  plan: Plan,
  move: PlanMove,
): Promise<Plan> {
  const checked = move.following
    ? { to: move.to ?? plan.state, role: move.following.role }
    : checkStep(
        PLAN_WORKFLOW[plan.scope],
        move.event,
        step.principal,
        planConcern(plan),
        { state: plan.state, awaiting: plan.awaiting, reason: move.reason },
        'plan',
      )
  checkWords(move.reason, move.saidIn)
  await move.check?.()
  const moved = await recordMove(
    step,
    { type: 'plans', ...plan },
    {
      event: move.event,
      from: plan.state,
      to: move.to ?? checked.to,
      role: checked.role,
      reason: move.reason,
      snapshot: move.snapshot,
    },
  )
  const data = { ...moved, ...move.changes, updatedAt: step.now.toISOString() }
  await step.payload.db.updateOne({ collection: 'plans', id: plan.id, data, req: step.req, returning: false })
  return {
    ...plan,
    state: move.to ?? checked.to,
    version: moved.version,
    chainHash: moved.chainHash,
  }
}
