import type { StepRule } from '../workflow/machine'

export const FINDING_STATES = ['open', 'answered', 'closed'] as const
export type FindingState = (typeof FINDING_STATES)[number]

export const FINDING_EVENTS = ['answer', 'close'] as const
export type FindingEvent = (typeof FINDING_EVENTS)[number]

/**
 * What becomes of what a trip found (rows AG-18, HY-19): whoever advises the Standing Committee, or the committee
 * itself, answers; an answer can be written better until the matter is closed.
 */
export const FINDING_WORKFLOW: readonly StepRule<FindingState, FindingEvent>[] = [
  { event: 'answer', from: ['open', 'answered'], to: 'answered', by: ['focal', 'standing'] },
  { event: 'close', from: ['answered'], to: 'closed', by: ['focal', 'standing'] },
]
