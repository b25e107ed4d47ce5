import { periodKey, periodSpan, type DayKey, type DaySpan, type QuarterPeriod } from '@/domain/calendar'
import type { CadreSeed, IntendedOverlap, IntendedTrip, YearPlan } from '../types'
import type { QuarterCalendar } from './calendar'
import type { Office } from './office'
import type { Timeline } from './timeline'

/** A trip as it was last seen: a step names the version that its person saw. */
export interface MadeTrip {
  id: string
  version: number
}

/** One quarter of one office while it is lived through: what is meant, and what has been made of it. */
export interface Quarter {
  office: Office
  timeline: Timeline
  period: QuarterPeriod
  key: string
  calendar: QuarterCalendar
  /**
   * Every step of going is taken one by one. Otherwise the order is written with the result, the setting out is
   * left out, and only activities are agreed with the unit: what is over is told in fewer steps.
   */
  inFull: boolean
  trips: readonly IntendedTrip[]
  overlaps: readonly IntendedOverlap[]
  returns: YearPlan['returns']
  /** The cadres' plans, by person. */
  plans: Map<string, string>
  /** The trips that have been registered or asked for, by their keys in the data. */
  made: Map<string, MadeTrip>
  /** Trips that were taken up into another one. */
  merged: Set<string>
  /** Lines that somebody registered for a trip that a colleague leads: the focal department joins them. */
  copies: { from: MadeTrip; into: string }[]
}

export function quarterOf(
  office: Office,
  timeline: Timeline,
  period: QuarterPeriod,
  calendar: QuarterCalendar,
  plan: YearPlan,
  inFull = false,
): Quarter {
  const ofQuarter = <Entry extends { quarter: number }>(entries: readonly Entry[]): Entry[] =>
    entries.filter(({ quarter }) => quarter === period.quarter)
  return {
    office,
    timeline,
    period,
    key: periodKey(period),
    calendar,
    inFull,
    trips: ofQuarter(plan.trips),
    overlaps: ofQuarter(plan.overlaps),
    returns: ofQuarter(plan.returns),
    plans: new Map(),
    made: new Map(),
    merged: new Set(),
    copies: [],
  }
}

export const spanOf = (quarter: Quarter): DaySpan => periodSpan(quarter.period)

/** Who came after the quarter was opened: they register when they are there. */
export const newcomersOf = (quarter: Quarter): CadreSeed[] =>
  quarter.office.people.filter(({ joined }) => joined > quarter.calendar.registerFrom)

/** Days that a newcomer needs until his or her plan is approved. */
const NEWCOMER_DAYS = 5

/** The first day on which trips of a newcomer's own plan can lie. */
export const newcomerReady = (newcomer: CadreSeed, addDays: (day: DayKey, n: number) => DayKey): DayKey =>
  addDays(newcomer.joined, NEWCOMER_DAYS)
