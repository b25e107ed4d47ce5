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
import { computeLedger, type LedgerInput } from './ledger'
import type { LedgerCadre } from './scope'
import { stretchesOf } from './stretches'
import type { LedgerTotals } from './totals'
import type { LedgerTrip } from './trip'

/** How much heavier than an even spread the last quarter may be before it is said. */
const BUNCHING_FACTOR = 1.6

export interface PaceInput extends LedgerInput {
  today: DayKey
  /** Overrides how many times its even share the last quarter may carry before a warning. */
  bunchingFactor?: number
}

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
  /** `met`: all done; `on-pace`: as far as an even spread, or the approved plan will do; else `behind`. */
  status: 'no-quota' | 'met' | 'on-pace' | 'behind'
  /** True when the days bunch at the end of the year: a trip now is better than five in December. */
  bunched: boolean
}

/** The pace of a cadre as at today. A forecast trip counts like a done one, its paper taken for granted. */
export function pace({ today, bunchingFactor = BUNCHING_FACTOR, ...input }: PaceInput): Pace {
  const { totals } = computeLedger(input)
  const ahead = computeLedger({ ...input, trips: input.trips.map(asIfDone) })
  const year = periodSpan({ kind: 'year', year: input.year })
  const rest = { from: today, to: year.to }
  const time = countingTime(input.cadre, input.year)
  const [allDays, daysLeft] = [daysWithin(time, year), daysWithin(time, rest)]
  const shortfall = ahead.totals.remaining
  const shareLeft = allDays === 0 ? 0 : daysLeft / allDays
  const expected = totals.quotaDays === null ? null : totals.quotaDays * (1 - shareLeft)
  const byQuarter = quarters(ahead.credits)
  const atTheEnd = byQuarter[3] + (shortfall ?? 0) * lateShare(time, rest)
  const all = ahead.totals.days + (shortfall ?? 0)
  return {
    done: totals.days,
    planned: ahead.totals.days - totals.days,
    forecast: ahead.totals.days,
    remaining: totals.remaining,
    shortfall,
    expected,
    daysLeft,
    byQuarter,
    status: statusOf(totals, ahead.totals, expected),
    bunched: atTheEnd > all * lateShare(time, year) * bunchingFactor,
  }
}

function asIfDone(trip: LedgerTrip): LedgerTrip {
  return trip.stage === 'approved'
    ? { ...trip, stage: 'done', evidence: isBlank(trip.evidence) ? 'expected' : trip.evidence }
    : trip
}

/** The time of the year in which a trip of the cadre would count. */
function countingTime(cadre: LedgerCadre, year: number): DaySpan[] {
  const span = periodSpan({ kind: 'year', year })
  return stretchesOf(cadre, span).flatMap(({ from, to, scope }) =>
    scope.inScope ? (intersectSpans({ from, to }, scope.policy.window ?? span) ?? []) : [],
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
  if (totals.complete === null) return 'no-quota'
  if (totals.complete) return 'met'
  return ahead.complete || (expected !== null && totals.days >= expected) ? 'on-pace' : 'behind'
}
