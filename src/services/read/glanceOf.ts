import { idOf } from '@/access/guards'
import { type DaySpan, type Period, periodSpan } from '@/domain/calendar'
import type { ScopeRules } from '@/domain/quota'
import { inScope, type Person } from '../lookup/people'
import { type PlanLine, readCard } from '../plans/card'
import { countLines, countPlans, countReports, countUnplanned } from './glanceCounts'
import { type Glance, tally } from './glanceRow'

type Row = Record<string, unknown>

/** The rows that a glance counts. */
export interface GlanceRows {
  plans: Row[]
  reports: Row[]
  asked: Row[]
  credits: Row[]
}

/** What the reader sees of the office. */
export interface GlanceView {
  whole: string
  /** The departments that the reader sees, and the people in them. */
  names: ReadonlyMap<string, string>
  people: readonly Person[]
  sees: (department: string | undefined) => boolean
  /** The policy of a span, where there is one. */
  rules: (span: DaySpan) => ScopeRules | undefined
}

/** The lines of a plan's card with those of their people whom the reader sees. */
const seenLines = (card: unknown, people: ReadonlyMap<string, unknown>): PlanLine[] =>
  readCard(card).lines.map((line) => ({ ...line, people: line.people.filter((one) => people.has(one.id)) }))

/** One quarter (or the plans of one year) by department, and who was in scope in it. */
export function glanceOf(
  view: GlanceView,
  period: Period,
  { plans, reports, asked, credits }: GlanceRows,
): { glance: Glance; scoped: Person[] } {
  const span = periodSpan(period)
  const rules = view.rules(span)
  const scoped = view.people.filter((one) => inScope(one, rules, span))
  const { count, ...glance } = tally(view.names, view.whole)
  for (const one of scoped) count(one.department, 'inScope')
  const ids = new Set(scoped.map((one) => one.id))
  const departments = new Map(view.people.map((one) => [one.id, one.department]))
  countPlans(
    plans.filter((plan) => view.sees(idOf(plan.department))),
    ids,
    count,
  )
  for (const plan of plans) countLines(seenLines(plan.card, departments), departments, count)
  countReports(reports, ids, count)
  countUnplanned(asked, count)
  for (const credit of credits) count(idOf(credit.department), 'halfDaysDone')
  return { glance, scoped }
}
