import {
  addDays,
  type DayKey,
  type Period,
  type PeriodKey,
  periodKey,
  periodSpan,
  previousPeriod,
  quarterOf,
} from '../calendar'
import { PLAN_OPEN_STATES, type PlanState, type ReportState, type Scope } from '../workflow'
import { type DeadlineDays, dueOn } from './dueOn'
import type { Dated } from './milestones'

/** What somebody owes the office by a day. */
export const DUTY_KINDS = [
  'register',
  'submit',
  'departmentPlan',
  'officePlan',
  'tripResult',
  'report',
  'consent',
  'recommendation',
] as const
export type DutyKind = (typeof DUTY_KINDS)[number]

export interface Duty extends Dated {
  kind: DutyKind
  who: string
  /** Of what is owed for a period. */
  period?: PeriodKey
  /** What is to be opened for it, where it is there already. */
  document?: { type: 'plans' | 'trips' | 'reports' | 'findings'; id: string }
  /** Of a trip: its last day. */
  day?: DayKey
}

/** A person of the office as far as deadlines ask. */
export interface DutyPerson {
  id: string
  department?: string
  /** Departments that he or she heads today. */
  heads: readonly string[]
  isFocal: boolean
  isStanding: boolean
}

/** What an office has handed in, and what waits. */
export interface DeadlineFacts {
  people: readonly DutyPerson[]
  /** Whom the regime concerns in a quarter. */
  scopeIn: (quarter: Period) => ReadonlySet<string>
  /** The days of the policy that was in force on a day. */
  daysOn: (day: DayKey) => DeadlineDays | undefined
  /** Whether departments make plans of their own between the cadres' and the office's. */
  departmentsPlan: boolean
  plans: readonly {
    id: string
    scope: Scope
    period: string
    state: PlanState
    cadre?: string
    department?: string
    lines: number
    /** How often it was opened again after it had been approved. */
    revision: number
  }[]
  reports: readonly { id: string; period: string; state: ReportState; cadre?: string }[]
  /** Trips that were to be made and have no result yet. */
  unfinished: readonly { id: string; leader: string; lastDay: DayKey }[]
  /** Unplanned trips that wait for consent (row TN-05). */
  requested: readonly { id: string; leader: string; askedOn: DayKey; firstDay: DayKey }[]
  /** Recommendations without an answer (row TG-09). */
  recommendations: readonly { id: string; cadre: string; dueOn: DayKey }[]
}

/** Days of reminding where the policy does not say. */
const USUAL_REMIND_DAYS = 3

const dated = (due: DayKey, days: DeadlineDays | undefined): Dated => ({
  dueOn: due,
  remindFrom: addDays(due, -(days?.remindDays ?? USUAL_REMIND_DAYS)),
})

const isOpen = (state: PlanState | ReportState): boolean => state === 'draft' || state === 'returned'

/** Who has not registered, or not sent up what was registered (rows TN-01, AG-07). */
function registrations(facts: DeadlineFacts, quarter: Period): Duty[] {
  const period = periodKey(quarter)
  const { from, to } = periodSpan(quarter)
  const days = facts.daysOn(from) ?? facts.daysOn(to)
  const due = dueOn(days, 'registerDays', quarter)
  if (!due) return []
  const own = new Map(
    facts.plans.flatMap((plan) =>
      plan.scope === 'cadre' && plan.period === period && plan.cadre ? [[plan.cadre, plan]] : [],
    ),
  )
  return [...facts.scopeIn(quarter)].flatMap((who): Duty[] => {
    const plan = own.get(who)
    // A plan that was approved once is registered, however often it is opened again.
    if (plan && (!PLAN_OPEN_STATES.includes(plan.state) || plan.revision > 0)) return []
    const kind = plan && plan.lines > 0 ? 'submit' : 'register'
    const document = plan && { type: 'plans' as const, id: plan.id }
    return [{ kind, who, period, ...dated(due, days), ...(document && { document }) }]
  })
}

/** Which heads have not sent up their department's plan, and whether the office's has been put up (rows TN-02, TN-03). */
function gatherings(facts: DeadlineFacts, quarter: Period): Duty[] {
  const period = periodKey(quarter)
  const { from, to } = periodSpan(quarter)
  const days = facts.daysOn(from) ?? facts.daysOn(to)
  const scoped = facts.scopeIn(quarter)
  const sent = (scope: Scope, department?: string): boolean =>
    facts.plans.some(
      (plan) =>
        plan.scope === scope &&
        plan.period === period &&
        plan.department === department &&
        !isOpen(plan.state),
    )
  const departments = new Set(
    facts.people.flatMap((one) => (scoped.has(one.id) && one.department ? [one.department] : [])),
  )
  const duties: Duty[] = []
  const departmentDue = dueOn(days, 'departmentDays', quarter)
  if (departmentDue && facts.departmentsPlan) {
    for (const department of departments) {
      if (sent('department', department)) continue
      for (const head of facts.people.filter((one) => one.heads.includes(department)))
        duties.push({ kind: 'departmentPlan', who: head.id, period, ...dated(departmentDue, days) })
    }
  }
  const officeDue = dueOn(days, 'organizationDays', quarter)
  if (officeDue && scoped.size > 0 && !sent('organization')) {
    const focal = facts.people.filter((one) => one.isFocal)
    const gatherers = focal.length > 0 ? focal : facts.people.filter((one) => one.isStanding)
    for (const one of gatherers)
      duties.push({ kind: 'officePlan', who: one.id, period, ...dated(officeDue, days) })
  }
  return duties
}

/** Who has not reported a quarter (row TN-07). */
function reports(facts: DeadlineFacts, quarter: Period): Duty[] {
  const period = periodKey(quarter)
  const days = facts.daysOn(periodSpan(quarter).to)
  const due = dueOn(days, 'reportDays', quarter)
  if (!due) return []
  const own = new Map(
    facts.reports.flatMap((report) =>
      report.period === period && report.cadre ? [[report.cadre, report]] : [],
    ),
  )
  return [...facts.scopeIn(quarter)].flatMap((who): Duty[] => {
    const report = own.get(who)
    if (report && !isOpen(report.state)) return []
    const document = report && { type: 'reports' as const, id: report.id }
    return [{ kind: 'report', who, period, ...dated(due, days), ...(document && { document }) }]
  })
}

/** Trips whose results are to be written down within the days of the policy. */
const tripResults = (facts: DeadlineFacts, today: DayKey): Duty[] =>
  facts.unfinished.flatMap(({ id, leader, lastDay }): Duty[] => {
    const days = facts.daysOn(lastDay)
    if (days?.tripReportDays === undefined || lastDay >= today) return []
    const when = dated(addDays(lastDay, days.tripReportDays), days)
    return [{ kind: 'tripResult', who: leader, day: lastDay, document: { type: 'trips', id }, ...when }]
  })

/** Unplanned trips that somebody may consent to: each member of the Standing Committee but who goes, from the day of asking on. */
const consents = (facts: DeadlineFacts): Duty[] =>
  facts.requested.flatMap(({ id, leader, askedOn, firstDay }) =>
    facts.people
      .filter((one) => one.isStanding && one.id !== leader)
      .map((one): Duty => ({
        kind: 'consent',
        who: one.id,
        day: firstDay,
        document: { type: 'trips', id },
        dueOn: firstDay,
        remindFrom: askedOn,
      })),
  )

const recommendations = (facts: DeadlineFacts): Duty[] =>
  facts.recommendations.map(({ id, cadre, dueOn: due }) => ({
    kind: 'recommendation',
    who: cadre,
    document: { type: 'findings', id },
    ...dated(due, facts.daysOn(due)),
  }))

/**
 * Everything that people of an office owe, by the deadlines of its policy: what is handed in is not in it. Registering
 * and gathering are those of the present quarter, reporting that of the last one as well.
 * @param today a day in Vietnam
 */
export function dutiesOf(facts: DeadlineFacts, today: DayKey): Duty[] {
  const quarter = quarterOf(today)
  return [
    ...registrations(facts, quarter),
    ...gatherings(facts, quarter),
    ...reports(facts, previousPeriod(quarter)),
    ...reports(facts, quarter),
    ...tripResults(facts, today),
    ...consents(facts),
    ...recommendations(facts),
  ]
}
