import { type Period, type PeriodKey, periodKey, quartersOf } from '../calendar'

/** How many of those whom the regime concerns registered and reported: two rates, never one (row TN-17). */
export interface PeriodRates {
  period: string
  inScope: number
  registered: number
  reported: number
}

/** Whose plan or report of which period was handed in. */
export interface HandedIn {
  cadre: string
  period: string
}

interface Counted {
  /** Whom the regime concerns in a period: the year and each of its quarters, or the one quarter. */
  scope: ReadonlyMap<string, ReadonlySet<string>>
  registrations: readonly HandedIn[]
  reports: readonly HandedIn[]
}

/** The keys that count for a period: a quarter's own; for a year its own and those of its quarters. */
export const countedPeriods = (period: Period): PeriodKey[] =>
  period.kind === 'year'
    ? [periodKey(period), ...quartersOf(period.year).map(periodKey)]
    : [periodKey(period)]

/**
 * The rates of a period, and for a year those of each quarter beside it (row TN-17: registered "vào đầu mỗi quý",
 * reported "cuối mỗi quý"). A person has registered a year where the year itself was registered, or every quarter
 * in which the regime concerned him or her; the same of reports.
 */
export function ratesOf(period: Period, counted: Counted): { whole: PeriodRates; quarters: PeriodRates[] } {
  const key = periodKey(period)
  const quarters = period.kind === 'year' ? quartersOf(period.year).map(periodKey) : []
  const scoped = (of: string): ReadonlySet<string> => counted.scope.get(of) ?? new Set()
  const doneIn = (rows: readonly HandedIn[]) => new Set(rows.map((row) => `${row.period} ${row.cadre}`))
  const [registered, reported] = [doneIn(counted.registrations), doneIn(counted.reports)]
  const has = (done: ReadonlySet<string>, of: string, cadre: string): boolean => {
    if (done.has(`${of} ${cadre}`)) return true
    const due = of === key ? quarters.filter((quarter) => scoped(quarter).has(cadre)) : []
    return due.length > 0 && due.every((quarter) => done.has(`${quarter} ${cadre}`))
  }
  const rates = (of: string): PeriodRates => {
    const people = [...scoped(of)]
    return {
      period: of,
      inScope: people.length,
      registered: people.filter((cadre) => has(registered, of, cadre)).length,
      reported: people.filter((cadre) => has(reported, of, cadre)).length,
    }
  }
  return { whole: rates(key), quarters: quarters.map(rates) }
}
