import type { PayloadRequest } from 'payload'
import { idOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import { hasRole } from '@/domain/access'
import { asDayKey, type DayKey, type Half, parsePeriodKey, periodKey, quartersOf } from '@/domain/calendar'
import { type LedgerTotals, quotaDue, totalsOf } from '@/domain/quota'
import { refuse } from '@/domain/refusal/refusal'
import { UNIT_LEVELS, type UnitLevel } from '@/domain/units'
import { isDocumentId } from '../lookup/documentId'
import { ledgerCadre, officesOf } from '../lookup/ledgerCadre'
import { officeById } from '../lookup/offices'
import { type Person, peopleByIds } from '../lookup/people'
import { policiesOfAll } from '../lookup/policy'
import { halfOf, tripRow } from '../rows/tripRow'
import { type Reading, reading } from './reading'

/** One half-day that counts. */
export interface LedgerDay {
  day: DayKey
  half: Half
  trip: string
  tripTitle: string
  unit: string
  unitName: string
  unitLevel: UnitLevel
  orderNumber?: string
}

export interface CadreLedger {
  cadre: string
  name: string
  year: number
  days: LedgerDay[]
  byQuarter: { period: string; halfDays: number }[]
  /** In days; null wherever there is no quota. */
  totals: LedgerTotals
}

/** Two halves of the days of a year, and more: nobody's half-day counts twice. */
const MOST_HALF_DAYS = 800

/** @throws RefusalError NOT_FOUND for whose ledger is not this person's to read */
async function readable(step: Reading, cadre: string): Promise<Person> {
  const { principal } = step
  const one = isDocumentId(step.payload, cadre) ? (await peopleByIds(step, [cadre])).get(cadre) : undefined
  if (!one) refuse('NOT_FOUND', 'cadre')
  if (one.id === principal.cadre) return one
  const roles = ['focal', 'standing', 'clerk'] as const
  if (roles.some((role) => hasRole(principal, role, one.organization))) return one
  if (one.department && hasRole(principal, 'head', one.organization, one.department)) return one
  const mayReadBelow = principal.grants.some((grant) => grant.role === 'reader')
  const path = mayReadBelow ? (await officeById(step, one.organization)).path : []
  return path.some((above) => hasRole(principal, 'reader', above)) ? one : refuse('NOT_FOUND', 'cadre')
}

/** The half-days of a person's year, in order. One statement. */
async function creditRows(step: Reading, cadre: string, year: number): Promise<Record<string, unknown>[]> {
  const found = await step.payload.db.find({
    collection: 'day-credits',
    where: { and: [{ cadre: { equals: cadre } }, { year: { equals: year } }] },
    sort: ['day', 'half'],
    limit: MOST_HALF_DAYS,
    pagination: false,
    select: { day: true, half: true, trip: true, unit: true, unitLevel: true, orderNumber: true },
    req: step.req,
  })
  return rowsOf(found.docs)
}

const unitLevelOf = (row: Record<string, unknown>): UnitLevel =>
  isOneOf(UNIT_LEVELS, row.unitLevel) ? row.unitLevel : 'other'

interface Brought {
  title: string
  units: ReadonlyMap<string, string>
}

/** Titles of the trips, and what their units were called then. One statement. */
async function tripsOf(step: Reading, ids: readonly string[]): Promise<Map<string, Brought>> {
  if (ids.length === 0) return new Map()
  const found = await step.payload.db.find({
    collection: 'trips',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    select: {
      title: true,
      organization: true,
      leader: true,
      origin: true,
      state: true,
      firstDay: true,
      lastDay: true,
      stops: true,
    },
    req: step.req,
  })
  return new Map(
    rowsOf(found.docs).map((row) => {
      const trip = tripRow(row)
      const units = new Map(trip.stops.map((stop) => [stop.unit, stop.unitName]))
      return [trip.id, { title: trip.title, units }]
    }),
  )
}

function ledgerDay(row: Record<string, unknown>, trips: ReadonlyMap<string, Brought>): LedgerDay[] {
  const day = asDayKey(row.day)
  const half = halfOf(row.half)
  const trip = idOf(row.trip)
  const unit = idOf(row.unit)
  if (!day || !half || !trip || !unit) return []
  const brought = trips.get(trip)
  return [
    {
      day,
      half,
      trip,
      tripTitle: brought?.title ?? '',
      unit,
      unitName: brought?.units.get(unit) ?? '',
      unitLevel: unitLevelOf(row),
      orderNumber: textOf(row.orderNumber),
    },
  ]
}

/**
 * The year of one cadre, cumulative (cộng dồn, rows CM-02, CM-03): every half-day that counts with the trip and the
 * paper that prove it, against what the policy asks for. Days above it are shown, never an error.
 * @param input.cadre left out: one's own
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_VALUE
 */
export async function ledger(
  req: PayloadRequest,
  input: { cadre?: string; year: number },
): Promise<CadreLedger> {
  const step = await reading(req)
  const { year } = input
  if (parsePeriodKey(String(year)) === undefined) refuse('INVALID_VALUE', 'year')
  const one = await readable(step, input.cadre ?? step.principal.cadre)
  const rows = await creditRows(step, one.id, year)
  const trips = await tripsOf(step, [...new Set(rows.flatMap((row) => idOf(row.trip) ?? []))])
  const days = rows.flatMap((row) => ledgerDay(row, trips))
  const policies = await policiesOfAll(step, officesOf([one]))
  const due = quotaDue(ledgerCadre(one, policies), year)
  const months = (quarter: number): string[] =>
    [1, 2, 3].map((month) => String((quarter - 1) * 3 + month).padStart(2, '0'))
  return {
    cadre: one.id,
    name: one.name,
    year,
    days,
    byQuarter: quartersOf(year).map((quarter) => ({
      period: periodKey(quarter),
      halfDays: days.filter(({ day }) => months(quarter.quarter).includes(day.slice(5, 7))).length,
    })),
    totals: totalsOf(days, due),
  }
}
