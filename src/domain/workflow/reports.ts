import type { StepRule } from './machine'
import type { Scope } from './plans'

export const REPORT_STATES = ['draft', 'submitted', 'returned', 'accepted', 'consolidated', 'closed'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** While it is written on: not sent up yet, or given back. */
export const isOpenReport = ({ state }: { state: ReportState }): boolean =>
  state === 'draft' || state === 'returned'

export const REPORT_EVENTS = ['submit', 'recall', 'accept', 'return', 'consolidate', 'close'] as const
export type ReportEvent = (typeof REPORT_EVENTS)[number]

type Rule = StepRule<ReportState, ReportEvent>

/** Reports climb as plans do (rows TN-07, TN-08, TN-10). */
export const REPORT_WORKFLOW: Readonly<Record<Scope, readonly Rule[]>> = {
  cadre: [
    { event: 'submit', from: ['draft', 'returned'], to: 'submitted', by: ['owner'] },
    { event: 'recall', from: ['submitted', 'accepted'], to: 'draft', by: ['owner'] },
    {
      event: 'accept',
      from: ['submitted'],
      to: 'accepted',
      by: ['head', 'focal'],
      notOwn: true,
      awaited: true,
    },
    {
      event: 'return',
      from: ['submitted', 'accepted', 'consolidated'],
      to: 'returned',
      by: ['head', 'focal', 'standing'],
      notOwn: true,
      reason: true,
    },
    { event: 'consolidate', from: ['accepted'], to: 'consolidated', by: ['head', 'focal', 'standing'] },
    { event: 'close', from: ['consolidated'], to: 'closed', by: ['focal', 'standing', 'system'] },
  ],
  department: [
    { event: 'submit', from: ['draft', 'returned'], to: 'submitted', by: ['head'] },
    { event: 'recall', from: ['submitted', 'accepted'], to: 'draft', by: ['head'] },
    { event: 'accept', from: ['submitted'], to: 'accepted', by: ['focal'], awaited: true },
    {
      event: 'return',
      from: ['submitted', 'accepted', 'consolidated'],
      to: 'returned',
      by: ['focal', 'standing'],
      reason: true,
    },
    { event: 'consolidate', from: ['accepted'], to: 'consolidated', by: ['focal', 'standing'] },
    { event: 'close', from: ['consolidated'], to: 'closed', by: ['focal', 'standing', 'system'] },
  ],
  organization: [
    { event: 'submit', from: ['draft', 'returned'], to: 'submitted', by: ['focal', 'standing'] },
    { event: 'recall', from: ['submitted'], to: 'draft', by: ['focal'] },
    { event: 'accept', from: ['submitted'], to: 'accepted', by: ['standing'] },
    { event: 'return', from: ['submitted'], to: 'returned', by: ['standing'], reason: true },
    { event: 'close', from: ['accepted'], to: 'closed', by: ['focal', 'standing'] },
  ],
}
