import type { Payload, PayloadRequest } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { plansWhere } from '@/services/lookup/documents'
import { reading } from '@/services/read/reading'
import type { ListedPlan } from '@/services/rows/planRow'
import { requestAs } from '@test/helpers/requestAs'
import { at } from '../data/masterData'
import { layoutOf, type Stage } from '../data/layout'

const LAST_PERIOD = '2025-Q2'

/** One office of the database as the benchmark meets it, in its last quarter. */
export interface OfficeNow {
  id: string
  focal: string
  standing: string
  /** The cadres' plans in the order in which they were made, without that of the focal cadre. */
  plans: ListedPlan[]
  /** The office's plan, where the cadres' plans are gathered in one. */
  holder: ListedPlan | undefined
}

async function idByEmail(payload: Payload, email: string): Promise<string> {
  const found = await payload.find({ collection: 'cadres', where: { email: { equals: email } }, depth: 0 })
  return at(found.docs, 0).id
}

async function officeNow(payload: Payload, index: number): Promise<OfficeNow> {
  const focal = await idByEmail(payload, `focal.${index}@bench.example`)
  const standing = await idByEmail(payload, `standing.${index}@bench.example`)
  const step = await reading(await requestAs(payload, focal))
  const id = step.principal.organization ?? ''
  const all = await plansWhere(
    { ...step, tell: () => undefined },
    { and: [{ organization: { equals: id } }, { period: { equals: LAST_PERIOD } }] },
  )
  const plans = all.filter((plan) => plan.scope === 'cadre' && plan.cadre !== focal)
  return { id, focal, standing, plans, holder: all.find((plan) => plan.scope === 'organization') }
}

/** The offices whose last quarter is prepared for a step. */
export async function officesAt(payload: Payload, stage: Stage, trips: number): Promise<OfficeNow[]> {
  const offices: OfficeNow[] = []
  for (const [index, found] of layoutOf(trips).stages.entries()) {
    if (found === stage) offices.push(await officeNow(payload, index))
  }
  return offices
}

/** Requests of several people, each with who signed in already known, as the server has it when it calls a service. */
export const requestsOf = (payload: Payload, people: readonly string[]): Promise<PayloadRequest[]> =>
  Promise.all(people.map((person) => requestAs(payload, person)))

/** The catalogue entries that a new trip names. */
export async function entriesFor(
  payload: Payload,
  office: string,
): Promise<{ units: string[]; topics: string[]; form: string }> {
  const ids = async (collection: 'units' | 'topics' | 'trip-forms', limit: number): Promise<string[]> => {
    const where = collection === 'units' ? { organization: { equals: office } } : undefined
    const found = await payload.db.find({ collection, where, limit, pagination: false })
    return rowsOf(found.docs).flatMap((row) => idOf(row.id) ?? [])
  }
  const [form = ''] = await ids('trip-forms', 1)
  return { units: await ids('units', 30), topics: await ids('topics', 20), form }
}
