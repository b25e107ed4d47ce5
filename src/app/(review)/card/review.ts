import type { PlanCardQuery } from './PlanCard.generated'

/** One plan with all that its card shows. */
export type Review = PlanCardQuery['planReview']
