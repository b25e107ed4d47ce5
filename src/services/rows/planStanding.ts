import { numberOf, textOf } from '@/access/guards'
import type { PlanStanding } from '@/domain/plans'

/** How far a stored plan has come, from `state` and `revision` alone. */
export const planStanding = (row: Readonly<Record<string, unknown>>): PlanStanding => ({
  state: textOf(row.state) ?? '',
  revision: numberOf(row.revision) ?? 0,
})
