import { type Period, periodKey, quartersOf } from '@/domain/calendar'

/** The keys of the quarters of a period: trips and days are kept by quarter, whatever plan they are on. */
export const quartersIn = (period: Period): string[] =>
  (period.kind === 'year' ? quartersOf(period.year) : [period]).map(periodKey)
