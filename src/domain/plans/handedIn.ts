/** What tells how far a plan has come. The state is as it is stored. */
export interface PlanStanding {
  state: string
  /** How often it was opened again after it had been approved. */
  revision: number
}

const APPROVED: readonly string[] = ['approved', 'closed']

/**
 * Whether a plan was approved once. However often it is opened again, its owner has registered, and the lines that were
 * approved are to be made.
 */
export const approvedOnce = ({ state, revision }: PlanStanding): boolean =>
  revision > 0 || APPROVED.includes(state)

/**
 * Whether a plan has been sent up: one that came back counts, and one whose lines were all merged or cancelled since, for
 * its owner has registered. An empty plan is never sent up.
 */
export const sentUpOnce = (plan: PlanStanding): boolean => approvedOnce(plan) || plan.state !== 'draft'
