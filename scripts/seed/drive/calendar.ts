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

/** A quarter that is opened early, seven days before `today`: half of its plans are being written. */
export function earlyCalendar(period: QuarterPeriod, today: DayKey): QuarterCalendar {
  return {
    ...calendarOf(period),
    open: addDays(today, -7),
    registerFrom: addDays(today, -6),
    registerTo: addDays(today, 5),
    review: addDays(today, -1),
    again: addDays(today, 3),
  }
}

/** From so many days before a quarter it may be opened early. */
const EARLY = 45

/** True when the next quarter is near enough to be opened early and has not been opened by habit. */
export function opensEarly(period: QuarterPeriod, today: DayKey): boolean {
  const { from } = periodSpan(period)
  return today >= addDays(from, -EARLY) && today < addDays(from, -OPENS_BEFORE)
}
