import {
  addDays,
  dayDistance,
  periodSpan,
  spansOverlap,
  type DayKey,
  type DaySpan,
  type QuarterPeriod,
} from '@/domain/calendar'
import type { IntendedTrip, OrganizationKey } from '../types'
import { yearPlan } from '../yearPlan'

/**
 * Trips for what happens on the very days of the demonstration: drawn for a year that is not lived through,
 * and put on the days that are wanted.
 */
export class SpareTrips {
  private readonly trips: IntendedTrip[]
  private used = 0

  /** @param taken the trips of the quarter that is lived through: nobody goes on two at once */
  constructor(
    organization: OrganizationKey,
    private readonly period: QuarterPeriod,
    private readonly taken: readonly IntendedTrip[],
  ) {
    const otherYear = period.year + 2
    this.trips = yearPlan(organization, otherYear)
      .trips.filter((trip) => trip.quarter === period.quarter && trip.outcome.conformity === 'asRegistered')
      .map((trip) => ({
        ...trip,
        title: trip.title.replaceAll(String(otherYear), String(period.year)),
        content: trip.content.replaceAll(String(otherYear), String(period.year)),
      }))
  }

  /**
   * A trip that this person leads alone or with others who are free, of so many days from `from` on; without
   * one, the first that anyone leads. @throws RangeError when none is left
   */
  take(leader: string, days: number, from: DayKey): IntendedTrip {
    const fitting = this.trips.filter((trip) => dayDistance(trip.from, trip.to) + 1 === days)
    const found = fitting.find((trip) => trip.leader === leader) ?? fitting[0]
    if (!found) throw new RangeError(`No spare trip of ${days} days for ${leader}`)
    this.trips.splice(this.trips.indexOf(found), 1)
    this.used += 1
    const span = { from, to: addDays(from, days - 1) }
    const shift = dayDistance(found.from, from)
    const others = found.participants.filter((key) => key !== leader && this.isFree(key, span))
    return {
      ...found,
      ...span,
      key: `${found.organization}/${this.period.year}/Q${this.period.quarter}/B${this.used}`,
      cadre: leader,
      leader,
      participants: [leader, ...others.slice(0, 1)],
      stops: found.stops.map((stop) => ({
        ...stop,
        from: addDays(stop.from, shift),
        to: addDays(stop.to, shift),
      })),
    }
  }

  isFree(person: string, span: DaySpan): boolean {
    return !this.taken.some((trip) => trip.participants.includes(person) && spansOverlap(trip, span))
  }

  /** So many days after `today`, or the last day of the quarter where that comes sooner. */
  within(today: DayKey, days: number): DayKey {
    const wanted = addDays(today, days)
    const { to } = periodSpan(this.period)
    return wanted < to ? wanted : to
  }
}
