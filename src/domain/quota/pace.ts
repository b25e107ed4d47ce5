import {
  dayOfHalf,
  eachDay,
  isWithin,
  periodSpan,
  quarterOf,
  type DayKey,
  type HalfDayKey,
} from '../calendar'
import { isBlank } from '../text'
import { computeLedger, type LedgerInput } from './ledger'
import { scopeOn, type LedgerCadre } from './scope'
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
  const days = countingDays(input.cadre, input.year)
  const shortfall = ahead.totals.remaining
  const expected = evenSpread(totals.quotaDays, days, today)
  const byQuarter = quarters(ahead.credits)
  const lastQuarterAhead = inLastQuarter(days.filter((day) => day >= today))
  const atTheEnd = byQuarter[3] + (shortfall ?? 0) * lastQuarterAhead
  const all = ahead.totals.days + (shortfall ?? 0)
  return {
    done: totals.days,
    planned: ahead.totals.days - totals.days,
    forecast: ahead.totals.days,
    remaining: totals.remaining,
    shortfall,
    expected,
    daysLeft: days.filter((day) => day >= today).length,
    byQuarter,
    status: statusOf(totals, ahead.totals, expected),
    bunched: atTheEnd > all * inLastQuarter(days) * bunchingFactor,
  }
}

function asIfDone(trip: LedgerTrip): LedgerTrip {
  return trip.stage === 'approved' ? { ...trip, stage: 'done', evidence: isBlank(trip.evidence) ? 'expected' : trip.evidence } : trip
}

/** The days of the year on which a trip of the cadre would count. */
function countingDays(cadre: LedgerCadre, year: number): DayKey[] {
  const { from, to } = periodSpan({ kind: 'year', year })
  return eachDay(from, to).filter((day) => {
    const scope = scopeOn(cadre, day)
    return scope.inScope && isWithin(day, scope.policy.window ?? { from, to })
  })
}

function evenSpread(quotaDays: number | null, days: readonly DayKey[], today: DayKey): number | null {
  if (quotaDays === null || days.length === 0) return quotaDays
  return (quotaDays * days.filter((day) => day < today).length) / days.length
}

/** The share of the days that lies in the fourth quarter. */
function inLastQuarter(days: readonly DayKey[]): number {
  return days.length === 0 ? 0 : days.filter((day) => quarterOf(day).quarter === 4).length / days.length
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
