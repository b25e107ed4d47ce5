import type { PayloadRequest } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import { PLAN_OPEN_STATES } from '@/domain/workflow'
import { MOST_TRIPS, tripsWhere } from './myTrips'
import { type Reading, reading } from './reading'
import type { TripView } from './tripNow'

/** More plans than are open to one person at a time: of a year, its quarters and their supplements. */
const MOST_PLANS = 20

/** A topic as a form names it. */
interface NamedTopic {
  id: string
  code: string
  nameVi: string
  nameEn?: string
}

/** A line of one's own open plan as it was written, with the names of what was chosen. */
interface MyLine {
  /** Of the plan: the days that its stops may have. */
  period: string
  trip: TripView
  topics: NamedTopic[]
}

/** Topics by their ids, retired ones too: a line names what it was written with. */
async function topicsNamed(step: Reading, ids: readonly string[]): Promise<Map<string, NamedTopic>> {
  const found = await step.payload.db.find({
    collection: 'topics',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    select: { code: true, nameVi: true, nameEn: true },
    req: step.req,
  })
  const named = rowsOf(found.docs).flatMap((row): [string, NamedTopic][] => {
    const id = idOf(row.id)
    const [code, nameVi, nameEn] = [textOf(row.code) ?? '', textOf(row.nameVi) ?? '', textOf(row.nameEn)]
    return id ? [[id, { id, code, nameVi, nameEn }]] : []
  })
  return new Map(named)
}

/**
 * The registered lines of one's own open plans: those that their owner may write anew now (rows TN-04, AG-03 to AG-08),
 * by their first day. Three statements; fewer where there is nothing.
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export async function myLines(req: PayloadRequest): Promise<MyLine[]> {
  const step = await reading(req)
  const open = await step.payload.db.find({
    collection: 'plans',
    where: {
      and: [
        { cadre: { equals: step.principal.cadre } },
        { scope: { equals: 'cadre' } },
        { state: { in: [...PLAN_OPEN_STATES] } },
      ],
    },
    sort: '-period',
    limit: MOST_PLANS,
    pagination: false,
    select: { period: true },
    req,
  })
  const periods = new Map(rowsOf(open.docs).map(({ id, period }) => [idOf(id) ?? '', textOf(period) ?? '']))
  if (periods.size === 0) return []
  const trips = await tripsWhere(
    step,
    { and: [{ plan: { in: [...periods.keys()] } }, { state: { equals: 'registered' } }] },
    MOST_TRIPS,
  )
  const ids = [...new Set(trips.flatMap(({ topics }) => topics))]
  if (ids.length === 0) return []
  const named = await topicsNamed(step, ids)
  return trips.map((trip) => ({
    period: periods.get(trip.plan ?? '') ?? trip.period,
    trip,
    topics: trip.topics.flatMap((id) => named.get(id) ?? []),
  }))
}
