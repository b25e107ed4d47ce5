import {
  addDays,
  dayKeyOf,
  nextPeriod,
  quartersOf,
  quarterOf as quarterOfDay,
  type DayKey,
  type QuarterPeriod,
} from '@/domain/calendar'
import { yearPlan } from '../yearPlan'
import { calendarAround, calendarOf } from './calendar'
import { openHostQuarters } from './hosts'
import { readEverything } from './liveYear'
import type { Office } from './office'
import { scheduleEarlyReturn, schedulePresent } from './present'
import { quarterOf, type Quarter } from './quarter'
import { scheduleQuarter } from './scheduleQuarter'
import { SpareTrips } from './spareTrips'
import { Timeline } from './timeline'

/** The first year for which today's office has been described. */
const FIRST_YEAR = 2026
/** Where the demonstration stands when the machine's clock lies before it. */
const EARLIEST = new Date('2026-02-25T10:00:00+07:00')

export interface PresentOffice {
  office: Office
  /** The machine's clock. */
  now: Date
  onQuarter: (key: string) => void
  onProgress: (share: number) => void
}

/** Where the demonstration stands: now, or in February 2026 for a clock that is behind. */
export const standingAt = (now: Date): Date => (now < EARLIEST ? EARLIEST : now)

/**
 * The office of today up to this hour: earlier quarters of the year are closed, this one is going on, and the
 * next one is being registered. In a first quarter the year before is there too.
 */
export async function livePresent({ office, now, onQuarter, onProgress }: PresentOffice): Promise<void> {
  const end = standingAt(now)
  const today = dayKeyOf(end)
  const present = quarterOfDay(today)
  const timeline = new Timeline()
  const quarters = quartersUntil(present).map((period) =>
    quarterOf(
      office,
      timeline,
      period,
      calendarOf(period),
      yearPlan(office.key, period.year),
      isSame(period, present),
    ),
  )
  for (const quarter of quarters) {
    scheduleQuarter(quarter)
    timeline.at(quarter.calendar.open, '00:01', () => {
      onQuarter(quarter.key)
      return Promise.resolve()
    })
  }
  const current = quarters.at(-1)
  if (!current) throw new RangeError('The demonstration has no quarter to stand in')
  scheduleNext(office, timeline, present, today)
  schedulePresent({ quarter: current, spare: new SpareTrips(office.key, present, current.trips), today })
  timeline.at(addDays(today, -4), '18:00', () => readEverything(office))
  timeline.at(addDays(today, -2), '08:00', () => openHostQuarters(office, current.key))
  const length = timeline.length
  await timeline.live(end, (done) => {
    onProgress(done / length)
  })
}

const isSame = (a: QuarterPeriod, b: QuarterPeriod): boolean => a.year === b.year && a.quarter === b.quarter

/** The quarters of this year up to this one; in a first quarter, those of the year before as well. */
function quartersUntil(present: QuarterPeriod): QuarterPeriod[] {
  const year = quartersOf(present.year).filter(({ quarter }) => quarter <= present.quarter)
  const before = present.quarter === 1 && present.year > FIRST_YEAR ? quartersOf(present.year - 1) : []
  return [...before, ...year]
}

function scheduleNext(
  office: Office,
  timeline: Timeline,
  present: QuarterPeriod,
  today: DayKey,
): Quarter | undefined {
  const period = nextPeriod(present)
  if (period.kind !== 'quarter') return undefined
  const calendar = calendarAround(period, today)
  const next = quarterOf(office, timeline, period, calendar, yearPlan(office.key, period.year))
  const first = office.people.find(({ key }) => key === FIRST_TO_REGISTER)
  // Both of them are among the printed accounts: one plan was given back, the other is still being written.
  scheduleQuarter(next, { first, last: first?.department ? office.head(first.department) : undefined })
  if (first) scheduleEarlyReturn(next, first, today)
  return next
}

/** The cadre of the printed accounts. */
const FIRST_TO_REGISTER = 'sam.nghia'
