import type { PayloadRequest } from 'payload'
import { planById } from '../lookup/documents'
import { checkVersion } from '../moves/checkVersion'
import type { PlanRow } from '../rows/planRow'
import { takeStep } from '../step'
import { movePlan } from './planMove'
import { refreshHolders } from './refreshAbove'
import type { PlanStepInput } from './submitPlan'

/**
 * Opens an approved plan for a new version (row TN-04). What was approved stays frozen, in the
 * transition's snapshot and as approved trips; lines that are added climb the chain again.
 */
export const revisePlan = (
  req: PayloadRequest,
  input: PlanStepInput & { reason: string },
): Promise<PlanRow> =>
  takeStep(req, async (step) => {
    const plan = await planById(step, input.plan)
    const revision = plan.revision + 1
    const moved = await movePlan(step, plan, {
      event: 'revise',
      reason: input.reason,
      snapshot: plan.card,
      changes: { revision, parent: null, awaiting: null },
      check: () => checkVersion(plan.version, input.version),
    })
    await refreshHolders(step, plan.parent)
    return { ...moved, revision, parent: undefined }
  })
