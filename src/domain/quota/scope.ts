import { addDays, type DayKey, type DaySpan, intersectSpans, isWithin } from '../calendar'
import type { RuleOfDay } from './judgeTrip'
import { exempts, policyOn, type Leave, type QuotaPolicy } from './policy'

/** A post that a cadre holds in an office for a time; open where a day is missing. */
export interface LedgerPost {
  organization: string
  job: string
  from?: DayKey
  to?: DayKey
  /** Every policy of that office. */
  policies: readonly QuotaPolicy[]
}

/** Who a cadre is, as far as counting days goes. Several posts may be held at once (row CM-19). */
export interface LedgerCadre {
  id: string
  posts: readonly LedgerPost[]
  leaves: readonly Leave[]
}

/** In scope under a policy, or why not. */
export type Scope =
  | { inScope: true; organization: string; policy: QuotaPolicy }
  | { inScope: false; reason: 'NOT_IN_SERVICE' | 'NO_POLICY' }
  | { inScope: false; reason: 'EXEMPT'; by: 'job' | 'leave' }

/** What of a policy says whom it concerns. */
export type ScopeRules = Pick<QuotaPolicy, 'exemptJobs' | 'leaveRules'>

/** A person as far as it is asked whether the regime concerns him or her; in scope without end where a day is missing. */
export interface Concerned {
  job: string
  from?: DayKey
  to?: DayKey
  leaves: readonly Leave[]
}

const isAway = (leaves: readonly Leave[], day: DayKey, rules: Pick<QuotaPolicy, 'leaveRules'>): boolean =>
  leaves.some((leave) => isWithin(day, { from: leave.from, to: leave.to ?? day }) && exempts(leave, rules))

/**
 * Whether the regime concerns someone on any day of the span: in scope, the job not exempt, and not on leave that
 * exempts (rows TN-13, TN-16, HY-04). Leave that is too short to exempt takes nobody out, as in `scopeOn`.
 */
export function concerns(person: Concerned, rules: ScopeRules, span: DaySpan): boolean {
  if (rules.exemptJobs.includes(person.job)) return false
  const days = intersectSpans({ from: person.from ?? span.from, to: person.to ?? span.to }, span)
  if (!days) return false
  for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
    if (!isAway(person.leaves, day, rules)) return true
  }
  return false
}

/**
 * Whether the regime binds the cadre on the day, and by which policy. Exempt by job is who holds
 * exempt posts only; of several binding posts the first listed decides. This is what every
 * denominator is made from (row TN-16).
 */
export function scopeOn(cadre: LedgerCadre, day: DayKey): Scope {
  const held = cadre.posts.filter(({ from = day, to = day }) => isWithin(day, { from, to }))
  if (held.length === 0) return { inScope: false, reason: 'NOT_IN_SERVICE' }
  const ruled = held.flatMap(({ organization, job, policies }) => {
    const policy = policyOn(policies, day)
    return policy ? [{ organization, job, policy }] : []
  })
  if (ruled.length === 0) return { inScope: false, reason: 'NO_POLICY' }
  const binding = ruled.find(({ job, policy }) => !policy.exemptJobs.includes(job))
  if (!binding) return { inScope: false, reason: 'EXEMPT', by: 'job' }
  const { organization, policy } = binding
  return isAway(cadre.leaves, day, policy)
    ? { inScope: false, reason: 'EXEMPT', by: 'leave' }
    : { inScope: true, organization, policy }
}

/**
 * By which policy a day of the cadre is judged, or why none applies. Each day is looked up once, for many
 * half-days of many trips fall on it.
 */
export function rulesOf(cadre: LedgerCadre): (day: DayKey) => RuleOfDay {
  const known = new Map<DayKey, RuleOfDay>()
  return (day) => {
    const before = known.get(day)
    if (before) return before
    const scope = scopeOn(cadre, day)
    const rule = scope.inScope ? { policy: scope.policy } : { reason: scope.reason }
    known.set(day, rule)
    return rule
  }
}
