import type { PayloadRequest, Where } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { parsePeriodKey, type Period, periodKey, periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { departmentName } from '../lookup/departments'
import { officeById } from '../lookup/offices'
import { inScope, peopleOf, type Person } from '../lookup/people'
import { policiesOf, policyOn } from '../lookup/policy'
import { type PlanLine, readCard } from '../plans/card'
import { countLines, countPlans, countReports, countUnplanned } from './glanceCounts'
import { type Glance, tally } from './glanceRow'
import { quartersIn } from './quartersIn'
import { type Reading, reading } from './reading'
import { readersPart } from './readers'

/** More rows of one kind than an office has in a quarter. */
const MOST = 50_000

type Slug = 'plans' | 'trips' | 'reports' | 'day-credits'

async function rowsIn(
  step: Reading,
  collection: Slug,
  office: string,
  periods: string[],
  select: Record<string, true>,
  more: Where[] = [],
): Promise<Record<string, unknown>[]> {
  const found = await step.payload.db.find({
    collection,
    where: { and: [{ organization: { equals: office } }, { period: { in: periods } }, ...more] },
    limit: MOST,
    pagination: false,
    select,
    req: step.req,
  })
  return rowsOf(found.docs)
}

const CADRES: Where = { scope: { equals: 'cadre' } }
const PLAN = {
  cadre: true,
  department: true,
  state: true,
  lineCount: true,
  returns: true,
  card: true,
} as const
const REPORT = { cadre: true, department: true, state: true } as const

/** Everything that is counted: four statements. Plans of all departments, since people go along on each other's lines. */
async function everyRow(step: Reading, office: string, period: Period, only: Where[]) {
  const own = [periodKey(period)]
  const quarters = quartersIn(period)
  const unplanned: Where = { origin: { equals: 'unplanned' } }
  return {
    plans: await rowsIn(step, 'plans', office, own, PLAN, [CADRES]),
    reports: await rowsIn(step, 'reports', office, own, REPORT, [CADRES, ...only]),
    asked: await rowsIn(step, 'trips', office, quarters, { department: true, state: true }, [
      unplanned,
      ...only,
    ]),
    credits: await rowsIn(step, 'day-credits', office, quarters, { department: true }, only),
  }
}

/** Those whom the regime concerns in the period, among the people whom the reader sees. */
async function scopeOf(
  step: Reading,
  office: string,
  people: readonly Person[],
  period: Period,
): Promise<Person[]> {
  const span = periodSpan(period)
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
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const office = await officeById(step, input.organization)
  const part = readersPart(step.principal, office)
  const seen = (department: string | undefined): boolean =>
    part === 'all' || (department !== undefined && part.has(department))
  const people = (await peopleOf(step, office.id)).filter((one) => seen(one.department))
  const scoped = await scopeOf(step, office.id, people, period)
  const names = await departmentName(step, office.id)
  const only: Where[] = part === 'all' ? [] : [{ department: { in: [...part] } }]
  const { plans, reports, asked, credits } = await everyRow(step, office.id, period, only)
  const shown = new Map([...names].filter(([id]) => seen(id)))
  const { count, ...glance } = tally(shown, office.name)
  for (const one of scoped) count(one.department, 'inScope')
  const ids = new Set(scoped.map((one) => one.id))
  const departments = new Map(people.map((one) => [one.id, one.department]))
  countPlans(
    plans.filter((plan) => seen(idOf(plan.department))),
    ids,
    count,
  )
  for (const plan of plans) countLines(seenLines(plan.card, departments), departments, count)
  countReports(reports, ids, count)
  countUnplanned(asked, count)
  for (const credit of credits) count(idOf(credit.department), 'halfDaysDone')
  return glance
}

/** The lines of a plan's card with those of their people whom the reader sees. */
const seenLines = (card: unknown, people: ReadonlyMap<string, unknown>): PlanLine[] =>
  readCard(card).lines.map((line) => ({ ...line, people: line.people.filter((one) => people.has(one.id)) }))
