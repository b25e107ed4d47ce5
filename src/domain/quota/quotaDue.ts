import {
  addDays,
  addMonths,
  dayCount,
  intersectSpans,
  periodSpan,
  sharedDayCount,
  type DaySpan,
} from '../calendar'
import { UNIT_LEVELS } from '../units'
import { type QuotaPolicy, type SubQuota, windowIn } from './policy'
import type { LedgerCadre } from './scope'
import { stretchesOf, type Stretch } from './stretches'

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

/** The time in scope in one office. `policy` is the last that bound the cadre there: it sets the year's number. */
interface Part {
  organization: string
  policy: QuotaPolicy
  spans: DaySpan[]
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
  const stretches = stretchesOf(cadre, span)
  const parts = partsOf(stretches)
  const last = parts.at(-1)
  if (!last) return nothingDue(stretches)
  const { proRata, allowHalfDays, quotaDays } = last.policy
  const owed = (proRata === 'none' ? [last] : parts).map((part) => ({
    ...part.policy,
    share: shareOf(part, parts, proRata, span),
  }))
  const rounded = (shares: number[]) => roundTo(sum(shares), allowHalfDays ? 0.5 : 1)
  const quotas = owed.flatMap((part) => (part.quotaDays === null ? [] : [part.quotaDays * part.share]))
  return {
    quotaDays: quotas.length === 0 ? null : rounded(quotas),
    subQuotas: UNIT_LEVELS.flatMap((level) => {
      const ofLevel = owed.flatMap(({ subQuotas, share }) =>
        subQuotas.filter((sub) => sub.level === level).map(({ days }) => days * share),
      )
      return ofLevel.length === 0 ? [] : [{ level, days: rounded(ofLevel) }]
    }),
    fullQuotaDays: quotaDays,
    daysInScope: sum(parts.flatMap(({ spans }) => spans.map(dayCount))),
  }
}

/** The time in scope by office, the office of the latest day last. */
function partsOf(stretches: readonly Stretch[]): Part[] {
  const parts = new Map<string, Part>()
  for (const { from, to, scope } of stretches) {
    if (!scope.inScope) continue
    const { organization, policy } = scope
    const spans = parts.get(organization)?.spans ?? []
    parts.delete(organization)
    parts.set(organization, { organization, policy, spans: [...spans, { from, to }] })
  }
  return [...parts.values()]
}

/** An office without any policy sets no quota; an exempt cadre owes nothing. */
function nothingDue(stretches: readonly Stretch[]): QuotaDue {
  const unruled = stretches.some(({ scope }) => !scope.inScope && scope.reason === 'NO_POLICY')
  return { quotaDays: unruled ? null : 0, subQuotas: [], fullQuotaDays: null, daysInScope: 0 }
}

/** Which part of the year, as its policy counts it, was in scope in the office: 0 to 1. */
function shareOf(part: Part, all: readonly Part[], method: QuotaPolicy['proRata'], year: DaySpan): number {
  if (method === 'none') return 1
  const base = intersectSpans(windowIn(part.policy, year), year)
  if (!base) return 0
  if (method === 'days') return daysIn(part, base) / dayCount(base)
  const months = monthsOf(base)
  return months.filter((month) => holderOf(month, all) === part.organization).length / months.length
}

/** The months that the span touches, each cut to it. */
function monthsOf(span: DaySpan): DaySpan[] {
  const months: DaySpan[] = []
  for (let from = span.from; from <= span.to; from = firstOfNextMonth(from)) {
    const end = addDays(firstOfNextMonth(from), -1)
    months.push({ from, to: end < span.to ? end : span.to })
  }
  return months
}

function firstOfNextMonth(day: DaySpan['from']): DaySpan['from'] {
  return addMonths(addDays(day, 1 - Number(day.slice(8, 10))), 1)
}

/**
 * The office for which a month counts: that with most of its days, the later on a tie. Undefined when
 * the cadre was in scope for less than half of them.
 */
function holderOf(month: DaySpan, parts: readonly Part[]): string | undefined {
  const held = parts.map((part) => ({ organization: part.organization, count: daysIn(part, month) }))
  if (sum(held.map(({ count }) => count)) * 2 < dayCount(month)) return undefined
  return held.reduce((most, one) => (one.count >= most.count ? one : most)).organization
}

function daysIn(part: Part, span: DaySpan): number {
  return sum(part.spans.map((stretch) => sharedDayCount(stretch, span)))
}

function roundTo(days: number, step: number): number {
  return Math.round(days / step) * step
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
