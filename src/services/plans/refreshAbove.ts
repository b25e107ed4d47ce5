import { planById } from '../lookup/documents'
import type { Step } from '../step'
import { refreshGathered } from './refreshGathered'
import { refreshPlan } from './refreshPlan'

/**
 * After a line has changed outside the writing of its plan (merged, moved, cancelled, done): writes
 * the plan's card anew, and those of the plans that hold it.
 */
export async function refreshAbove(step: Step, plan: string | undefined): Promise<void> {
  if (plan === undefined) return
  const row = await planById(step, plan)
  await refreshPlan(step, row, row.version)
  await refreshHolders(step, row.parent)
}

/** Writes anew what the plans that hold a plan say of it, from the nearest to the office's. */
export async function refreshHolders(step: Step, parent: string | undefined): Promise<void> {
  let holder = parent
  while (holder !== undefined) holder = (await refreshGathered(step, holder)).plan.parent
}
