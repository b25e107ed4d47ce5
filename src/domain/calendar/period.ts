import { isDayKey, type DayKey } from './dayKey'
import type { DaySpan } from './daySpan'

export type Quarter = 1 | 2 | 3 | 4
export type QuarterPeriod = { kind: 'quarter'; year: number; quarter: Quarter }
export type YearPeriod = { kind: 'year'; year: number }

/** The two periods that plans and reports are made for. */
export type Period = QuarterPeriod | YearPeriod

/** A period as it is stored: `2021-Q3` or `2021`. Sorts as a string, a year before its quarters. */
export type PeriodKey = `${number}-Q${Quarter}` | `${number}`

const QUARTERS = [1, 2, 3, 4] as const
const SHAPE = /^(\d{4})(?:-Q([1-4]))?$/

function checkedDay(text: string): DayKey {
  if (!isDayKey(text)) throw new RangeError(`No such day: ${text}`)
  return text
}

export function periodKey(period: Period): PeriodKey {
  return period.kind === 'quarter' ? `${period.year}-Q${period.quarter}` : `${period.year}`
}

/** The period of a key, years 1900 to 2999, or undefined when the value is no period key. */
export function parsePeriodKey(value: unknown): Period | undefined {
  const parts = typeof value === 'string' ? SHAPE.exec(value) : null
  if (!parts || !isDayKey(`${parts[1]}-01-01`)) return undefined
  const year = Number(parts[1])
  if (parts[2] === undefined) return { kind: 'year', year }
  const quarter = QUARTERS.find((candidate) => candidate === Number(parts[2]))
  return quarter && { kind: 'quarter', year, quarter }
}

/**
 * The first and last day of the period.
 * @throws RangeError when the year lies outside 1900 to 2999
 */
export function periodSpan(period: Period): DaySpan {
  const { year } = period
  if (period.kind === 'year') return { from: checkedDay(`${year}-01-01`), to: checkedDay(`${year}-12-31`) }
  const ends = { 1: ['01-01', '03-31'], 2: ['04-01', '06-30'], 3: ['07-01', '09-30'], 4: ['10-01', '12-31'] }
  const [first, last] = ends[period.quarter]
  return { from: checkedDay(`${year}-${first}`), to: checkedDay(`${year}-${last}`) }
}

export function yearOf(day: DayKey): number {
  return Number(day.slice(0, 4))
}

/** The quarter in which the day lies. */
export function quarterOf(day: DayKey): QuarterPeriod {
  const number = Math.ceil(Number(day.slice(5, 7)) / 3)
  return { kind: 'quarter', year: yearOf(day), quarter: QUARTERS.find((quarter) => quarter === number) ?? 1 }
}

/** The four quarters of a year in order. */
export function quartersOf(year: number): QuarterPeriod[] {
  return QUARTERS.map((quarter) => ({ kind: 'quarter', year, quarter }))
}

/** The quarter after a quarter, the year after a year. */
export function nextPeriod(period: Period): Period {
  return shifted(period, 1)
}

/** The quarter before a quarter, the year before a year. */
export function previousPeriod(period: Period): Period {
  return shifted(period, -1)
}

function shifted(period: Period, by: number): Period {
  if (period.kind === 'year') return { kind: 'year', year: period.year + by }
  const index = period.year * 4 + (period.quarter - 1) + by
  const year = Math.floor(index / 4)
  const quarter = QUARTERS[index - year * 4] ?? 1
  return { kind: 'quarter', year, quarter }
}
