import { addDays, type DayKey, type Period, periodSpan } from '../calendar'

/** The deadlines that an office's policy sets, each as a number of days; one that is not set is not asked for. */
export const DEADLINES = [
  'registerDays',
  'departmentDays',
  'organizationDays',
  'tripReportDays',
  'reportDays',
] as const
export type Deadline = (typeof DEADLINES)[number]

export type DeadlineDays = Partial<Record<Deadline, number>> & {
  /** How many days before something is due people are reminded. */
  remindDays?: number
}

/**
 * The day on which something of a period is due; undefined where the policy names no deadline.
 * Registration deadlines run from the period's first day, the report's from the day after its last.
 */
export function dueOn(
  days: DeadlineDays | undefined,
  deadline: Deadline,
  period: Period,
): DayKey | undefined {
  const count = days?.[deadline]
  if (count === undefined) return undefined
  const span = periodSpan(period)
  return deadline === 'reportDays' ? addDays(span.to, count) : addDays(span.from, Math.max(count - 1, 0))
}
