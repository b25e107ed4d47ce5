import { addDays, type DayKey, dayDistance } from '../calendar'

const WEEK = 7
const MONTH = 28
/** The first day after the due day, and the last of the days from which on it is each fourth week. */
const FIRST_LATE = 1
const LAST_WEEKLY = FIRST_LATE + 3 * WEEK

/** When something is due, and the first day on which to speak of it. */
export interface Dated {
  dueOn: DayKey
  remindFrom: DayKey
}

/** Of so many days late, the latest on which people are reminded: the first, each week, later each fourth week. */
const lastLateDay = (late: number): number =>
  late < LAST_WEEKLY
    ? FIRST_LATE + WEEK * Math.floor((late - FIRST_LATE) / WEEK)
    : LAST_WEEKLY + MONTH * Math.floor((late - LAST_WEEKLY) / MONTH)

/**
 * The latest day, up to today, on which something was to be spoken of; undefined while it is too early. What was to be
 * said on such a day can be said on any later one: a machine that was off forgets nothing, and says it once.
 */
export function lastMilestone({ dueOn, remindFrom }: Dated, today: DayKey): DayKey | undefined {
  if (today < remindFrom) return undefined
  if (today < dueOn) return remindFrom
  const late = dayDistance(dueOn, today)
  const milestone = late === 0 ? dueOn : addDays(dueOn, lastLateDay(late))
  return milestone < remindFrom ? remindFrom : milestone
}
