import { idOf, rowsOf, textOf } from '@/access/guards'
import {
  addDays,
  compareDays,
  type DayKey,
  type Period,
  periodKey,
  periodSpan,
  type QuarterPeriod,
} from '@/domain/calendar'
import { PLAN_OPEN_STATES } from '@/domain/workflow'
import { inScope, type Person } from '../lookup/people'
import { dueOn, type Policy, policyOn } from '../lookup/policy'
import type { PlanView } from './planView'
import type { Reading } from './reading'
import type { TripView } from './tripNow'

export const MY_DEADLINE_KINDS = ['plan', 'tripReport', 'report'] as const

/** Something that this person owes by a day. Only what is still owed is told. */
export interface MyDeadline {
  kind: (typeof MY_DEADLINE_KINDS)[number]
  dueOn: DayKey
  overdue: boolean
  /** Of a plan or report. */
  period?: string
  /** Of the result of one trip. */
  trip?: string
  title?: string
}

/** The periods of these whose own report has been sent up. One statement. */
async function reportedPeriods(step: Reading, periods: readonly string[]): Promise<Set<string>> {
  const found = await step.payload.db.find({
    collection: 'reports',
    where: {
      and: [
        { cadre: { equals: step.principal.cadre } },
        { scope: { equals: 'cadre' } },
        { period: { in: [...periods] } },
      ],
    },
    limit: periods.length,
    pagination: false,
    select: { period: true, state: true },
    req: step.req,
  })
  const sent = rowsOf(found.docs).filter((row) => row.state !== 'draft' && row.state !== 'returned')
  return new Set(sent.flatMap((row) => textOf(row.period) ?? []))
}

const GOING = ['approved', 'coordinated', 'underWay']

/** What one owes by a day (rows TN-01, TN-07): plans that are open, results of trips that are over, reports of quarters. */
export async function myDeadlines(
  step: Reading,
  facts: {
    person: Person
    plans: readonly PlanView[]
    trips: readonly TripView[]
    policies: readonly Policy[]
    quarters: readonly QuarterPeriod[]
  },
): Promise<MyDeadline[]> {
  const { cadre } = step.principal
  // Whom the regime does not concern in a period owes nothing for it, as in the reminders.
  const isBound = (period: Period): boolean => {
    const span = periodSpan(period)
    const policy = policyOn(facts.policies, span.from) ?? policyOn(facts.policies, span.to)
    return inScope(facts.person, policy?.quota, span)
  }
  const late = (day: DayKey): boolean => compareDays(day, step.today) < 0
  const plans = facts.plans.flatMap(({ state, dueOn: day, periodKey: period }): MyDeadline[] =>
    day && PLAN_OPEN_STATES.includes(state) ? [{ kind: 'plan', dueOn: day, overdue: late(day), period }] : [],
  )
  const results = facts.trips.flatMap((trip): MyDeadline[] => {
    const days = policyOn(facts.policies, trip.lastDay)?.deadlines.tripReportDays
    const isOwed = GOING.includes(trip.state) && idOf(trip.leader) === cadre && late(trip.lastDay)
    if (days === undefined || !isOwed) return []
    const day = addDays(trip.lastDay, days)
    return [{ kind: 'tripReport', dueOn: day, overdue: late(day), trip: trip.id, title: trip.title }]
  })
  const sent = await reportedPeriods(step, facts.quarters.map(periodKey))
  const reports = facts.quarters.flatMap((quarter): MyDeadline[] => {
    const day = dueOn(policyOn(facts.policies, periodSpan(quarter).to), 'reportDays', quarter)
    const period = periodKey(quarter)
    return day && !sent.has(period) && isBound(quarter)
      ? [{ kind: 'report', dueOn: day, overdue: late(day), period }]
      : []
  })
  return [...plans, ...results, ...reports].sort((a, b) => compareDays(a.dueOn, b.dueOn))
}
