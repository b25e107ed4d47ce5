import { addDays, isWithin, type DayKey, type DaySpan } from '../calendar'
import { scopeOn, type LedgerCadre, type Scope } from './scope'

/** Days in a row on which nothing about the cadre's scope changes. */
export interface Stretch extends DaySpan {
  scope: Scope
}

/**
 * The span cut where a post, a policy or a leave begins or ends, with the scope of each piece, in
 * order and without gaps: a few pieces instead of a question for every day of the year.
 */
export function stretchesOf(cadre: LedgerCadre, span: DaySpan): Stretch[] {
  const begins = [...new Set([span.from, ...changesWithin(cadre, span)])].sort()
  return begins.map((from, index) => {
    const next = begins[index + 1]
    return { from, to: next === undefined ? span.to : addDays(next, -1), scope: scopeOn(cadre, from) }
  })
}

/** The days of the span on which something may change. */
function changesWithin(cadre: LedgerCadre, span: DaySpan): DayKey[] {
  const policies = cadre.posts.flatMap((post) => post.policies)
  const validity = policies.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))
  return [...cadre.posts, ...cadre.leaves, ...validity].flatMap(({ from, to }) => [
    ...(from !== undefined && isWithin(from, span) ? [from] : []),
    ...(to !== undefined && to < span.to && to >= span.from ? [addDays(to, 1)] : []),
  ])
}
