import type { PayloadRequest, Where } from 'payload'
import { rowsOf } from '@/access/guards'
import { parsePeriodKey, type Period, periodKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { departmentName } from '../lookup/departments'
import { officeById } from '../lookup/offices'
import { peopleOf } from '../lookup/people'
import { policiesOf, policyOn } from '../lookup/policy'
import { glanceOf, type GlanceRows, type GlanceView } from './glanceOf'
import { glanceOfYear, type GlancePeriod } from './glanceOfYear'
import type { Glance } from './glanceRow'
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
  period: true,
  state: true,
  lineCount: true,
  revision: true,
  returns: true,
  card: true,
} as const
const REPORT = { cadre: true, department: true, period: true, state: true } as const
const OF_TRIP = { department: true, period: true, state: true } as const
const CREDIT = { department: true, period: true } as const

/** Everything that is counted: four statements. Plans of all departments, since people go along on each other's lines. */
async function everyRow(step: Reading, office: string, period: Period, only: Where[]): Promise<GlanceRows> {
  const quarters = quartersIn(period)
  const own = [...new Set([...quarters, periodKey(period)])]
  const unplanned: Where = { origin: { equals: 'unplanned' } }
  return {
    plans: await rowsIn(step, 'plans', office, own, PLAN, [CADRES]),
    reports: await rowsIn(step, 'reports', office, own, REPORT, [CADRES, ...only]),
    asked: await rowsIn(step, 'trips', office, quarters, OF_TRIP, [unplanned, ...only]),
    credits: await rowsIn(step, 'day-credits', office, quarters, CREDIT, only),
  }
}

/**
 * How far an office is in a quarter, by department (rows TN-16, TN-17): nine statements, whatever its size. A head
 * sees the own departments, and the total is theirs. Of a year it tells who has done so in each of its quarters, and
 * each of them beside it: the same statements.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED, INVALID_VALUE
 */
export async function quarterAtGlance(
  req: PayloadRequest,
  input: { organization: string; period: string },
): Promise<Glance & { periods: GlancePeriod[] }> {
  const step = await reading(req)
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const office = await officeById(step, input.organization)
  const part = readersPart(step.principal, office)
  const sees = (department: string | undefined): boolean =>
    part === 'all' || (department !== undefined && part.has(department))
  const people = (await peopleOf(step, office.id)).filter((one) => sees(one.department))
  const policies = await policiesOf(step, office.id)
  const names = await departmentName(step, office.id)
  const only: Where[] = part === 'all' ? [] : [{ department: { in: [...part] } }]
  const rows = await everyRow(step, office.id, period, only)
  const view: GlanceView = {
    whole: office.name,
    names: new Map([...names].filter(([id]) => sees(id))),
    people,
    sees,
    rules: (span) => (policyOn(policies, span.to) ?? policyOn(policies, span.from))?.quota,
  }
  if (period.kind === 'quarter') return { ...glanceOf(view, period, rows).glance, periods: [] }
  return glanceOfYear(view, period, rows, step.today)
}
