import ical, { ICalCalendarMethod } from 'ical-generator'
import { addDays, type DayKey } from '@/domain/calendar'
import { stateName } from '@/i18n/labels'
import type { Language } from '@/i18n/language'
import { programmeTitle } from '@/i18n/programmeTitle'
import type { CalendarTrip } from '@/services/read/calendar'
import type { ProgrammeDay } from '@/services/read/programme'

/** A day as a calendar takes it: midnight UTC, of which only the date is written. */
const dateOf = (day: DayKey): Date => new Date(`${day}T00:00:00Z`)

/**
 * Trips as an iCalendar (RFC 5545), to be subscribed to: each is an event of whole days, with its places, people and
 * state. The uid is the trip's, so that a change moves the event instead of adding one. What the office has made known
 * stands beside them; one entry of every year has a uid for each year.
 */
export function icalendar(
  { name, trips, events }: { name: string; trips: readonly CalendarTrip[]; events: readonly ProgrammeDay[] },
  language: Language,
): string {
  const feed = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 've-co-so', product: 'calendar' },
  })
  for (const trip of trips) {
    feed.createEvent({
      id: `${trip.id}@ve-co-so`,
      start: dateOf(trip.firstDay),
      // The end of an event of whole days is the day after its last.
      end: dateOf(addDays(trip.lastDay, 1)),
      allDay: true,
      summary: trip.title,
      location: trip.stops.map(({ unitName }) => unitName).join(', '),
      description: `${trip.people.map((one) => one.name).join(', ')} · ${stateName(trip.state, language)}`,
    })
  }
  for (const event of events) {
    feed.createEvent({
      id: `${event.id}-${event.firstDay.slice(0, 4)}@ve-co-so`,
      start: dateOf(event.firstDay),
      end: dateOf(addDays(event.lastDay, 1)),
      allDay: true,
      summary: programmeTitle(event, language),
      description: event.note,
    })
  }
  return feed.toString()
}
