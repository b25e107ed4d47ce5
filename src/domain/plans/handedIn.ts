/** What tells how far a plan has come. The state is as it is stored. */
export interface PlanStanding {
  state: string
  lines: number
  /** How often it was opened again after it had been approved. */
  revision: number
}

const APPROVED: readonly string[] = ['approved', 'closed']

/**
 * Whether a plan was approved once. However often it is opened again, its owner has registered, and the lines that were
 * approved are to be made.
 */
export const approvedOnce = ({ state, revision }: Pick<PlanStanding, 'state' | 'revision'>): boolean =>
  revision > 0 || APPROVED.includes(state)

/** Whether a plan with something in it has been sent up; one that came back counts, for its owner has registered. */
export const sentUpOnce = (plan: PlanStanding): boolean =>
  approvedOnce(plan) || (plan.state !== 'draft' && plan.lines > 0)
