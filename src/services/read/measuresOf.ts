import type { PayloadRequest, Where } from 'payload'
import { idOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import {
  asDayKey,
  type DayKey,
  halfDayKey,
  parsePeriodKey,
  type Period,
  periodKey,
  periodSpan,
} from '@/domain/calendar'
import { approvedOnce, sentUpOnce } from '@/domain/plans'
import { type LedgerCadre, type Measures, measures, quotaDue, totalsOf } from '@/domain/quota'
import { refuse } from '@/domain/refusal/refusal'
import { sortKey } from '@/domain/text'
import { wasMade } from '@/domain/trips'
import { UNIT_LEVELS } from '@/domain/units'
import type { TripState } from '@/domain/workflow'
import { departmentName } from '../lookup/departments'
import { ledgerCadre, officesOf } from '../lookup/ledgerCadre'
import { officeById } from '../lookup/offices'
import { peopleOf, type Person } from '../lookup/people'
import { policiesOfAll } from '../lookup/policy'
import { planStanding } from '../rows/planStanding'
import { halfOf, tripRow, type TripRow } from '../rows/tripRow'
import { readersPart } from './readers'
import { type Reading, reading } from './reading'

/** One approved line of a plan, once for each person who was to go. */
export interface MeasuredLine {
  trip: TripRow
  cadre: string
  name: string
  done: boolean
}

/** The people of one department: how many the regime binds on the day, and how many it exempts. */
export interface Headcount {
  department?: string
  name: string
  inScope: number
  exempt: number
}

export interface MeasuresView {
  measures: Measures
  people: ReadonlyMap<string, Person>
  headcount: Headcount[]
  /** The exempt job of each person who holds one, and how many are on leave. */
  exemptJobs: string[]
  onLeave: number
  /** The lines behind the rate of completion, those not done first. */
  lines: MeasuredLine[]
}

/** More rows of one kind than an office has in a period. */
const MOST = 50_000
const MOST_HALF_DAYS = 800

const REPORTED: readonly string[] = ['submitted', 'accepted', 'consolidated', 'closed']
/** What became of a line that was approved; merged ones went on in another line. */
const LINES: readonly TripState[] = ['approved', 'coordinated', 'underWay', 'done', 'postponed', 'cancelled']

async function rowsWhere(
  step: Reading,
  collection: 'plans' | 'reports' | 'trips' | 'day-credits',
  where: Where[],
  select: Record<string, true>,
  limit = MOST,
): Promise<Record<string, unknown>[]> {
  const found = await step.payload.db.find({
    collection,
    where: { and: where },
    limit,
    pagination: false,
    select,
    req: step.req,
  })
  return rowsOf(found.docs)
}

/** The plans and reports of cadres in the period. Two statements. */
async function papers(step: Reading, office: string, period: Period) {
  const mine: Where[] = [
    { organization: { equals: office } },
    { period: { equals: periodKey(period) } },
    { scope: { equals: 'cadre' } },
  ]
  const columns = { cadre: true, state: true, revision: true } as const
  const plans = (await rowsWhere(step, 'plans', mine, columns)).map((row) => ({
    row,
    standing: planStanding(row),
  }))
  const reports = await rowsWhere(step, 'reports', mine, { cadre: true, state: true })
  const cadres = (rows: Record<string, unknown>[]): string[] => rows.flatMap((row) => idOf(row.cadre) ?? [])
  return {
    registered: cadres(plans.filter(({ standing }) => sentUpOnce(standing)).map(({ row }) => row)),
    reported: cadres(reports.filter((row) => REPORTED.includes(textOf(row.state) ?? ''))),
    approved: plans.flatMap(({ row, standing }) => (approvedOnce(standing) ? (idOf(row.id) ?? []) : [])),
  }
}

/** The approved lines of these plans, once for each of the people who was to go. One statement. */
async function linesOf(
  step: Reading,
  plans: readonly string[],
  people: ReadonlyMap<string, Person>,
): Promise<MeasuredLine[]> {
  if (plans.length === 0) return []
  const where: Where[] = [{ plan: { in: [...plans] } }, { state: { in: [...LINES] } }]
  const rows = await rowsWhere(step, 'trips', where, {
    title: true,
    organization: true,
    leader: true,
    origin: true,
    state: true,
    completion: true,
    firstDay: true,
    lastDay: true,
    participants: true,
  })
  const lines = rows.map(tripRow).flatMap((trip) =>
    trip.participants
      .filter(({ cadre }) => people.has(cadre))
      .map(({ cadre, name }) => ({
        trip,
        cadre,
        name,
        done: wasMade(trip),
      })),
  )
  const place = ({ done, trip, name }: MeasuredLine): string =>
    `${Number(done)} ${trip.firstDay} ${name} ${trip.id}`
  return lines.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

/** What each has done of the year's quota up to the day. One statement. */
async function ledgersUpTo(step: Reading, cadres: readonly LedgerCadre[], on: DayKey) {
  const year = Number(on.slice(0, 4))
  const done = new Map(cadres.map(({ id }) => [id, new Map<string, (typeof UNIT_LEVELS)[number]>()]))
  if (cadres.length > 0) {
    const where: Where[] = [
      { cadre: { in: cadres.map(({ id }) => id) } },
      { year: { equals: year } },
      { day: { less_than_equal: on } },
    ]
    const select = { cadre: true, day: true, half: true, unitLevel: true } as const
    for (const row of await rowsWhere(step, 'day-credits', where, select, MOST_HALF_DAYS * cadres.length)) {
      const [day, half] = [asDayKey(row.day), halfOf(row.half)]
      const level = isOneOf(UNIT_LEVELS, row.unitLevel) ? row.unitLevel : 'other'
      if (day && half) done.get(idOf(row.cadre) ?? '')?.set(halfDayKey(day, half), level)
    }
  }
  return cadres.map((cadre) => {
    const halves = [...(done.get(cadre.id)?.values() ?? [])].map((unitLevel) => ({ unitLevel }))
    return { cadre: cadre.id, totals: totalsOf(halves, quotaDue(cadre, year)) }
  })
}

/** The day as at which it is asked who is in scope: the last of the period, today while it goes on. */
const dayOf = (period: Period, today: DayKey): DayKey => {
  const { from, to } = periodSpan(period)
  if (today < from) return from
  return today < to ? today : to
}

function headcountOf(
  names: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, Person>,
  { inScope, exempt }: Measures,
): Headcount[] {
  const count = (ids: readonly string[], department: string | undefined): number =>
    ids.filter((id) => people.get(id)?.department === department).length
  const out = exempt.map(({ cadre }) => cadre)
  const outside: [undefined, string] = [undefined, '']
  const byName = [...names].sort(([, a], [, b]) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return [...byName, outside]
    .map(([department, name]) => ({
      department,
      name,
      inScope: count(inScope, department),
      exempt: count(out, department),
    }))
    .filter((row) => row.inScope + row.exempt > 0)
}

/**
 * The four measures of an office's period, never made into one (domain 0.2): registered, reported, plan completed and
 * days done, each of those in scope on the day, with who is missing and the lines behind (rows TN-16, TN-17, HY-03,
 * HY-04, HY-07). A head sees the own departments. Eight statements.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED, INVALID_VALUE
 */
export async function measuresOf(
  req: PayloadRequest,
  input: { organization: string; period: string },
): Promise<MeasuresView> {
  const step = await reading(req)
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const office = await officeById(step, input.organization)
  const part = readersPart(step.principal, office)
  const seen = (department: string | undefined): boolean =>
    part === 'all' || (department !== undefined && part.has(department))
  const all = (await peopleOf(step, office.id)).filter(({ department }) => seen(department))
  const people = new Map(all.map((one) => [one.id, one]))
  const policies = await policiesOfAll(step, [...new Set([office.id, ...officesOf(all)])])
  const names = new Map([...(await departmentName(step, office.id))].filter(([id]) => seen(id)))
  const { registered, reported, approved } = await papers(step, office.id, period)
  const lines = await linesOf(step, approved, people)
  const on = dayOf(period, step.today)
  const cadres = all.map((one) => ledgerCadre(one, policies))
  const counted = measures({
    on,
    cadres,
    registered,
    reported,
    planLines: lines,
    ledgers: await ledgersUpTo(step, cadres, on),
  })
  const inScope = new Set(counted.inScope)
  return {
    measures: counted,
    people,
    headcount: headcountOf(names, people, counted),
    exemptJobs: counted.exempt.flatMap(({ cadre, by }) =>
      by === 'job' ? (people.get(cadre)?.job ?? []) : [],
    ),
    onLeave: counted.exempt.filter(({ by }) => by === 'leave').length,
    lines: lines.filter(({ cadre }) => inScope.has(cadre)),
  }
}
