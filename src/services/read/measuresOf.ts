import type { PayloadRequest } from 'payload'
import { type DayKey, parsePeriodKey, type Period, periodSpan } from '@/domain/calendar'
import { type Measures, measures } from '@/domain/quota'
import { refuse } from '@/domain/refusal/refusal'
import { sortKey } from '@/domain/text'
import { departmentName } from '../lookup/departments'
import { ledgerCadre, officesOf } from '../lookup/ledgerCadre'
import { officeById } from '../lookup/offices'
import { peopleOf, type Person } from '../lookup/people'
import { policiesOfAll } from '../lookup/policy'
import { ledgersUpTo, linesOf, type MeasuredLine, papers } from './measuredRows'
import { readersPart } from './readers'
import { reading } from './reading'

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
