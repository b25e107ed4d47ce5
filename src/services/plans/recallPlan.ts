import type { PayloadRequest } from 'payload'
import { planById } from '../lookup/documents'
import { checkVersion } from '../moves/checkVersion'
import type { PlanRow } from '../rows/planRow'
import { takeStep } from '../step'
import { movePlan } from './planMove'
import { callOutsideDeciders } from './plansInside'
import type { PlanStepInput } from './submitPlan'

/** Takes a submitted plan back before it has been gathered: the undo of `submitPlan`. */
export const recallPlan = (req: PayloadRequest, input: PlanStepInput): Promise<PlanRow> =>
  takeStep(req, async (step) => {
    const plan = await planById(step, input.plan)
    const moved = await movePlan(step, plan, {
      event: 'recall',
      changes: { awaiting: null },
      check: () => checkVersion(plan.version, input.version),
    })
    await callOutsideDeciders(step, plan, false)
    return { ...moved, awaiting: undefined }
  })
