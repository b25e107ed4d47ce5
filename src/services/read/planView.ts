import { textOf, isRecord } from '@/access/guards'
import { asDayKey, type DayKey } from '@/domain/calendar'
import type { Principal } from '@/domain/access'
import { PLAN_OPEN_STATES, PLAN_WORKFLOW, type PlanEvent, stepsOpen } from '@/domain/workflow'
import { actorsOn } from '../moves/actors'
import { type PlanCard, readCard } from '../plans/card'
import { planConcern } from '../plans/planMove'
import { planRow, type PlanRow } from '../rows/planRow'

/** A plan as people see it: with its card, its words and what they may do with it now. */
export interface PlanView extends Omit<PlanRow, 'card'> {
  card: PlanCard
  dueOn?: DayKey
  submittedAt?: string
  decidedAt?: string
  direction?: string
  meetingNote?: string
  returnReason?: string
  stepsOpen: PlanEvent[]
  /** True where this person may write its lines now. */
  linesOpen: boolean
}

/** The columns of a view; everything stands on the plan's own row but the bases, which a document cites. */
export const PLAN_COLUMNS = {
  title: true,
  organization: true,
  department: true,
  cadre: true,
  scope: true,
  period: true,
  round: true,
  state: true,
  awaiting: true,
  parent: true,
  decidingOffice: true,
  decider: true,
  version: true,
  revision: true,
  lineCount: true,
  halfDays: true,
  openComments: true,
  returns: true,
  card: true,
  dueOn: true,
  submittedAt: true,
  decidedAt: true,
  direction: true,
  meetingNote: true,
  returnReason: true,
} as const

/** @throws Error where the stored row is not a plan: a defect */
export function planView(value: unknown, principal: Principal): PlanView {
  const plan = planRow(value)
  const stored = isRecord(value) ? value : {}
  const facts = {
    state: plan.state,
    actors: actorsOn(principal, planConcern(plan)),
    awaiting: plan.awaiting,
    own: plan.cadre === principal.cadre,
  }
  const own = plan.scope === 'cadre' && facts.own
  return {
    ...plan,
    card: readCard(plan.card),
    dueOn: asDayKey(stored.dueOn),
    submittedAt: textOf(stored.submittedAt),
    decidedAt: textOf(stored.decidedAt),
    direction: textOf(stored.direction),
    meetingNote: textOf(stored.meetingNote),
    returnReason: textOf(stored.returnReason),
    stepsOpen: stepsOpen(PLAN_WORKFLOW[plan.scope], facts),
    linesOpen: own && PLAN_OPEN_STATES.includes(plan.state),
  }
}
