import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import {
  type DayKey,
  dayOfHalf,
  type Half,
  type HalfDayKey,
  parseHalfDayKey,
  parsePeriodKey,
  periodKey,
  periodSpan,
  quarterOf,
  quartersOf,
} from '@/domain/calendar'
import {
  type LedgerCadre,
  type LedgerMissReason,
  type LedgerTotals,
  missedHalves,
  type Pace,
  paceOf,
  quotaDue,
  type Scope,
  scopeOn,
  stretchesOf,
  totalsOf,
} from '@/domain/quota'
import { refuse } from '@/domain/refusal/refusal'
import type { UnitLevel } from '@/domain/units'
import { ledgerTrip } from '../ledger/ledgerTrip'
import { isDocumentId } from '../lookup/documentId'
import { ledgerCadre, officesOf } from '../lookup/ledgerCadre'
import { officeById } from '../lookup/offices'
import { type Person, peopleByIds } from '../lookup/people'
import { policiesOfAll, type Policy, policyOn } from '../lookup/policy'
import type { TripRow } from '../rows/tripRow'
import { creditsOfYear, tripsOfYear } from './ledgerRows'
import { type Reading, reading } from './reading'

interface LedgerLine {
  day: DayKey
  half: Half
  trip: string
  tripTitle: string
  /** The policy by which the day is judged, if one binds the person on it. */
  rule?: string
}

/** One half-day that counts, the trip and the paper that prove it. */
export interface LedgerDay extends LedgerLine {
  unit: string
  unitName: string
  unitLevel: UnitLevel
  orderNumber?: string
  /** Days of the year up to and with it (cộng dồn). */
  daysSoFar: number
}

/** One half-day of a trip that does not count, and why. */
export interface LedgerMissed extends LedgerLine {
  unit?: string
  unitName?: string
  reason: LedgerMissReason
  countedBy?: string
}

/** Days in a row on which the same rule binds the person, or on which none does, and why. */
export interface LedgerStretch {
  from: DayKey
  to: DayKey
  inScope: boolean
  reason?: 'NOT_IN_SERVICE' | 'NO_POLICY' | 'EXEMPT'
  by?: 'job' | 'leave'
  rule?: string
}

export interface CadreLedger {
  cadre: string
  name: string
  year: number
  days: LedgerDay[]
  missed: LedgerMissed[]
  byQuarter: { period: string; halfDays: number }[]
  /** In days; null wherever there is no quota. */
  totals: LedgerTotals
  /** What a whole year in scope would ask for, and how many days of this one are in scope. */
  fullQuotaDays: number | null
  daysInScope: number
  stretches: LedgerStretch[]
  /** The policies that `rule` names. */
  rules: Policy[]
  pace: Pace
}

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

type Policies = ReadonlyMap<string, readonly Policy[]>

/** The stored policy behind the rules that bind somebody. */
function policyBehind(policies: Policies, scope: Scope): Policy | undefined {
  if (!scope.inScope) return undefined
  return policies.get(scope.organization)?.find(({ quota }) => quota === scope.policy)
}

function stretches(cadre: LedgerCadre, year: number, policies: Policies): LedgerStretch[] {
  const told: LedgerStretch[] = []
  for (const { from, to, scope } of stretchesOf(cadre, periodSpan({ kind: 'year', year }))) {
    const facts = scope.inScope
      ? { inScope: true, rule: policyBehind(policies, scope)?.id }
      : { inScope: false, reason: scope.reason, ...('by' in scope && { by: scope.by }) }
    const last = told.at(-1)
    const goesOn =
      last && JSON.stringify({ ...last, from: '', to: '' }) === JSON.stringify({ from: '', to: '', ...facts })
    if (goesOn) last.to = to
    else told.push({ from, to, ...facts })
  }
  return told
}

/** What is told of a half-day and its trip whether it counts or not. */
function lineOf(
  halfDay: HalfDayKey,
  trip: TripRow | undefined,
  tripId: string,
  rule: Policy | undefined,
): LedgerLine[] {
  const parsed = parseHalfDayKey(halfDay)
  return parsed ? [{ ...parsed, trip: tripId, tripTitle: trip?.title ?? '', rule: rule?.id }] : []
}

const nameOf = (trip: TripRow | undefined, unit: string): string =>
  trip?.stops.find((stop) => stop.unit === unit)?.unitName ?? ''

/**
 * The year of one cadre, cumulative (cộng dồn, rows CM-01 to CM-03): every half-day that counts with the trip and the
 * paper that prove it, every one that does not and why, the rules by which days are judged, what is owed and why so
 * much, and the pace. Days above the quota are shown, never an error. Six statements.
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
  const credits = await creditsOfYear(step, one.id, year)
  const rows = await tripsOfYear(step, one.id, year)
  const policies = await policiesOfAll(step, [
    ...new Set([...officesOf([one]), ...rows.map(({ organization }) => organization)]),
  ])
  const cadre = ledgerCadre(one, policies)
  const byId = new Map(rows.map((trip) => [trip.id, trip]))
  const trips = rows.map((trip) =>
    ledgerTrip(trip, policyOn(policies.get(trip.organization) ?? [], trip.firstDay)?.quota.evidence),
  )
  const ruleOn = (halfDay: HalfDayKey): Policy | undefined =>
    policyBehind(policies, scopeOn(cadre, dayOfHalf(halfDay)))
  const due = quotaDue(cadre, year)
  return {
    cadre: one.id,
    name: one.name,
    year,
    days: credits.flatMap(({ halfDay, trip, unit, unitLevel, orderNumber }, index) =>
      lineOf(halfDay, byId.get(trip), trip, ruleOn(halfDay)).map((line) => ({
        ...line,
        unit,
        unitName: nameOf(byId.get(trip), unit),
        unitLevel,
        orderNumber,
        daysSoFar: (index + 1) / 2,
      })),
    ),
    missed: missedHalves({ cadre, year, trips }, credits).flatMap(
      ({ halfDay, trip, unit, reason, countedBy }) =>
        lineOf(halfDay, byId.get(trip), trip, ruleOn(halfDay)).map((line) => ({
          ...line,
          unit,
          unitName: unit && nameOf(byId.get(trip), unit),
          reason,
          countedBy,
        })),
    ),
    byQuarter: quartersOf(year).map((quarter) => ({
      period: periodKey(quarter),
      halfDays: credits.filter(
        ({ halfDay }) => periodKey(quarterOf(dayOfHalf(halfDay))) === periodKey(quarter),
      ).length,
    })),
    totals: totalsOf(credits, due),
    fullQuotaDays: due.fullQuotaDays,
    daysInScope: due.daysInScope,
    stretches: stretches(cadre, year, policies),
    rules: [...policies.values()].flat(),
    pace: paceOf({ cadre, year, today: step.today, done: credits, trips }),
  }
}
