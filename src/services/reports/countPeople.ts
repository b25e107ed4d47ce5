import type { Where } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import { parsePeriodKey, type Period, periodKey, periodSpan } from '@/domain/calendar'
import { sentUpOnce } from '@/domain/plans'
import { countedPeriods, type HandedIn, ratesOf, type ReportFigures } from '@/domain/reports'
import { reportsWhere } from '../lookup/documents'
import type { Office } from '../lookup/offices'
import { inScope, peopleOf, type Person } from '../lookup/people'
import { policiesOf, policyOn } from '../lookup/policy'
import { planStanding } from '../rows/planStanding'
import type { Step } from '../step'
import { readFigures } from './cadreFigures'

/** More plans or reports than the people of an office have in a year and its quarters. */
const MOST = 15_000
const NOT_HANDED_IN: readonly string[] = ['draft', 'returned']

/** Plans or reports of people of the office in these periods, without their words: one statement. */
async function rowsIn(
  step: Step,
  collection: 'plans' | 'reports',
  mine: Where[],
  select: Record<string, true>,
): Promise<Record<string, unknown>[]> {
  const found = await step.payload.db.find({
    collection,
    where: { and: mine },
    limit: MOST,
    pagination: false,
    select,
    req: step.req,
  })
  return rowsOf(found.docs)
}

const handedIn = (rows: readonly Record<string, unknown>[]): HandedIn[] =>
  rows.flatMap((row) => {
    const cadre = idOf(row.cadre)
    return cadre ? [{ cadre, period: textOf(row.period) ?? '' }] : []
  })

/** Those of whom all that was planned was done, wholly or in part (row HY-07). */
async function completedPlans(
  step: Step,
  mine: Where[],
  scoped: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const reports = await reportsWhere(step, { and: [...mine, { state: { not_in: [...NOT_HANDED_IN] } }] })
  return new Set(
    reports.flatMap((report) => {
      const figures = readFigures(report.figures)
      const all = figures && figures.trips.length > 0 && figures.done + figures.part === figures.trips.length
      return all && report.cadre && scoped.has(report.cadre) ? [report.cadre] : []
    }),
  )
}

/**
 * How many of the people in scope registered, reported and completed their plan, counted on the span
 * of the period: 18 and not 21, where three jobs are exempt (rows TN-16, TN-17, HY-04, HY-07). A year
 * counts what was handed in for its quarters, and shows each of them.
 */
export async function countPeople(
  step: Step,
  office: Office,
  period: Period,
  department?: string,
): Promise<NonNullable<ReportFigures['people']>> {
  const policies = await policiesOf(step, office.id)
  const rulesOf = (of: Period) => policyOn(policies, periodSpan(of).to)?.quota
  const everyone = (await peopleOf(step, office.id)).filter(
    (one) => department === undefined || one.department === department,
  )
  const scopedIn = (of: Period): Person[] =>
    everyone.filter((one) => inScope(one, rulesOf(of), periodSpan(of)))
  const keys = countedPeriods(period)
  const scope = new Map(
    keys.map((key): [string, Set<string>] => [
      key,
      new Set(scopedIn(parsePeriodKey(key) ?? period).map((one) => one.id)),
    ]),
  )
  const whose: Where[] = [{ organization: { equals: office.id } }, { scope: { equals: 'cadre' } }]
  const counted: Where[] = [...whose, { period: { in: keys } }]
  const columns = { cadre: true, period: true, state: true, revision: true } as const
  const plans = await rowsIn(step, 'plans', counted, columns)
  const reports = await rowsIn(step, 'reports', counted, { cadre: true, period: true, state: true })
  const { whole, quarters } = ratesOf(period, {
    scope,
    registrations: handedIn(plans.filter((plan) => sentUpOnce(planStanding(plan)))),
    reports: handedIn(reports.filter((report) => !NOT_HANDED_IN.includes(textOf(report.state) ?? ''))),
  })
  const own: Where[] = [...whose, { period: { equals: periodKey(period) } }]
  const completed = await completedPlans(step, own, scope.get(periodKey(period)) ?? new Set())
  return {
    inScope: whole.inScope,
    registered: whole.registered,
    reported: whole.reported,
    planCompleted: completed.size,
    exempt: everyone.filter((one) => rulesOf(period)?.exemptJobs.includes(one.job)).map((one) => one.job),
    ...(quarters.length > 0 && { quarters }),
  }
}
