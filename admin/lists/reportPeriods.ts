import { type DayKey, periodKey, periodLabel, previousPeriod, quarterOf, yearOf } from '@/domain/calendar'
import type { Language } from '@/i18n/language'

/** The periods of which a report is written on a day: the present quarter, the one before, and both their years. */
export function reportPeriods(today: DayKey, language: Language): { id: string; name: string }[] {
  const quarter = quarterOf(today)
  const before = previousPeriod(quarter)
  const years = [...new Set([yearOf(today), before.year])]
  const periods = [quarter, before, ...years.map((year) => ({ kind: 'year' as const, year }))]
  return periods.map((period) => ({ id: periodKey(period), name: periodLabel(period, language) }))
}
