import type { PayloadRequest, Where } from 'payload'
import { idOf, isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import { parsePeriodKey, periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { departmentName } from '../lookup/departments'
import { officeById } from '../lookup/offices'
import { inScope, peopleOf, type Person } from '../lookup/people'
import { policiesOf, policyOn } from '../lookup/policy'
import { type PlanLine, readCard } from '../plans/card'
import { type Reading, reading } from './reading'
import { readersPart } from './readers'

/** The quarter of one department, or of the office (without `department`). Half-days are person-half-days. */
export interface GlanceRow {
  department?: string
  name: string
  inScope: number
  registered: number
  submitted: number
  approved: number
  reported: number
  halfDaysPlanned: number
  halfDaysDone: number
  unplannedAsked: number
  unplannedConsented: number
  unplannedRefused: number
  returns: number
}

export interface Glance {
  departments: GlanceRow[]
  total: GlanceRow
}

/** More rows of one kind than an office has in a quarter. */
const MOST = 50_000

type Slug = 'plans' | 'trips' | 'reports' | 'day-credits'

async function rowsIn(
  step: Reading,
  collection: Slug,
  office: string,
  period: string,
  select: Record<string, true>,
  more: Where[] = [],
): Promise<Record<string, unknown>[]> {
  const found = await step.payload.db.find({
    collection,
    where: { and: [{ organization: { equals: office } }, { period: { equals: period } }, ...more] },
    limit: MOST,
    pagination: false,
    select,
    req: step.req,
  })
  return rowsOf(found.docs)
}

/** What is counted, and for which department. */
type Count = (department: string | undefined, figure: Exclude<keyof GlanceRow, 'department' | 'name'>, by?: number) => void

const PAST_DRAFT: readonly string[] = ['submitted', 'endorsed', 'consolidated', 'approved', 'closed']
const APPROVED: readonly string[] = ['approved', 'closed']
const REPORTED: readonly string[] = ['submitted', 'accepted', 'consolidated', 'closed']
const CONSENTED: readonly string[] = ['approved', 'coordinated', 'underWay', 'done', 'postponed', 'cancelled']
const NOT_PLANNED: readonly string[] = ['merged', 'dropped', 'cancelled', 'withdrawn']

function countPlans(plans: readonly Record<string, unknown>[], scoped: ReadonlySet<string>, count: Count): void {
  for (const plan of plans) {
    const department = idOf(plan.department)
    const state = textOf(plan.state) ?? ''
    count(department, 'returns', numberOf(plan.returns) ?? 0)
    // What somebody outside the regime registers is no part of the share of those in it (row TN-16).
    if (!scoped.has(idOf(plan.cadre) ?? '')) continue
    if ((numberOf(plan.lineCount) ?? 0) > 0) count(department, 'registered')
    if (PAST_DRAFT.includes(state)) count(department, 'submitted')
    if (APPROVED.includes(state)) count(department, 'approved')
  }
}

function countLines(lines: readonly PlanLine[], departments: ReadonlyMap<string, string | undefined>, count: Count): void {
  for (const line of lines.filter((one) => !NOT_PLANNED.includes(one.state))) {
    for (const one of line.people) count(departments.get(one.id), 'halfDaysPlanned', line.halfDays)
  }
}

function countUnplanned(trips: readonly Record<string, unknown>[], count: Count): void {
  for (const trip of trips) {
    const department = idOf(trip.department)
    const state = textOf(trip.state) ?? ''
    if (state === 'withdrawn') continue
    count(department, 'unplannedAsked')
    if (CONSENTED.includes(state)) count(department, 'unplannedConsented')
    if (state === 'refused') count(department, 'unplannedRefused')
  }
}

/** Rows by department; a figure of a department that is not shown is not counted, but the total has it. */
function tally(names: ReadonlyMap<string, string>, whole: string): Glance & { count: Count } {
  const empty = (name: string, department?: string): GlanceRow => ({
    department,
    name,
    inScope: 0,
    registered: 0,
    submitted: 0,
    approved: 0,
    reported: 0,
    halfDaysPlanned: 0,
    halfDaysDone: 0,
    unplannedAsked: 0,
    unplannedConsented: 0,
    unplannedRefused: 0,
    returns: 0,
  })
  const rows = new Map([...names].map(([id, name]) => [id, empty(name, id)]))
  const total = empty(whole)
  const count: Count = (department, figure, by = 1) => {
    const row = department === undefined ? undefined : rows.get(department)
    if (row) row[figure] += by
    total[figure] += by
  }
  return { departments: [...rows.values()], total, count }
}

async function everyRow(step: Reading, office: string, period: string, only: Where[]) {
  const cadres: Where[] = [{ scope: { equals: 'cadre' } }, ...only]
  const plan = { cadre: true, department: true, state: true, lineCount: true, returns: true, card: true } as const
  return {
    plans: await rowsIn(step, 'plans', office, period, plan, cadres),
    reports: await rowsIn(step, 'reports', office, period, { cadre: true, department: true, state: true }, cadres),
    asked: await rowsIn(step, 'trips', office, period, { department: true, state: true }, [
      { origin: { equals: 'unplanned' } },
      ...only,
    ]),
    credits: await rowsIn(step, 'day-credits', office, period, { department: true }, only),
  }
}

/** Those whom the regime concerns in the period, among the people whom the reader sees. */
async function scopeOf(step: Reading, office: string, people: readonly Person[], period: string): Promise<Person[]> {
  const parsed = parsePeriodKey(period) ?? refuse('INVALID_VALUE', 'period')
  const span = periodSpan(parsed)
  const policies = await policiesOf(step, office)
  const policy = policyOn(policies, span.to) ?? policyOn(policies, span.from)
  const exempt = new Set(policy?.quota.exemptJobs ?? [])
  return people.filter((one) => inScope(one, exempt, span))
}

/**
 * How far an office is in a quarter, by department (rows TN-16, TN-17): nine statements, whatever its size. A head
 * sees the own departments, and the total is theirs.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED, INVALID_VALUE
 */
export async function quarterAtGlance(
  req: PayloadRequest,
  input: { organization: string; period: string },
): Promise<Glance> {
  const step = await reading(req)
  const office = await officeById(step, input.organization)
  const part = readersPart(step.principal, office)
  const seen = (department: string | undefined): boolean =>
    part === 'all' || (department !== undefined && part.has(department))
  const people = (await peopleOf(step, office.id)).filter((one) => seen(one.department))
  const scoped = await scopeOf(step, office.id, people, input.period)
  const names = await departmentName(step, office.id)
  const only: Where[] = part === 'all' ? [] : [{ department: { in: [...part] } }]
  const { plans, reports, asked, credits } = await everyRow(step, office.id, input.period, only)
  const shown = new Map([...names].filter(([id]) => seen(id)))
  const { count, ...glance } = tally(shown, office.name)
  for (const one of scoped) count(one.department, 'inScope')
  const ids = new Set(scoped.map((one) => one.id))
  countPlans(plans, ids, count)
  const departments = new Map(people.map((one) => [one.id, one.department]))
  for (const plan of plans) countLines(seenLines(plan, departments), departments, count)
  for (const report of reports) {
    if (ids.has(idOf(report.cadre) ?? '') && REPORTED.includes(textOf(report.state) ?? ''))
      count(idOf(report.department), 'reported')
  }
  countUnplanned(asked, count)
  for (const credit of credits) count(idOf(credit.department), 'halfDaysDone')
  return glance
}

/** The lines of a plan with those of their people whom the reader sees. */
function seenLines(plan: unknown, people: ReadonlyMap<string, unknown>): PlanLine[] {
  const { lines } = readCard(isRecord(plan) ? plan.card : undefined)
  return lines.map((line) => ({ ...line, people: line.people.filter((one) => people.has(one.id)) }))
}
