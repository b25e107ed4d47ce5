import { refuse } from '@/domain/refusal/refusal'
import { planById, plansWhere } from '../lookup/documents'
import type { PlanRow } from '../rows/planRow'
import type { Step } from '../step'
import { type PlanCard, readCard } from './card'

/**
 * Writes anew what a gathering plan says of the plans in it: its card, its counts and a new version.
 * @param version given where the caller moves the plan in the same step and writes the version itself
 */
export async function refreshGathered(step: Step, id: string, keepVersion = false): Promise<PlanRow> {
  const plan = await planById(step, id)
  if (plan.scope === 'cadre') refuse('INVALID_VALUE', 'plan')
  const children = await plansWhere(step, { parent: { equals: id } })
  const card: PlanCard = {
    ...readCard(plan.card),
    children: children.map(({ id: child, title, state, version, lineCount, halfDays }) => ({
      id: child,
      title,
      state,
      version,
      lineCount,
      halfDays,
    })),
  }
  const lineCount = children.reduce((sum, child) => sum + child.lineCount, 0)
  const halfDays = children.reduce((sum, child) => sum + child.halfDays, 0)
  const version = keepVersion ? plan.version : plan.version + 1
  await step.payload.db.updateOne({
    collection: 'plans',
    id,
    data: { card, lineCount, halfDays, version, updatedAt: step.now.toISOString() },
    req: step.req,
    returning: false,
  })
  return { ...plan, card, lineCount, halfDays, version }
}
