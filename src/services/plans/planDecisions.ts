import type { Refusal } from '@/domain/refusal/refusal'
import { RefusalError } from '@/domain/refusal/refusal'
import { checkLength } from '@/domain/text'
import type { ListedPlan } from '../rows/planRow'
import type { Step } from '../step'
import type { LineDecision } from './decideLines'

/** What was decided on one cadre's plan. */
export interface PlanDecision {
  plan: string
  version: number
  decision: 'approve' | 'return'
  /** Required for a return. */
  reason?: string
  direction?: string
  /** Single lines that are not taken; every other line is approved with the plan. */
  lines?: LineDecision[]
}

export interface DecidePlanInput {
  /** The office's plan, as it was put to the Standing Committee. */
  plan: string
  version: number
  /** Words for the whole plan (row TN-03: "chỉ đạo triển khai"). */
  direction?: string
  /** The minutes of the meeting that decided (rows TN-03, AG-11); kept with the office's plan. */
  meetingNote?: string
  decisions?: PlanDecision[]
  /** Approves every plan that `decisions` does not name and that is not the person's own. */
  approveRest?: boolean
}

/** @throws RefusalError TOO_LONG for words that no column holds */
export function checkDirections({ direction, decisions = [] }: DecidePlanInput): void {
  const wrong = [
    ...checkLength('direction', direction),
    ...decisions.flatMap((one, index) => [
      ...checkLength(`decisions.${index}.direction`, one.direction),
      ...checkLength(`decisions.${index}.reason`, one.reason),
      ...(one.lines ?? []).flatMap((line, at) =>
        checkLength(`decisions.${index}.lines.${at}.reason`, line.reason),
      ),
    ]),
  ]
  if (wrong.length > 0) throw new RefusalError(wrong)
}

/** The decisions by the plan that each is on. @throws RefusalError NOT_FOUND, ALREADY_DECIDED, STALE_VERSION */
export function named(
  cadres: readonly ListedPlan[],
  decisions: readonly PlanDecision[],
): Map<string, PlanDecision> {
  const chosen = new Map<string, PlanDecision>()
  const refusals: Refusal[] = decisions.flatMap((decision, index): Refusal[] => {
    const field = `decisions.${index}`
    const plan = cadres.find((one) => one.id === decision.plan)
    if (!plan) return [{ code: 'NOT_FOUND', field: `${field}.plan` }]
    if (chosen.has(decision.plan))
      return [{ code: 'ALREADY_DECIDED', field: `${field}.plan`, params: { event: 'approve' } }]
    if (plan.version !== decision.version) {
      return [
        {
          code: 'STALE_VERSION',
          field: `${field}.version`,
          params: { version: plan.version, seen: decision.version },
        },
      ]
    }
    chosen.set(decision.plan, decision)
    return []
  })
  if (refusals.length > 0) throw new RefusalError(refusals)
  return chosen
}

/** The decision that `approveRest` means for a plan that was not named; none for one's own or another decider's. */
export function restOf(step: Step, plan: ListedPlan, input: DecidePlanInput): PlanDecision | undefined {
  if (input.approveRest !== true || plan.cadre === step.principal.cadre) return undefined
  if (plan.decider !== undefined && plan.decider !== step.principal.cadre) return undefined
  const decides = step.principal.grants.some(
    (grant) => grant.role === 'standing' && grant.organization === plan.decidingOffice,
  )
  if (!decides && plan.decider !== step.principal.cadre) return undefined
  return { plan: plan.id, version: plan.version, decision: 'approve', direction: input.direction }
}
