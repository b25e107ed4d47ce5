import type { Where } from 'payload'
import { idOf, numberOf } from '@/access/guards'
import { countBy, narrowRead } from '@/database/narrow'
import { asDayKey, type DayKey, parsePeriodKey } from '@/domain/calendar'
import { quotaDue } from '@/domain/quota'
import { documentIds } from '../lookup/documentId'
import { ledgerCadre } from '../lookup/ledgerCadre'
import { peopleByIds } from '../lookup/people'
import type { Policy } from '../lookup/policy'
import { tripsInOpenOverlaps } from './planOverlaps'
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
  /** By cadre. */
  quota: ReadonlyMap<string, QuotaStanding>
}

type Policies = ReadonlyMap<string, Policy[]>

const ENDS = { validTo: true } as const

/** Two halves of the days of a year, and more. */
const MOST_HALF_DAYS = 800

/** The last days of the units and topics that the lines name, of those that have one. Two statements. */
async function endsOf(step: Reading, plans: readonly PlanView[]): Promise<Map<string, DayKey>> {
  const lines = plans.flatMap(({ card }) => card.lines)
  const ends = new Map<string, DayKey>()
  const named = {
    units: lines.flatMap(({ units }) => units.map(({ id }) => id)),
    topics: lines.flatMap(({ topics }) => topics),
  }
  for (const collection of ['units', 'topics'] as const) {
    const ids = documentIds(step.payload, named[collection])
    if (ids.length === 0) continue
    const where: Where = { and: [{ id: { in: ids } }, { validTo: { exists: true } }] }
    const rows = await narrowRead(step.req, { collection, where, select: ENDS, limit: ids.length })
    for (const row of rows) {
      const last = asDayKey(row.validTo)
      if (last) ends.set(idOf(row.id) ?? '', last)
    }
  }
  return ends
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
  const counts = await countBy(step.req, {
    collection: 'day-credits',
    where,
    by: ['cadre', 'year'],
    most: MOST_HALF_DAYS * people.size,
  })
  const halves = new Map<string, number>()
  for (const { cadre, year, count } of counts) {
    const id = idOf(cadre) ?? ''
    if (year === years.get(id)) halves.set(id, numberOf(count) ?? 0)
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
  const overlapping = await tripsInOpenOverlaps(step, plans, policies)
  return { overlapping, endsOn: await endsOf(step, plans), quota: await standings(step, plans, policies) }
}

/** Which share of the year has passed when a period ends: 0.25 after the first quarter, 1 after the year. */
export function shareOfYear(periodKey: string): number {
  const period = parsePeriodKey(periodKey)
  return period?.kind === 'quarter' ? period.quarter / 4 : 1
}
