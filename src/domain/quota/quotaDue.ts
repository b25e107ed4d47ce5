import {
  dayDistance,
  eachDay,
  intersectSpans,
  isWithin,
  periodSpan,
  type DayKey,
  type DaySpan,
} from '../calendar'
import { UNIT_LEVELS } from '../units'
import type { QuotaPolicy, SubQuota } from './policy'
import { scopeOn, type LedgerCadre } from './scope'

/** What a cadre owes in a year, in days. */
export interface QuotaDue {
  /** After exemptions and pro-rata; null where there is no quota; 0 for who was never in scope. */
  quotaDays: number | null
  subQuotas: SubQuota[]
  /** What a whole year in scope would ask for, by the last policy that bound the cadre. */
  fullQuotaDays: number | null
  /** Days of the year on which the regime bound the cadre. */
  daysInScope: number
}

/** The cadre's days in scope in one office. `policy` is the last that bound him there: it sets the year's number. */
interface Part {
  organization: string
  policy: QuotaPolicy
  days: Set<DayKey>
}

/**
 * The quota of one cadre for a year.
 *
 * A policy amended mid-year sets the number for the whole year from then on; days already gone are
 * judged by the policy of their time. A year that is only partly in scope (joined, left, exempt for a
 * time) is shortened as `proRata` says: not at all, by months (one counts when at least half of it was
 * in scope), or by days; counted in the policy's window where it has one. Who moved between offices
 * owes each its share, by the method of the last; where that is 'none', the last one's quota in full.
 * Rounded to half-days, or to days where halves do not count. No source gives a rule for any of this
 * (domain 1): the switches are the office's.
 */
export function quotaDue(cadre: LedgerCadre, year: number): QuotaDue {
  const span = periodSpan({ kind: 'year', year })
  const parts = partsOf(cadre, span)
  const last = parts.at(-1)
  if (!last) return nothingDue(cadre, span)
  const { proRata } = last.policy
  const owed = (proRata === 'none' ? [last] : parts).map(({ policy, ...part }) => ({
    policy,
    share: shareOf({ policy, ...part }, parts, proRata, span),
  }))
  const rounded = (days: number) => roundTo(days, last.policy.allowHalfDays ? 0.5 : 1)
  const quotas = owed.flatMap(({ policy: { quotaDays }, share }) =>
    quotaDays === null ? [] : [quotaDays * share],
  )
  return {
    quotaDays: quotas.length === 0 ? null : rounded(sum(quotas)),
    subQuotas: UNIT_LEVELS.flatMap((level) => {
      const ofLevel = owed.flatMap(({ policy, share }) =>
        policy.subQuotas.filter((sub) => sub.level === level).map(({ days }) => days * share),
      )
      return ofLevel.length === 0 ? [] : [{ level, days: rounded(sum(ofLevel)) }]
    }),
    fullQuotaDays: last.policy.quotaDays,
    daysInScope: sum(parts.map(({ days }) => days.size)),
  }
}

/** The days in scope by office, the office of the latest day last. */
function partsOf(cadre: LedgerCadre, span: DaySpan): Part[] {
  const parts = new Map<string, Part>()
  for (const day of eachDay(span.from, span.to)) {
    const scope = scopeOn(cadre, day)
    if (!scope.inScope) continue
    const { organization, policy } = scope
    const days = parts.get(organization)?.days ?? new Set()
    parts.delete(organization)
    parts.set(organization, { organization, policy, days: days.add(day) })
  }
  return [...parts.values()]
}

/** An office without any policy sets no quota; an exempt cadre owes nothing. */
function nothingDue(cadre: LedgerCadre, span: DaySpan): QuotaDue {
  const unruled = eachDay(span.from, span.to).some((day) => {
    const scope = scopeOn(cadre, day)
    return !scope.inScope && scope.reason === 'NO_POLICY'
  })
  return { quotaDays: unruled ? null : 0, subQuotas: [], fullQuotaDays: null, daysInScope: 0 }
}

/** Which part of the year, as its policy counts it, was in scope in the office: 0 to 1. */
function shareOf(part: Part, all: readonly Part[], method: QuotaPolicy['proRata'], year: DaySpan): number {
  if (method === 'none') return 1
  const window = part.policy.window
  const base = window ? intersectSpans(window, year) : year
  if (!base) return 0
  if (method === 'days') {
    return [...part.days].filter((day) => isWithin(day, base)).length / (dayDistance(base.from, base.to) + 1)
  }
  const months = monthsOf(base)
  return months.filter((month) => holderOf(month, all) === part.organization).length / months.length
}

/** The days of each month that the span touches. */
function monthsOf(span: DaySpan): DayKey[][] {
  const months = new Map<string, DayKey[]>()
  for (const day of eachDay(span.from, span.to)) {
    const month = day.slice(0, 7)
    const days = months.get(month)
    if (days) days.push(day)
    else months.set(month, [day])
  }
  return [...months.values()]
}

/**
 * The office for which a month counts: that with most of its days, the later on a tie. Undefined when
 * the cadre was in scope for less than half of them.
 */
function holderOf(month: readonly DayKey[], parts: readonly Part[]): string | undefined {
  const held = parts.map(({ organization, days }) => ({
    organization,
    count: month.filter((day) => days.has(day)).length,
  }))
  if (sum(held.map(({ count }) => count)) * 2 < month.length) return undefined
  return held.reduce((most, one) => (one.count >= most.count ? one : most)).organization
}

function roundTo(days: number, step: number): number {
  return Math.round(days / step) * step
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
