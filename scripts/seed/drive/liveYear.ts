import { addDays, quartersOf } from '@/domain/calendar'
import { markNotificationsRead } from '@/services/notify/markRead'
import { yearPlan } from '../yearPlan'
import { calendarOf } from './calendar'
import type { Office } from './office'
import { quarterOf, type Quarter } from './quarter'
import { scheduleQuarter } from './scheduleQuarter'
import { Timeline } from './timeline'

export interface LiveYear {
  office: Office
  year: number
  /** The quarters to live through; all four unless told. */
  quarters?: readonly number[]
  /** Told of each quarter when its trips begin, and of how far the year is, 0 to 1. */
  onQuarter: (key: string) => void
  onProgress: (share: number) => void
}

/** A year that is over, from the first registration to the last closing. */
export async function liveYear({ office, year, quarters, onQuarter, onProgress }: LiveYear): Promise<void> {
  const timeline = new Timeline()
  for (const quarter of scheduleYear(office, timeline, year, quarters)) {
    timeline.at(quarter.calendar.open, '00:01', () => {
      onQuarter(quarter.key)
      return Promise.resolve()
    })
    timeline.at(addDays(quarter.calendar.close, 3), '08:00', () => readEverything(office))
  }
  await timeline.live(new Date(`${year + 1}-12-31T00:00:00+07:00`), (done) => {
    onProgress(done / timeline.length)
  })
}

/** Enters the quarters of a year; those in which the office did not exist are left out. */
export function scheduleYear(
  office: Office,
  timeline: Timeline,
  year: number,
  quarters: readonly number[] = [1, 2, 3, 4],
): Quarter[] {
  const plan = yearPlan(office.key, year)
  return quartersOf(year)
    .filter(({ quarter }) => quarters.includes(quarter))
    .map((period) => {
      const quarter = quarterOf(office, timeline, period, calendarOf(period), plan)
      scheduleQuarter(quarter)
      return quarter
    })
}

/** Everyone has looked at what there was to know. */
export async function readEverything(office: Office): Promise<void> {
  for (const person of office.people) await markNotificationsRead(await office.as(person), {})
}
