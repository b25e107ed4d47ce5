import type { StepRule } from './machine'

export const PLAN_STATES = [
  'draft',
  'submitted',
  'returned',
  'endorsed',
  'consolidated',
  'approved',
  'closed',
] as const
export type PlanState = (typeof PLAN_STATES)[number]

export const PLAN_EVENTS = [
  'submit',
  'recall',
  'endorse',
  'return',
  'consolidate',
  'approve',
  'revise',
  'close',
] as const
export type PlanEvent = (typeof PLAN_EVENTS)[number]

export const SCOPES = ['cadre', 'department', 'organization'] as const
export type Scope = (typeof SCOPES)[number]

type Rule = StepRule<PlanState, PlanEvent>

/** A cadre's own registration (rows TN-01, AG-07). `submit` leads to `endorsed` where no step awaits: see chain.ts. */
const CADRE_PLAN: readonly Rule[] = [
  { event: 'submit', from: ['draft', 'returned'], to: 'submitted', by: ['owner'] },
  { event: 'recall', from: ['submitted', 'endorsed'], to: 'draft', by: ['owner'] },
  {
    event: 'endorse',
    from: ['submitted'],
    to: 'endorsed',
    by: ['head', 'focal'],
    notOwn: true,
    awaited: true,
  },
  {
    event: 'return',
    from: ['submitted', 'endorsed', 'consolidated'],
    to: 'returned',
    by: ['head', 'focal', 'standing'],
    notOwn: true,
    reason: true,
  },
  { event: 'consolidate', from: ['endorsed'], to: 'consolidated', by: ['head', 'focal', 'standing'] },
  { event: 'approve', from: ['consolidated'], to: 'approved', by: ['standing'], notOwn: true },
  { event: 'revise', from: ['approved'], to: 'draft', by: ['owner'], reason: true },
  { event: 'close', from: ['approved'], to: 'closed', by: ['focal', 'standing', 'system'] },
]

/** A department's plan, built from those of its cadres (row TN-02). */
const DEPARTMENT_PLAN: readonly Rule[] = [
  { event: 'submit', from: ['draft', 'returned'], to: 'submitted', by: ['head'] },
  { event: 'recall', from: ['submitted', 'endorsed'], to: 'draft', by: ['head'] },
  { event: 'endorse', from: ['submitted'], to: 'endorsed', by: ['focal'], awaited: true },
  {
    event: 'return',
    from: ['submitted', 'endorsed', 'consolidated'],
    to: 'returned',
    by: ['focal', 'standing'],
    reason: true,
  },
  { event: 'consolidate', from: ['endorsed'], to: 'consolidated', by: ['focal', 'standing'] },
  { event: 'approve', from: ['consolidated'], to: 'approved', by: ['standing'] },
  { event: 'close', from: ['approved'], to: 'closed', by: ['focal', 'standing', 'system'] },
]

/** The office's plan, put to the Standing Committee (rows TN-03, AG-11). */
const ORGANIZATION_PLAN: readonly Rule[] = [
  { event: 'submit', from: ['draft', 'returned'], to: 'submitted', by: ['focal', 'standing'] },
  { event: 'recall', from: ['submitted'], to: 'draft', by: ['focal'] },
  { event: 'return', from: ['submitted'], to: 'returned', by: ['standing'], reason: true },
  { event: 'approve', from: ['submitted'], to: 'approved', by: ['standing'] },
  { event: 'close', from: ['approved'], to: 'closed', by: ['focal', 'standing', 'system'] },
]

/** The steps of a plan, by its scope. */
export const PLAN_WORKFLOW: Readonly<Record<Scope, readonly Rule[]>> = {
  cadre: CADRE_PLAN,
  department: DEPARTMENT_PLAN,
  organization: ORGANIZATION_PLAN,
}

/** States in which the lines of a cadre's plan may be written (row TN-04: an approved plan is frozen). */
export const PLAN_OPEN_STATES: readonly PlanState[] = ['draft', 'returned']
