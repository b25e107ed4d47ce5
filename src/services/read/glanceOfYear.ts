import { idOf } from '@/access/guards'
import { type DayKey, periodKey, periodSpan, quartersOf, type Period } from '@/domain/calendar'
import type { Person } from '../lookup/people'
import { planShares, isReported } from './glanceCounts'
import { glanceOf, type GlanceRows, type GlanceView } from './glanceOf'
import { type Glance, type GlanceRow, type Share, SHARES, SUMS, tally } from './glanceRow'

/** A quarter of a year, or the plans and reports of the year itself. */
export interface GlancePeriod {
  period: string
  total: GlanceRow
}

interface Part {
  key: string
  ended: boolean
  glance: Glance
  scoped: Person[]
  done: Readonly<Record<Share, ReadonlySet<string>>>
  /** Somebody has a plan in it: before it is opened nobody owes anything. */
  opened: boolean
}

const within = (rows: GlanceRows, key: string): GlanceRows => ({
  plans: rows.plans.filter(({ period }) => period === key),
  reports: rows.reports.filter(({ period }) => period === key),
  asked: rows.asked.filter(({ period }) => period === key),
  credits: rows.credits.filter(({ period }) => period === key),
})

/** Who has come how far, by person. */
function doneBy({ plans, reports }: GlanceRows): Part['done'] {
  const done = { registered: new Set<string>(), submitted: new Set<string>(), approved: new Set<string>() }
  for (const plan of plans) for (const share of planShares(plan)) done[share].add(idOf(plan.cadre) ?? '')
  const reported = new Set(reports.flatMap((row) => (isReported(row) ? (idOf(row.cadre) ?? []) : [])))
  return { ...done, reported }
}

function partOf(view: GlanceView, period: Period, rows: GlanceRows, today: DayKey): Part {
  const key = periodKey(period)
  const own = within(rows, key)
  const ended = periodSpan(period).to < today
  return {
    ...glanceOf(view, period, own),
    key,
    ended,
    done: doneBy(own),
    opened: own.plans.length > 0,
  }
}

/** Has the person done so in each part that asks it of him or her? A report is asked when its quarter is over. */
function inEach(person: string, share: Share, parts: readonly Part[]): boolean {
  const asked = parts.filter(
    ({ ended, scoped }) => (share !== 'reported' || ended) && scoped.some(({ id }) => id === person),
  )
  return asked.length > 0 && asked.every(({ done }) => done[share].has(person))
}

/**
 * A year of an office, from its quarters: who has registered, submitted and been approved in each quarter that has
 * been opened, and reported in each that is over, of those whom the regime concerned in one of them; days, requests and
 * returns added up. An office that plans by the year alone is counted by its year's plans.
 */
export function glanceOfYear(
  view: GlanceView,
  year: Extract<Period, { kind: 'year' }>,
  rows: GlanceRows,
  today: DayKey,
): Glance & { periods: GlancePeriod[] } {
  const quarters = quartersOf(year.year).map((quarter) => partOf(view, quarter, rows, today))
  const whole = partOf(view, year, rows, today)
  const opened = quarters.filter((part) => part.opened)
  const counted = opened.length > 0 ? opened : [whole]
  const { count, ...glance } = tally(view.names, view.whole)
  const people = new Map(counted.flatMap(({ scoped }) => scoped.map((one) => [one.id, one])))
  for (const [id, { department }] of people) {
    count(department, 'inScope')
    for (const share of SHARES) if (inEach(id, share, counted)) count(department, share)
  }
  const departments = new Map(glance.departments.map((row) => [row.department, row]))
  for (const part of [...quarters, whole]) {
    for (const figure of SUMS) glance.total[figure] += part.glance.total[figure]
    for (const row of part.glance.departments) {
      const sum = departments.get(row.department)
      if (sum) for (const figure of SUMS) sum[figure] += row[figure]
    }
  }
  const shown = [...opened, ...(whole.opened || whole.done.reported.size > 0 ? [whole] : [])]
  return { ...glance, periods: shown.map(({ key, glance: { total } }) => ({ period: key, total })) }
}
