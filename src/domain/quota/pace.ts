import {
  dayOfHalf,
  intersectSpans,
  periodSpan,
  quarterOf,
  sharedDayCount,
  yearOf,
  type DayKey,
  type DaySpan,
  type HalfDayKey,
} from '../calendar'
import { isBlank } from '../text'
import type { UnitLevel } from '../units'
import { computeLedger, type LedgerCredit, type LedgerInput } from './ledger'
import { windowIn } from './policy'
import { quotaDue } from './quotaDue'
import type { LedgerCadre } from './scope'
import { stretchesOf } from './stretches'
import { totalsOf, type LedgerTotals } from './totals'
import type { LedgerTrip } from './trip'

/** How much heavier than an even spread the last quarter may be before it is said. */
const BUNCHING_FACTOR = 1.6

interface PaceDay {
  today: DayKey
  /** Overrides how many times its even share the last quarter may carry before a warning. */
  bunchingFactor?: number
}

export type PaceInput = LedgerInput & PaceDay

export interface PaceFacts extends PaceDay {
  cadre: LedgerCadre
  year: number
  /** The half-days of the year that count, each once, as the ledger has them. */
  done: readonly { halfDay: HalfDayKey; unitLevel: UnitLevel }[]
  /** Of these the approved ones are looked at: what they will bring beside what is done. */
  trips: readonly LedgerTrip[]
}

/** `met`: all done; `on-pace`: as far as an even spread, or the approved plan will do; else `behind`. */
export const PACE_STATUSES = ['noQuota', 'met', 'onPace', 'behind'] as const

/** Where a cadre stands in the year (rows CM-01, CM-16). In days; null where there is no quota. */
export interface Pace {
  done: number
  /** What trips that are approved and not yet done will add. */
  planned: number
  /** Done and planned. */
  forecast: number
  /** Still to do today. */
  remaining: number | null
  /** Still to do when the approved plan is carried out: nobody has planned it yet. */
  shortfall: number | null
  /** What an even spread would have brought by yesterday evening. */
  expected: number | null
  /** Days of the year, today included, that the cadre is in scope and the policy counts. */
  daysLeft: number
  /** Done and planned in each quarter. */
  byQuarter: [number, number, number, number]
  status: (typeof PACE_STATUSES)[number]
  /** True when the days bunch at the end of the year: a trip now is better than five in December. */
  bunched: boolean
}

/** The pace of a cadre as at today, from trips alone. */
export function pace({ today, bunchingFactor, ...input }: PaceInput): Pace {
  return paceOf({ ...input, today, bunchingFactor, done: computeLedger(input).credits })
}

/**
 * The pace of a cadre as at today, from the half-days that the ledger has and from the trips that are
 * approved. A forecast trip counts like a done one, its paper taken for granted; what is done stays as
 * it is, whatever trips share its half-day.
 */
export function paceOf(facts: PaceFacts): Pace {
  const { cadre, today, done, bunchingFactor = BUNCHING_FACTOR } = facts
  const due = quotaDue(cadre, facts.year)
  const ahead = [...done, ...comingDays(facts)]
  const [totals, forecast] = [totalsOf(done, due), totalsOf(ahead, due)]
  const year = periodSpan({ kind: 'year', year: facts.year })
  const rest = { from: today, to: year.to }
  const time = countingTime(cadre, facts.year)
  const [allDays, daysLeft] = [daysWithin(time, year), daysWithin(time, rest)]
  const shortfall = forecast.remaining
  const shareLeft = allDays === 0 ? 0 : daysLeft / allDays
  const expected = totals.quotaDays === null ? null : totals.quotaDays * (1 - shareLeft)
  const byQuarter = quarters(ahead)
  const atTheEnd = byQuarter[3] + (shortfall ?? 0) * lateShare(time, rest)
  const all = forecast.days + (shortfall ?? 0)
  return {
    done: totals.days,
    planned: forecast.days - totals.days,
    forecast: forecast.days,
    remaining: totals.remaining,
    shortfall,
    expected,
    daysLeft,
    byQuarter,
    status: statusOf(totals, forecast, expected),
    bunched: atTheEnd > all * lateShare(time, year) * bunchingFactor,
  }
}

/** What the approved trips will bring that is not done already. */
function comingDays({ cadre, year, done, trips }: PaceFacts): LedgerCredit[] {
  const approved = trips.filter(({ stage }) => stage === 'approved')
  const counted = new Set(done.map(({ halfDay }) => halfDay))
  const { credits } = computeLedger({ cadre, year, trips: approved.map(asIfDone) })
  return credits.filter(({ halfDay }) => !counted.has(halfDay))
}

function asIfDone(trip: LedgerTrip): LedgerTrip {
  return { ...trip, stage: 'done', evidence: isBlank(trip.evidence) ? 'expected' : trip.evidence }
}

/** The time of the year in which a trip of the cadre would count. */
function countingTime(cadre: LedgerCadre, year: number): DaySpan[] {
  const span = periodSpan({ kind: 'year', year })
  return stretchesOf(cadre, span).flatMap(({ from, to, scope }) =>
    scope.inScope ? (intersectSpans({ from, to }, windowIn(scope.policy, span)) ?? []) : [],
  )
}

function daysWithin(time: readonly DaySpan[], span: DaySpan): number {
  return time.reduce((total, piece) => total + sharedDayCount(piece, span), 0)
}

/** The share of the time within the span that lies in the fourth quarter; 0 of no time. */
function lateShare(time: readonly DaySpan[], span: DaySpan): number {
  const lastQuarter = periodSpan({ kind: 'quarter', year: yearOf(span.to), quarter: 4 })
  const late = intersectSpans(lastQuarter, span)
  const all = daysWithin(time, span)
  return late && all > 0 ? daysWithin(time, late) / all : 0
}

function quarters(credits: readonly { halfDay: HalfDayKey }[]): Pace['byQuarter'] {
  const count = (quarter: number) =>
    credits.filter(({ halfDay }) => quarterOf(dayOfHalf(halfDay)).quarter === quarter).length / 2
  return [count(1), count(2), count(3), count(4)]
}

function statusOf(totals: LedgerTotals, ahead: LedgerTotals, expected: number | null): Pace['status'] {
  if (totals.complete === null) return 'noQuota'
  if (totals.complete) return 'met'
  return ahead.complete || (expected !== null && totals.days >= expected) ? 'onPace' : 'behind'
}
