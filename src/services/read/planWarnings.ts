import { isWithin, type DayKey, type DaySpan, dayKeyOf, asDayKey } from '@/domain/calendar'
import type { PlanLine } from '../plans/card'

/**
 * - `noLines`: there is nothing in it;
 * - `outsidePeriod`: a line has days outside the period, since it was put off;
 * - `outsideWindow`: a line has days that the policy does not count (such as January, where March to December count);
 * - `late`: it was submitted after its due day.
 */
export const PLAN_WARNINGS = ['noLines', 'outsidePeriod', 'outsideWindow', 'late'] as const
export interface PlanWarning {
  code: (typeof PLAN_WARNINGS)[number]
  /** The trip whose line it is about. */
  line?: string
}

/** States of a line that will not be made: its days warn nobody. */
const GONE: readonly string[] = ['merged', 'dropped', 'cancelled', 'withdrawn']

export interface WarnedPlan {
  lines: readonly PlanLine[]
  lineCount: number
  span: DaySpan
  /** The days that count, where the policy has such a window. */
  window?: DaySpan
  dueOn?: DayKey
  submittedAt?: string
}

const outside = (line: PlanLine, span: DaySpan): boolean => {
  const days = [asDayKey(line.firstDay), asDayKey(line.lastDay)]
  return days.some((day) => day !== undefined && !isWithin(day, span))
}

/** What a reviewer should look at twice, from what stands on the plan itself. */
export function planWarnings(plan: WarnedPlan): PlanWarning[] {
  const { span, window, dueOn, submittedAt } = plan
  const warnings: PlanWarning[] = []
  if (plan.lineCount === 0) warnings.push({ code: 'noLines' })
  if (dueOn && submittedAt && dayKeyOf(new Date(submittedAt)) > dueOn) warnings.push({ code: 'late' })
  for (const line of plan.lines.filter((one) => !GONE.includes(one.state))) {
    if (outside(line, span)) warnings.push({ code: 'outsidePeriod', line: line.id })
    if (window && outside(line, window)) warnings.push({ code: 'outsideWindow', line: line.id })
  }
  return warnings
}
