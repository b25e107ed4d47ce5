import type { LedgerCadre, QuotaPolicy } from '@/domain/quota'
import type { UnitLevel } from '@/domain/units'
import { CALENDAR } from './calendar.oracle'
import { bondOn } from './ledger.oracle'

type Figure = (policy: QuotaPolicy) => number | null

/** What a cadre owes in a year before rounding; null without a quota. For comparison only. */
export function dueByHand(
  cadre: LedgerCadre,
  year: number,
): { quota: number | null; levels: Map<UnitLevel, number> } {
  const days = CALENDAR.filter((day) => day.startsWith(`${year}-`))
  const bonds = days.map((day) => ({ day, bond: bondOn(cadre, day) }))
  const bound = bonds.flatMap(({ day, bond }) => (typeof bond === 'string' ? [] : [{ day, ...bond }]))
  const end = bound[bound.length - 1]
  if (!end) return { quota: bonds.some(({ bond }) => bond === 'NO_POLICY') ? null : 0, levels: new Map() }

  const offices = [...new Set(bound.map(({ office }) => office))]
  const owed = (figure: Figure): number | null => {
    if (end.policy.proRata === 'none') return figure(end.policy)
    let total: number | null = null
    for (const office of offices) {
      const policy = bound.findLast((one) => one.office === office)?.policy
      const whole = policy && figure(policy)
      if (!policy || whole === null || whole === undefined) continue
      const base = days.filter(
        (day) => day >= (policy.window?.from ?? '') && day <= (policy.window?.to ?? '9999'),
      )
      const part =
        end.policy.proRata === 'days'
          ? bound.filter((one) => one.office === office && base.includes(one.day)).length
          : monthsFor(office, base)
      const of =
        end.policy.proRata === 'days' ? base.length : new Set(base.map((day) => day.slice(5, 7))).size
      total = (total ?? 0) + (of === 0 ? 0 : (whole * part) / of)
    }
    return total
  }
  const monthsFor = (office: string, base: string[]): number => {
    let months = 0
    for (const month of new Set(base.map((day) => day.slice(5, 7)))) {
      const ofMonth = base.filter((day) => day.slice(5, 7) === month)
      const mine = bound.filter(({ day }) => ofMonth.includes(day))
      const countOf = (name: string) => mine.filter((one) => one.office === name).length
      const lastDayOf = (name: string) => bound.findLast((one) => one.office === name)?.day ?? ''
      const [winner] = [...offices].sort(
        (a, b) => countOf(b) - countOf(a) || (lastDayOf(a) > lastDayOf(b) ? -1 : 1),
      )
      if (mine.length >= ofMonth.length / 2 && winner === office) months += 1
    }
    return months
  }

  const levels = new Map<UnitLevel, number>()
  for (const level of ['branch', 'commune', 'district'] as const) {
    const days = owed((policy) => policy.subQuotas.find((sub) => sub.level === level)?.days ?? null)
    if (days !== null) levels.set(level, days)
  }
  return { quota: owed((policy) => policy.quotaDays), levels }
}
