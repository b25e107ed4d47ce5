import { UNIT_LEVELS, type UnitLevel } from '../units'
import type { QuotaDue } from './quotaDue'

/** The days at one level; a quota only where the policy splits it by level. */
export interface LevelTotal {
  level: UnitLevel
  days: number
  quotaDays: number | null
  remaining: number | null
}

/** What was done against what is owed, in days; null wherever there is no quota. */
export interface LedgerTotals {
  days: number
  quotaDays: number | null
  remaining: number | null
  /** Days above the quota: encouraged, never an error (row CM-02). */
  surplus: number | null
  byLevel: LevelTotal[]
  /** True when nothing remains, neither of the quota nor at any level. */
  complete: boolean | null
}

/** The totals of half-days that count, each given once. Days above the quota of a level fill no other level. */
export function totalsOf(halfDays: readonly { unitLevel: UnitLevel }[], due: QuotaDue): LedgerTotals {
  const days = halfDays.length / 2
  const byLevel = UNIT_LEVELS.flatMap((level) => {
    const atLevel = halfDays.filter(({ unitLevel }) => unitLevel === level).length / 2
    const quotaDays = due.subQuotas.find((sub) => sub.level === level)?.days ?? null
    if (atLevel === 0 && quotaDays === null) return []
    return [{ level, days: atLevel, quotaDays, remaining: missingTo(quotaDays, atLevel) }]
  })
  const remaining = missingTo(due.quotaDays, days)
  const owed = [remaining, ...byLevel.map((level) => level.remaining)].filter((rest) => rest !== null)
  return {
    days,
    quotaDays: due.quotaDays,
    remaining,
    surplus: due.quotaDays === null ? null : Math.max(0, days - due.quotaDays),
    byLevel,
    complete: owed.length === 0 ? null : owed.every((rest) => rest === 0),
  }
}

function missingTo(quotaDays: number | null, days: number): number | null {
  return quotaDays === null ? null : Math.max(0, quotaDays - days)
}
