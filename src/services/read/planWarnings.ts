import { isWithin, type DayKey, type DaySpan, dayKeyOf, asDayKey } from '@/domain/calendar'
import { GONE_TRIP_STATES } from '@/domain/workflow'
import type { PlanLine } from '../plans/card'

/**
 * - `noLines`: there is nothing in it, and its person goes along on no joint trip that was made of a line of it;
 * - `outsidePeriod`: a line has days outside the period, since it was put off;
 * - `outsideWindow`: a line has days that the policy does not count (such as January, where March to December count);
 * - `late`: it was submitted after its due day;
 * - `overlaps`: a line collides with another trip of the office (row AG-10);
 * - `unitGone`, `topicRetired`: a line names a unit or topic that ends before its last day;
 * - `behind`: what was done this year and this plan together leave the person behind an even spread of the quota.
 */
export const PLAN_WARNINGS = [
  'noLines',
  'outsidePeriod',
  'outsideWindow',
  'late',
  'overlaps',
  'unitGone',
  'topicRetired',
  'behind',
] as const
export interface PlanWarning {
  code: (typeof PLAN_WARNINGS)[number]
  /** The trip whose line it is about. */
  line?: string
}

/** The days of a line that will not be made warn nobody. */
const GONE: readonly string[] = GONE_TRIP_STATES

export interface WarnedPlan {
  lines: readonly PlanLine[]
  lineCount: number
  span: DaySpan
  /** The days that count, where the policy has such a window. */
  window?: Partial<DaySpan>
  dueOn?: DayKey
  submittedAt?: string
  /** Lines that collide with another trip. */
  overlapping?: { has: (line: string) => boolean }
  /** Last day of units and topics that have one. */
  endsOn?: ReadonlyMap<string, DayKey>
  /** Days done this year and owed in it, days of this plan, and the share of the year that will have passed after it. */
  pace?: { doneDays: number; plannedDays: number; quotaDays: number | null; share: number }
}

/** A side of the span that is missing is open. */
const outside = (line: PlanLine, { from, to }: Partial<DaySpan>): boolean => {
  const days = [asDayKey(line.firstDay), asDayKey(line.lastDay)]
  return days.some((day) => day !== undefined && !isWithin(day, { from: from ?? day, to: to ?? day }))
}

const isBehind = ({ doneDays, plannedDays, quotaDays, share }: NonNullable<WarnedPlan['pace']>): boolean =>
  quotaDays !== null && doneDays + plannedDays < quotaDays * share

/** What a line should be looked at for. */
function lineWarnings(plan: WarnedPlan, line: PlanLine): PlanWarning['code'][] {
  const { span, window, endsOn } = plan
  const ended = (ids: readonly string[]): boolean =>
    ids.some((id) => (endsOn?.get(id) ?? line.lastDay) < line.lastDay)
  const said: [PlanWarning['code'], boolean][] = [
    ['outsidePeriod', outside(line, span)],
    ['outsideWindow', window !== undefined && outside(line, window)],
    ['overlaps', plan.overlapping?.has(line.id) === true],
    ['unitGone', ended(line.units.map(({ id }) => id))],
    ['topicRetired', ended(line.topics)],
  ]
  return said.flatMap(([code, holds]) => (holds ? code : []))
}

/** What a reviewer should look at twice: from what stands on the plan itself and from what is known around it. */
export function planWarnings(plan: WarnedPlan): PlanWarning[] {
  const { dueOn, submittedAt, pace } = plan
  const warnings: PlanWarning[] = []
  if (plan.lineCount === 0 && !plan.lines.some(({ state }) => state === 'merged'))
    warnings.push({ code: 'noLines' })
  if (dueOn && submittedAt && dayKeyOf(new Date(submittedAt)) > dueOn) warnings.push({ code: 'late' })
  if (pace && isBehind(pace)) warnings.push({ code: 'behind' })
  for (const line of plan.lines.filter((one) => !GONE.includes(one.state)))
    for (const code of lineWarnings(plan, line)) warnings.push({ code, line: line.id })
  return warnings
}
