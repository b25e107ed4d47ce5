import {
  addDays,
  type DayKey,
  isDayKey,
  mondayOf,
  parsePeriodKey,
  periodSpan,
  weeksOf,
} from '@/domain/calendar'

/** Where a line stands among the weeks of a period: columns from 1, the last excluded, as a grid counts. */
export interface WeekSpan {
  from: number
  to: number
}

const WEEK = 7

/** The first days (Mondays) of the weeks that a period touches. Empty for what is no period. */
export function mondaysOf(periodKey: string): DayKey[] {
  const period = parsePeriodKey(periodKey)
  return period ? weeksOf(periodSpan(period)).map(({ from }) => mondayOf(from)) : []
}

/** Which of the weeks the days touch; undefined where none. */
export function spanIn(weeks: readonly DayKey[], firstDay: string, lastDay: string): WeekSpan | undefined {
  if (!isDayKey(firstDay) || !isDayKey(lastDay)) return undefined
  const touched = weeks.flatMap((monday, index) =>
    monday <= lastDay && addDays(monday, WEEK - 1) >= firstDay ? index + 1 : [],
  )
  const [from] = touched
  const last = touched.at(-1)
  return from === undefined || last === undefined ? undefined : { from, to: last + 1 }
}
