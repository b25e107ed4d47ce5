import { addDays, addMonths, isWithin, type DayKey, type DaySpan } from '../calendar'
import type { UnitLevel } from '../units'

/** Why someone is away from the work for a time. */
export type LeaveKind = 'study' | 'illness' | 'maternity' | 'other'

/** A kind of leave exempts when it lasts at least so many months; 0 = whatever its length. */
export interface LeaveRule {
  kind: LeaveKind
  minMonths: number
}

/** A part of the quota that must be spent at one level, such as 30 days with branches. */
export interface SubQuota {
  level: UnitLevel
  days: number
}

/**
 * The rules of one office for a span of time, as its administrator entered them. Nothing here is a
 * constant of the regime: 60 days in most places, 30 in two, split by level in one, none in a
 * district (domain 1). An amendment is a further policy with a later `validFrom`.
 */
export interface QuotaPolicy {
  validFrom: DayKey
  /** The last day in force; open without it. */
  validTo?: DayKey
  /** Days a year; null where the office goes to the base without a quota (row TG-14). */
  quotaDays: number | null
  subQuotas: SubQuota[]
  /** Only days inside it count, such as March to December, open where a day is missing; without it, all days. */
  window?: Partial<DaySpan>
  /** False: a day counts only when one trip fills it, morning and afternoon. */
  allowHalfDays: boolean
  /** False: days at `homeUnits`, the office's own town, do not count. */
  homeUnitCounts: boolean
  homeUnits: string[]
  /** Jobs outside the regime, such as driver or accountant (rows TN-16, HY-04). */
  exemptJobs: string[]
  /** Which paper proves the day; its number must be recorded unless 'none'. */
  evidence: 'order' | 'decision' | 'none'
  /** How a year that is only partly in scope (joined, left, on leave, moved) shortens the quota. */
  proRata: 'none' | 'months' | 'days'
  /** Without it, `COMMON_LEAVE_RULES`. */
  leaveRules?: LeaveRule[]
}

/** As the plan of one province has it: long study, long illness and maternity exempt (domain 1). */
const COMMON_LEAVE_RULES: readonly LeaveRule[] = [
  { kind: 'study', minMonths: 6 },
  { kind: 'illness', minMonths: 0 },
  { kind: 'maternity', minMonths: 0 },
  { kind: 'other', minMonths: 0 },
]

/** Leave of one cadre; without `to`, its end is not known yet. */
export interface Leave {
  kind: LeaveKind
  from: DayKey
  to?: DayKey
}

/** The part of the policy's window that may lie in the span; reversed where none does. */
export const windowIn = ({ window }: Pick<QuotaPolicy, 'window'>, span: DaySpan): DaySpan => ({
  from: window?.from ?? span.from,
  to: window?.to ?? span.to,
})

/** The policy in force on the day: of several, the one that came into force last. */
export function policyOn(policies: readonly QuotaPolicy[], day: DayKey): QuotaPolicy | undefined {
  return policies
    .filter(({ validFrom, validTo }) => isWithin(day, { from: validFrom, to: validTo ?? day }))
    .reduce<QuotaPolicy | undefined>(
      (latest, policy) => (latest && latest.validFrom >= policy.validFrom ? latest : policy),
      undefined,
    )
}

/** True when leave of this kind and length takes the cadre out of the regime while it lasts. */
export function exempts(leave: Leave, policy: Pick<QuotaPolicy, 'leaveRules'>): boolean {
  const rule = (policy.leaveRules ?? COMMON_LEAVE_RULES).find(({ kind }) => kind === leave.kind)
  if (!rule) return false
  return leave.to === undefined || leave.to >= addDays(addMonths(leave.from, rule.minMonths), -1)
}
