import { addDays, periodSpan, type DayKey, type QuarterPeriod } from '@/domain/calendar'

/** The days on which a quarter is planned and reported. Deadlines are the policy's; these are habits. */
export interface QuarterCalendar {
  open: DayKey
  /** First and last day on which plans are written and submitted. */
  registerFrom: DayKey
  registerTo: DayKey
  /** What is not as it should be goes back, and comes again. */
  review: DayKey
  again: DayKey
  endorse: DayKey
  overlaps: DayKey
  gatherDepartments: DayKey
  gatherOffice: DayKey
  decide: DayKey
  report: DayKey
  acceptReports: DayKey
  gatherReports: DayKey
  close: DayKey
}

/** How many days before its first day a quarter is opened. */
const OPENS_BEFORE = 22

/** Everything is decided before the quarter's first day, so that nobody goes without approval. */
export function calendarOf(period: QuarterPeriod): QuarterCalendar {
  const { from, to } = periodSpan(period)
  const before = (days: number): DayKey => addDays(from, -days)
  const after = (days: number): DayKey => addDays(to, days)
  return {
    open: before(OPENS_BEFORE),
    registerFrom: before(OPENS_BEFORE - 1),
    registerTo: before(13),
    review: before(12),
    again: before(9),
    endorse: before(7),
    overlaps: before(6),
    gatherDepartments: before(4),
    gatherOffice: before(3),
    decide: before(2),
    report: after(2),
    acceptReports: after(4),
    gatherReports: after(5),
    close: after(9),
  }
}

/**
 * The quarter after the present one, which is being registered on whatever day the demonstration is made: opened seven
 * days before `today`, with half of its plans still being written.
 */
export function calendarAround(period: QuarterPeriod, today: DayKey): QuarterCalendar {
  const on = (days: number): DayKey => addDays(today, days)
  return {
    ...calendarOf(period),
    open: on(-7),
    registerFrom: on(-6),
    registerTo: on(5),
    review: on(-1),
    again: on(3),
    endorse: on(6),
    overlaps: on(7),
    gatherDepartments: on(9),
    gatherOffice: on(10),
    decide: on(11),
  }
}
