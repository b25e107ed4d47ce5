import type { PlanRow } from '../rows/planRow'
import type { Step } from '../step'
import { planLines } from '../lookup/documents'
import { countsOf, type PlanCard, planLine, readCard } from './card'

/**
 * Writes anew what a cadre's plan says of its lines, after one of them changed: the card, the counts,
 * and a new version, so that whoever decides on an older one is told.
 *
 * @param version the plan's version before; left alone when undefined (the lines changed by the very
 * move that gave the plan its new version)
 */
export async function refreshPlan(
  step: Step,
  plan: Pick<PlanRow, 'id' | 'card'>,
  version?: number,
): Promise<PlanCard> {
  const trips = await planLines(step, plan.id)
  const lines = trips.filter((trip) => trip.state !== 'withdrawn').map(planLine)
  const card: PlanCard = { ...readCard(plan.card), lines }
  await step.payload.db.updateOne({
    collection: 'plans',
    id: plan.id,
    data: {
      card,
      ...countsOf(lines),
      ...(version !== undefined && { version: version + 1 }),
      updatedAt: step.now.toISOString(),
    },
    req: step.req,
    returning: false,
  })
  return card
}
