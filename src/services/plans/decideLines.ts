import type { Refusal } from '@/domain/refusal/refusal'
import { RefusalError } from '@/domain/refusal/refusal'
import { planLines } from '../lookup/documents'
import type { PlanRow } from '../rows/planRow'
import type { Step } from '../step'
import { moveTrips } from '../trips/tripMove'
import { type PlanCard, planLine, readCard } from './card'

/** What was decided on one line of a plan. */
export interface LineDecision {
  trip: string
  decision: 'approve' | 'drop'
  /** Required where a line is dropped. */
  reason?: string
}

/**
 * Approves the registered lines of a plan that is being approved, drops those that were named, and
 * returns the card as it stands then. Lines that were approved before (a revised plan) stay as they are.
 * @throws RefusalError NOT_YOUR_LINE where a line is not of this plan, REASON_REQUIRED, each with its line: `lines.2.reason`
 */
export async function decideLines(
  step: Step,
  plan: PlanRow,
  decisions: readonly LineDecision[],
): Promise<PlanCard> {
  const trips = await planLines(step, plan.id)
  const open = trips.filter((trip) => trip.state === 'registered')
  const foreign: Refusal[] = decisions.flatMap((decision, index): Refusal[] =>
    open.some((trip) => trip.id === decision.trip)
      ? []
      : [{ code: 'NOT_YOUR_LINE', field: `lines.${index}.trip` }],
  )
  if (foreign.length > 0) throw new RefusalError(foreign)
  const by = { decidingOffice: plan.decidingOffice, decider: plan.decider }
  const moved = await moveTrips(
    step,
    open.map((trip) => {
      const index = decisions.findIndex((one) => one.trip === trip.id)
      const decision = decisions[index]
      const event = decision?.decision === 'drop' ? 'drop' : 'approve'
      const named = decision ? { part: `lines.${index}` } : ({ field: 'plan' } as const)
      return { trip, move: { ...named, event, reason: decision?.reason, concern: by } }
    }),
  )
  const after = trips.map((trip) => moved.find((one) => one.id === trip.id) ?? trip)
  return { ...readCard(plan.card), lines: after.filter((trip) => trip.state !== 'withdrawn').map(planLine) }
}
