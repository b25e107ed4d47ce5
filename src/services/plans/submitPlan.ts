import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'
import { firstAwaited } from '@/domain/workflow'
import { planById, plansWhere } from '../lookup/documents'
import { officeById } from '../lookup/offices'
import { checkVersion } from '../moves/checkVersion'
import type { PlanRow } from '../rows/planRow'
import { type Step, takeStep } from '../step'
import { readCard } from './card'
import { movePlan } from './planMove'
import { callOutsideDeciders } from './plansInside'

export interface PlanStepInput {
  plan: string
  /** The version that the person saw. */
  version: number
}

/** What the person who submits is in the office of the plan: a step that would be his or her own is left out. */
function climber(step: Step, plan: PlanRow): Parameters<typeof firstAwaited>[2] {
  const { principal } = step
  return {
    isHead: plan.department !== undefined && hasRole(principal, 'head', plan.organization, plan.department),
    isFocal: hasRole(principal, 'focal', plan.organization),
    isStanding: hasRole(principal, 'standing', plan.organization),
    hasDepartment: plan.department !== undefined,
  }
}

/**
 * Submits a plan: a cadre's to the head or the focal department, a department's to the focal
 * department, the office's to the Standing Committee (rows TN-01, TN-02, AG-07, AG-11). A plan that
 * nobody awaits is endorsed at once.
 *
 * @throws RefusalError NO_LINES for an empty plan, STALE_VERSION, and what the workflow table refuses
 */
export const submitPlan = (req: PayloadRequest, input: PlanStepInput): Promise<PlanRow> =>
  takeStep(req, async (step) => {
    const plan = await planById(step, input.plan)
    const office = await officeById(step, plan.organization)
    const awaiting = firstAwaited(office.chain, plan.scope, climber(step, plan))
    const to = awaiting ? 'submitted' : 'endorsed'
    const empty = plan.lineCount === 0 && !goesAlong(plan) && !(await hasChildren(step, plan))
    // The table first: a stranger learns nothing of versions and lines.
    const moved = await movePlan(step, plan, {
      event: 'submit',
      to,
      snapshot: plan.card,
      changes: { awaiting: awaiting ?? null, submittedAt: step.now.toISOString(), returnReason: null },
      check: () => {
        checkVersion(plan.version, input.version)
        if (empty) refuse('NO_LINES', 'plan')
      },
    })
    await callOutsideDeciders(step, plan, true)
    return { ...moved, awaiting }
  })

/** True where a line of the plan was taken up into a joint trip: its owner goes, and hands the plan in, though it has no line left. */
const goesAlong = (plan: PlanRow): boolean =>
  readCard(plan.card).lines.some(({ state }) => state === 'merged')

async function hasChildren(step: Step, plan: PlanRow): Promise<boolean> {
  if (plan.scope === 'cadre') return false
  return (await plansWhere(step, { parent: { equals: plan.id } })).length > 0
}
