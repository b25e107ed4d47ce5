import type { PayloadRequest } from 'payload'
import { planById } from '../lookup/documents'
import { checkVersion } from '../moves/checkVersion'
import type { PlanRow } from '../rows/planRow'
import { takeStep } from '../step'
import { movePlan } from './planMove'
import type { PlanStepInput } from './submitPlan'

/** The step that is awaited agrees: the head to a cadre's plan, the focal department to a department's (rows TN-01, TN-02). */
export const endorsePlan = (
  req: PayloadRequest,
  input: PlanStepInput & { words?: string },
): Promise<PlanRow> =>
  takeStep(req, async (step) => {
    const plan = await planById(step, input.plan)
    const moved = await movePlan(step, plan, {
      event: 'endorse',
      reason: input.words,
      saidIn: 'words',
      changes: { awaiting: null },
      check: () => checkVersion(plan.version, input.version),
    })
    return { ...moved, awaiting: undefined }
  })
