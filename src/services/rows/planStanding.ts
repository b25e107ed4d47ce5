import { numberOf, textOf } from '@/access/guards'
import type { PlanStanding } from '@/domain/plans'

/** How far a stored plan has come, from `state`, `lineCount` and `revision` alone. */
export const planStanding = (row: Readonly<Record<string, unknown>>): PlanStanding => ({
  state: textOf(row.state) ?? '',
  lines: numberOf(row.lineCount) ?? 0,
  revision: numberOf(row.revision) ?? 0,
})
