import type { Where } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type DayKey } from '@/domain/calendar'
import type { OpenRecommendation, Visit } from '@/domain/coverage'
import { isOneOf } from '@/access/guards'
import { wasMade } from '@/domain/trips'
import { LIVE_TRIP_STATES, TRIP_STATES } from '@/domain/workflow'
import type { Reading } from '../reading'

/** More trips than an office and those before it have made in ten years. */
const MOST_TRIPS = 20_000
const MOST_FINDINGS = 20_000
const MOST_CHARGES = 20_000

/** Visits that were made, and those that are meant. */
export interface Visits {
  made: Visit[]
  meant: Visit[]
}

/** Every stop of the offices' trips, those left out that were given up or recorded as not made. One statement. */
export async function visitsOf(step: Reading, offices: readonly string[]): Promise<Visits> {
  const found = await step.payload.db.find({
    collection: 'trips',
    where: { and: [{ organization: { in: [...offices] } }, { state: { in: [...LIVE_TRIP_STATES] } }] },
    limit: MOST_TRIPS,
    pagination: false,
    select: { state: true, completion: true, stops: true },
    req: step.req,
  })
  const visits: Visits = { made: [], meant: [] }
  for (const row of rowsOf(found.docs)) {
    const trip = idOf(row.id)
    if (!trip || !isOneOf(TRIP_STATES, row.state)) continue
    const done = row.state === 'done'
    if (done && !wasMade({ state: row.state, completion: textOf(row.completion) })) continue
    for (const stop of rowsOf(row.stops)) {
      const unit = idOf(stop.unit)
      const day = asDayKey(done ? stop.to : stop.from)
      if (unit && day)
        visits[done ? 'made' : 'meant'].push({ unit, day, trip, name: textOf(stop.unitName) ?? '' })
    }
  }
  return visits
}

/**
 * Recommendations without an answer. One statement.
 * @param restricted whether those that only some may see are counted too
 */
export async function openRecommendations(
  step: Reading,
  offices: readonly string[],
  restricted: boolean,
): Promise<OpenRecommendation[]> {
  const and: Where[] = [
    { organization: { in: [...offices] } },
    { state: { equals: 'open' } },
    { kind: { equals: 'recommendation' } },
  ]
  if (!restricted) and.push({ restricted: { equals: false } })
  const found = await step.payload.db.find({
    collection: 'findings',
    where: { and },
    limit: MOST_FINDINGS,
    pagination: false,
    select: { unit: true, dueOn: true },
    req: step.req,
  })
  return rowsOf(found.docs).flatMap((row) => {
    const unit = idOf(row.unit)
    return unit ? [{ unit, dueOn: asDayKey(row.dueOn) }] : []
  })
}

/** Who has charge of a unit. */
export interface ChargeRow {
  unit: string
  kind: 'cadre' | 'department'
  holder: string
  from: DayKey
  to?: DayKey
}

/** The assignments of an office that hold on the day, the oldest first. One statement. */
export async function chargesOn(step: Reading, office: string, day: DayKey): Promise<ChargeRow[]> {
  const found = await step.payload.db.find({
    collection: 'assignments',
    where: {
      and: [
        { organization: { equals: office } },
        { from: { less_than_equal: day } },
        { or: [{ to: { exists: false } }, { to: { equals: '' } }, { to: { greater_than_equal: day } }] },
      ],
    },
    sort: ['from', 'id'],
    limit: MOST_CHARGES,
    pagination: false,
    select: { unit: true, department: true, cadre: true, from: true, to: true },
    req: step.req,
  })
  return rowsOf(found.docs).flatMap((row): ChargeRow[] => {
    const [unit, from] = [idOf(row.unit), asDayKey(row.from)]
    const [department, cadre] = [idOf(row.department), idOf(row.cadre)]
    const holder = department ?? cadre
    if (!unit || !from || !holder) return []
    return [{ unit, kind: department ? 'department' : 'cadre', holder, from, to: asDayKey(row.to) }]
  })
}
