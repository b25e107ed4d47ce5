import { yearOf, dayOfHalf, type HalfDayKey } from '../calendar'
import type { UnitLevel } from '../units'
import { judgeTrip, type MissReason, type RuleOfDay, type Verdict } from './judgeTrip'
import { quotaDue, type QuotaDue } from './quotaDue'
import { rulesOf, type LedgerCadre } from './scope'
import { totalsOf, type LedgerTotals } from './totals'
import type { LedgerTrip } from './trip'

/** A half-day that counts, the trip that brought it and the paper that proves it (row CM-03). */
export interface LedgerCredit {
  halfDay: HalfDayKey
  trip: string
  evidence?: string
  unit: string
  unitLevel: UnitLevel
  /** The days of the year up to and with this half-day. */
  daysSoFar: number
}

/** A half-day of a trip that did not count, and why. */
export interface LedgerMiss {
  halfDay: HalfDayKey
  trip: string
  unit?: string
  reason: MissReason
  /** With `ALREADY_COUNTED`: the trip that brought it. */
  countedBy?: string
}

export interface LedgerInput {
  cadre: LedgerCadre
  year: number
  /** In any order; those in which the cadre has no part do not matter. */
  trips: readonly LedgerTrip[]
}

export interface LedgerResult {
  cadre: string
  year: number
  /** By half-day. */
  credits: LedgerCredit[]
  /** By half-day, then trip. */
  misses: LedgerMiss[]
  due: QuotaDue
  totals: LedgerTotals
}

/**
 * The year of one cadre, cumulative (cộng dồn, row CM-03): the union of the half-days of his trips,
 * never their sum. Of trips that share a half-day the one that begins first has it, then the smaller
 * id, so each is traceable to one trip. Half-days of other years are left out.
 */
export function computeLedger({ cadre, year, trips }: LedgerInput): LedgerResult {
  const counted = new Map<HalfDayKey, Omit<LedgerCredit, 'daysSoFar'>>()
  const misses: LedgerMiss[] = []
  for (const { trip, verdict } of verdictsInTurn(cadre, year, trips)) {
    const { halfDay, stop } = verdict
    const line = { halfDay, trip: trip.id, ...(stop && { unit: stop.unit }) }
    const before = counted.get(halfDay)
    if ('reason' in verdict) misses.push({ ...line, reason: verdict.reason })
    else if (before) misses.push({ ...line, reason: 'ALREADY_COUNTED', countedBy: before.trip })
    else counted.set(halfDay, creditOf(trip, verdict))
  }
  const credits = [...counted.values()]
    .sort(byHalfDay)
    .map((credit, index) => ({ ...credit, daysSoFar: (index + 1) / 2 }))
  const due = quotaDue(cadre, year)
  return {
    cadre: cadre.id,
    year,
    credits,
    misses: misses.sort(byHalfDay),
    due,
    totals: totalsOf(credits, due),
  }
}

type CountedVerdict = Exclude<Verdict, { reason: MissReason }>

function creditOf(trip: LedgerTrip, { halfDay, stop }: CountedVerdict): Omit<LedgerCredit, 'daysSoFar'> {
  const { unit, unitLevel } = stop
  return { halfDay, trip: trip.id, ...(trip.evidence && { evidence: trip.evidence }), unit, unitLevel }
}

/** Every verdict of the year, trip by trip as they begin. */
function verdictsInTurn(
  cadre: LedgerCadre,
  year: number,
  trips: readonly LedgerTrip[],
): { trip: LedgerTrip; verdict: Verdict }[] {
  const ruleOn = rulesOf(cadre)
  return trips
    .map((trip) => ({ trip, verdicts: judgeTrip(trip, cadre.id, trip.stage === 'done' ? ruleOn : notDone) }))
    .map(({ trip, verdicts }) => ({ trip, verdicts, begin: verdicts[0]?.halfDay ?? '' }))
    .sort((a, b) => (`${a.begin} ${a.trip.id}` < `${b.begin} ${b.trip.id}` ? -1 : 1))
    .flatMap(({ trip, verdicts }) => verdicts.map((verdict) => ({ trip, verdict })))
    .filter(({ verdict }) => yearOf(dayOfHalf(verdict.halfDay)) === year)
}

/** The rule of every day of a trip that has not been made. */
const notDone = (): RuleOfDay => ({ reason: 'NOT_DONE' })

function byHalfDay(
  a: { halfDay: HalfDayKey; trip: string },
  b: { halfDay: HalfDayKey; trip: string },
): number {
  if (a.halfDay !== b.halfDay) return a.halfDay < b.halfDay ? -1 : 1
  if (a.trip === b.trip) return 0
  return a.trip < b.trip ? -1 : 1
}
