import { addDays, addMonths, type DayKey, type DaySpan, eachDay, isDayKey, mondayOf } from '@/domain/calendar'

export type CalendarView = 'month' | 'week'

const firstOfMonth = (day: DayKey): DayKey => addDays(day, 1 - Number(day.slice(8, 10)))

/** The whole weeks that a view shows around a day: one, or those that a month touches. */
export function shownSpan(view: CalendarView, day: DayKey): DaySpan {
  const from = mondayOf(view === 'week' ? day : firstOfMonth(day))
  if (view === 'week') return { from, to: addDays(from, 6) }
  const last = addDays(addMonths(firstOfMonth(day), 1), -1)
  return { from, to: addDays(mondayOf(last), 6) }
}

/** A day of the view before or after. */
export const stepped = (view: CalendarView, day: DayKey, by: 1 | -1): DayKey =>
  view === 'week' ? addDays(day, 7 * by) : addMonths(firstOfMonth(day), by)

/** The days of a span in weeks of seven. */
export function weeksIn(span: DaySpan): DayKey[][] {
  const days = eachDay(span.from, span.to)
  return days.flatMap((_, index) => (index % 7 === 0 ? [days.slice(index, index + 7)] : []))
}

export const sameMonth = (a: DayKey, b: DayKey): boolean => a.slice(0, 7) === b.slice(0, 7)

/** A day that somebody wrote in an address, else today. */
export const dayOr = (value: unknown, today: DayKey): DayKey => (isDayKey(value) ? value : today)
