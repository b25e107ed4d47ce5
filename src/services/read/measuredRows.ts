import type { Where } from 'payload'
import { idOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type DayKey, halfDayKey, type Period, periodKey } from '@/domain/calendar'
import { approvedOnce, sentUpOnce } from '@/domain/plans'
import { type LedgerCadre, quotaDue, totalsOf } from '@/domain/quota'
import { wasMade } from '@/domain/trips'
import { UNIT_LEVELS } from '@/domain/units'
import type { TripState } from '@/domain/workflow'
import type { Person } from '../lookup/people'
import { planStanding } from '../rows/planStanding'
import { halfOf, tripRow, type TripRow } from '../rows/tripRow'
import type { Reading } from './reading'

/** One approved line of a plan, once for each person who was to go. */
export interface MeasuredLine {
  trip: TripRow
  cadre: string
  name: string
  done: boolean
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
export async function papers(step: Reading, office: string, period: Period) {
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
export async function linesOf(
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
export async function ledgersUpTo(step: Reading, cadres: readonly LedgerCadre[], on: DayKey) {
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
