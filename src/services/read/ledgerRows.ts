import { idOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, halfDayKey, type HalfDayKey, periodSpan } from '@/domain/calendar'
import { UNIT_LEVELS, type UnitLevel } from '@/domain/units'
import type { TripState } from '@/domain/workflow'
import { COMING_STATES } from '../ledger/ledgerTrip'
import { halfOf, tripRow, type TripRow } from '../rows/tripRow'
import type { Reading } from './reading'

/** Two halves of the days of a year, and more: nobody's half-day counts twice. */
const MOST_HALF_DAYS = 800
/** More trips than a person makes in a year. */
const MOST_TRIPS = 2000
/** Trips that are no longer or not yet meant bring nobody days, and nobody asks why. */
const MEANT: readonly TripState[] = [...COMING_STATES, 'recorded', 'done']

/** One half-day as the ledger keeps it. */
export interface Credit {
  halfDay: HalfDayKey
  trip: string
  unit: string
  unitLevel: UnitLevel
  orderNumber?: string
}

function creditRow(row: Record<string, unknown>): Credit[] {
  const [day, half, trip, unit] = [asDayKey(row.day), halfOf(row.half), idOf(row.trip), idOf(row.unit)]
  if (!day || !half || !trip || !unit) return []
  const unitLevel = isOneOf(UNIT_LEVELS, row.unitLevel) ? row.unitLevel : 'other'
  return [{ halfDay: halfDayKey(day, half), trip, unit, unitLevel, orderNumber: textOf(row.orderNumber) }]
}

/** The half-days of a person's year, in order. One statement. */
export async function creditsOfYear(step: Reading, cadre: string, year: number): Promise<Credit[]> {
  const found = await step.payload.db.find({
    collection: 'day-credits',
    where: { and: [{ cadre: { equals: cadre } }, { year: { equals: year } }] },
    sort: ['day', 'half'],
    limit: MOST_HALF_DAYS,
    pagination: false,
    select: { day: true, half: true, trip: true, unit: true, unitLevel: true, orderNumber: true },
    req: step.req,
  })
  return rowsOf(found.docs).flatMap(creditRow)
}

/** The trips on which a person goes or went in the year, approved or done. One statement. */
export async function tripsOfYear(step: Reading, cadre: string, year: number): Promise<TripRow[]> {
  const span = periodSpan({ kind: 'year', year })
  const found = await step.payload.db.find({
    collection: 'trips',
    where: {
      and: [
        { 'participants.cadre': { equals: cadre } },
        { firstDay: { less_than_equal: span.to } },
        { lastDay: { greater_than_equal: span.from } },
        { state: { in: [...MEANT] } },
      ],
    },
    sort: 'firstDay',
    limit: MOST_TRIPS,
    pagination: false,
    select: {
      title: true,
      organization: true,
      leader: true,
      origin: true,
      state: true,
      completion: true,
      firstDay: true,
      lastDay: true,
      stops: true,
      participants: true,
      orderNumber: true,
      assignmentDocument: true,
    },
    req: step.req,
  })
  return rowsOf(found.docs).map(tripRow)
}
