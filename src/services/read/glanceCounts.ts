import { idOf, numberOf, textOf } from '@/access/guards'
import { approvedOnce, sentUpOnce } from '@/domain/plans'
import { GONE_TRIP_STATES } from '@/domain/workflow'
import type { PlanLine } from '../plans/card'
import { planStanding } from '../rows/planStanding'
import type { Count } from './glanceRow'

type Row = Record<string, unknown>

const SENT_UP: readonly string[] = ['submitted', 'endorsed', 'consolidated']
const APPROVED: readonly string[] = ['approved', 'closed']
const REPORTED: readonly string[] = ['submitted', 'accepted', 'consolidated', 'closed']
const CONSENTED: readonly string[] = ['approved', 'coordinated', 'underWay', 'done', 'postponed', 'cancelled']
const NOT_PLANNED: readonly string[] = GONE_TRIP_STATES

/** How far a plan has come. One that is open anew after its approval was sent up; approved it is again when it is decided. */
export function planShares(plan: Row): ('registered' | 'submitted' | 'approved')[] {
  const standing = planStanding(plan)
  return [
    // What was sent up was registered, whatever became of its lines since.
    ...((numberOf(plan.lineCount) ?? 0) > 0 || sentUpOnce(standing) ? (['registered'] as const) : []),
    ...(SENT_UP.includes(standing.state) || approvedOnce(standing) ? (['submitted'] as const) : []),
    ...(APPROVED.includes(standing.state) ? (['approved'] as const) : []),
  ]
}

/** True where a report was handed in. */
export const isReported = (report: Row): boolean => REPORTED.includes(textOf(report.state) ?? '')

/** Plans by how far they are. */
export function countPlans(plans: readonly Row[], scoped: ReadonlySet<string>, count: Count): void {
  for (const plan of plans) {
    const department = idOf(plan.department)
    count(department, 'returns', numberOf(plan.returns) ?? 0)
    // What somebody outside the regime registers is no part of the share of those in it (row TN-16).
    if (!scoped.has(idOf(plan.cadre) ?? '')) continue
    for (const share of planShares(plan)) count(department, share)
  }
}

/** Reports that were handed in. */
export function countReports(reports: readonly Row[], scoped: ReadonlySet<string>, count: Count): void {
  for (const report of reports) {
    if (!scoped.has(idOf(report.cadre) ?? '')) continue
    if (isReported(report)) count(idOf(report.department), 'reported')
  }
}

/** Planned half-days: those of each person of each line that is still meant. */
export function countLines(
  lines: readonly PlanLine[],
  departments: ReadonlyMap<string, string | undefined>,
  count: Count,
): void {
  for (const line of lines.filter((one) => !NOT_PLANNED.includes(one.state))) {
    for (const one of line.people) count(departments.get(one.id), 'halfDaysPlanned', line.halfDays)
  }
}

/** Trips that were asked for outside the plan (row TN-05). */
export function countUnplanned(trips: readonly Row[], count: Count): void {
  for (const trip of trips) {
    const department = idOf(trip.department)
    const state = textOf(trip.state) ?? ''
    if (state === 'withdrawn') continue
    count(department, 'unplannedAsked')
    if (CONSENTED.includes(state)) count(department, 'unplannedConsented')
    if (state === 'refused') count(department, 'unplannedRefused')
  }
}
