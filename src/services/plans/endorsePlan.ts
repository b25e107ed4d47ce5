import type { PayloadRequest } from 'payload'
import { refuse } from '@/domain/refusal/refusal'
import { planById } from '../lookup/documents'
import { about } from '../moves/about'
import { checkVersion } from '../moves/checkVersion'
import type { PlanRow } from '../rows/planRow'
import { type Step, takeStep } from '../step'
import { movePlan } from './planMove'
import type { PlanStepInput } from './submitPlan'

/** Agrees to one plan inside a step that was begun for it or for more. @throws RefusalError as `endorsePlan` does */
export async function endorseOne(step: Step, input: PlanStepInput, words?: string): Promise<PlanRow> {
  const plan = await planById(step, input.plan)
  const moved = await movePlan(step, plan, {
    event: 'endorse',
    reason: words,
    saidIn: 'words',
    changes: { awaiting: null },
    check: () => checkVersion(plan.version, input.version),
  })
  return { ...moved, awaiting: undefined }
}

/** The step that is awaited agrees: the head to a cadre's plan, the focal department to a department's (rows TN-01, TN-02). */
export const endorsePlan = (
  req: PayloadRequest,
  input: PlanStepInput & { words?: string },
): Promise<PlanRow> => takeStep(req, (step) => endorseOne(step, input, input.words))

export interface EndorsePlansInput {
  plans: PlanStepInput[]
  words?: string
}

/** More plans than a person can have read at a glance. */
const MOST_AT_ONCE = 100

/**
 * Agrees to several plans at once, each as it was seen: all of them, or, where one has changed or is not
 * this person's to decide, none.
 * @throws RefusalError as `endorsePlan` does, for the first that cannot be; INVALID_VALUE for an empty list; ALREADY_DECIDED for
 * a plan that is named twice
 */
export const endorsePlans = (req: PayloadRequest, input: EndorsePlansInput): Promise<PlanRow[]> =>
  takeStep(req, async (step) => {
    if (input.plans.length === 0 || input.plans.length > MOST_AT_ONCE) refuse('INVALID_VALUE', 'plans')
    const plans = input.plans.map(({ plan }) => plan)
    const twice = plans.findIndex((plan, index) => plans.indexOf(plan) !== index)
    if (twice >= 0) refuse('ALREADY_DECIDED', `plans.${twice}.plan`, { event: 'endorse' })
    const endorsed: PlanRow[] = []
    for (const [index, one] of input.plans.entries())
      endorsed.push(await about(`plans.${index}`, 'plan', () => endorseOne(step, one, input.words)))
    return endorsed
  })
