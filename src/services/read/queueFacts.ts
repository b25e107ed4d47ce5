import type { Where } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type DayKey, parsePeriodKey } from '@/domain/calendar'
import { quotaDue } from '@/domain/quota'
import { documentIds } from '../lookup/documentId'
import { ledgerCadre } from '../lookup/ledgerCadre'
import { peopleByIds } from '../lookup/people'
import type { Policy } from '../lookup/policy'
import { planOverlaps } from './planOverlaps'
import type { PlanView } from './planView'
import type { Reading } from './reading'

/** What a person has done this year and owes, in days. */
export interface QuotaStanding {
  doneDays: number
  /** Null where there is no quota. */
  quotaDays: number | null
}

/** What the rules say of a page of plans, beyond what stands on each of them. */
export interface QueueFacts {
  /** Lines that collide with another trip and await an answer. */
  overlapping: ReadonlySet<string>
  /** Last day of units and topics that have one. */
  endsOn: ReadonlyMap<string, DayKey>
  /** What the topics of the lines are called. */
  topics: ReadonlyMap<string, string>
  /** By cadre. */
  quota: ReadonlyMap<string, QuotaStanding>
}

type Policies = ReadonlyMap<string, Policy[]>

/** Two halves of the days of a year, and more. */
const MOST_HALF_DAYS = 800

async function found(
  step: Reading,
  collection: 'units' | 'topics' | 'day-credits',
  where: Where,
  select: Record<string, true>,
  limit: number,
): Promise<Record<string, unknown>[]> {
  const { docs } = await step.payload.db.find({
    collection,
    where,
    select,
    limit,
    pagination: false,
    sort: 'id',
    req: step.req,
  })
  return rowsOf(docs)
}

/** The lines that collide with something and were not kept so: four statements for each office and period. */
async function openOverlaps(step: Reading, plans: readonly PlanView[]): Promise<Set<string>> {
  const lines = new Set<string>()
  for (const plan of plans) {
    const { rows } = await planOverlaps(step.req, plan)
    for (const { open, trips } of rows) if (open) for (const { id } of trips) lines.add(id)
  }
  return lines
}

/** When the units and topics that the lines name end, where they do, and what the topics are called. Two statements. */
async function namedIn(
  step: Reading,
  plans: readonly PlanView[],
): Promise<Pick<QueueFacts, 'endsOn' | 'topics'>> {
  const lines = plans.flatMap(({ card }) => card.lines)
  const ends = new Map<string, DayKey>()
  const names = new Map<string, string>()
  const named = {
    units: lines.flatMap(({ units }) => units.map(({ id }) => id)),
    topics: lines.flatMap(({ topics }) => topics),
  }
  for (const slug of ['units', 'topics'] as const) {
    const ids = documentIds(step.payload, named[slug])
    if (ids.length === 0) continue
    const columns: Record<string, true> = { validTo: true, ...(slug === 'topics' && { nameVi: true }) }
    for (const row of await found(step, slug, { id: { in: ids } }, columns, ids.length)) {
      const id = idOf(row.id) ?? ''
      const last = asDayKey(row.validTo)
      if (last) ends.set(id, last)
      if (slug === 'topics') names.set(id, textOf(row.nameVi) ?? '')
    }
  }
  return { endsOn: ends, topics: names }
}

/** What the people of the plans have done in the year of their plan, and owe. Two statements. */
async function standings(
  step: Reading,
  plans: readonly PlanView[],
  policies: Policies,
): Promise<Map<string, QuotaStanding>> {
  const years = new Map(plans.flatMap(({ cadre, period }) => (cadre ? [[cadre, period.year] as const] : [])))
  const people = await peopleByIds({ ...step, tell: () => undefined }, [...years.keys()])
  if (people.size === 0) return new Map()
  const where: Where = {
    and: [{ cadre: { in: [...people.keys()] } }, { year: { in: [...new Set(years.values())] } }],
  }
  const columns = { cadre: true, year: true } as const
  const credits = await found(step, 'day-credits', where, columns, MOST_HALF_DAYS * people.size)
  const halves = new Map<string, number>()
  for (const row of credits) {
    const cadre = idOf(row.cadre) ?? ''
    if (row.year === years.get(cadre)) halves.set(cadre, (halves.get(cadre) ?? 0) + 1)
  }
  return new Map(
    [...people.values()].map((one) => {
      const doneDays = (halves.get(one.id) ?? 0) / 2
      return [
        one.id,
        { doneDays, quotaDays: quotaDue(ledgerCadre(one, policies), years.get(one.id) ?? 0).quotaDays },
      ]
    }),
  )
}

/** Nothing to say: the page has no plan of a person on it. */
const NOTHING: QueueFacts = {
  overlapping: new Set(),
  endsOn: new Map(),
  topics: new Map(),
  quota: new Map(),
}

/** The facts of a page of plans: as many statements for fifty plans as for one, none where there is no cadre's. */
export async function queueFacts(
  step: Reading,
  page: readonly PlanView[],
  policies: Policies,
): Promise<QueueFacts> {
  const plans = page.filter(({ scope }) => scope === 'cadre')
  if (plans.length === 0) return NOTHING
  const overlapping = await openOverlaps(step, plans)
  const named = await namedIn(step, plans)
  return { overlapping, ...named, quota: await standings(step, plans, policies) }
}

/** Which share of the year has passed when a period ends: 0.25 after the first quarter, 1 after the year. */
export function shareOfYear(periodKey: string): number {
  const period = parsePeriodKey(periodKey)
  return period?.kind === 'quarter' ? period.quarter / 4 : 1
}
