import { refuse } from '@/domain/refusal/refusal'
import { planById, plansWhere } from '../lookup/documents'
import type { ListedPlan, PlanRow } from '../rows/planRow'
import type { Step } from '../step'
import { type PlanCard, readCard } from './card'

/** A gathering plan and the plans that are gathered in it directly. */
export interface Gathered {
  plan: PlanRow
  children: ListedPlan[]
}

/**
 * Writes anew what a gathering plan says of the plans in it: its card, its counts and a new version.
 * @returns the plan as it stands now with the plans in it, so that nobody needs to read them again
 */
export async function refreshGathered(step: Step, id: string): Promise<Gathered> {
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
  const version = plan.version + 1
  await step.payload.db.updateOne({
    collection: 'plans',
    id,
    data: { card, lineCount, halfDays, version, updatedAt: step.now.toISOString() },
    req: step.req,
    returning: false,
  })
  return { plan: { ...plan, card, lineCount, halfDays, version }, children }
}
