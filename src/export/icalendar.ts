import ical, { ICalCalendarMethod } from 'ical-generator'
import { addDays, type DayKey } from '@/domain/calendar'
import { stateName } from '@/i18n/labels'
import type { Language } from '@/i18n/language'
import type { CalendarTrip } from '@/services/read/calendar'

/** A day as a calendar takes it: midnight UTC, of which only the date is written. */
const dateOf = (day: DayKey): Date => new Date(`${day}T00:00:00Z`)

/**
 * Trips as an iCalendar (RFC 5545), to be subscribed to: each is an event of whole days, with its places, people and
 * state. The uid is the trip's, so that a change moves the event instead of adding one.
 */
export function icalendar(
  { name, trips }: { name: string; trips: readonly CalendarTrip[] },
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
  return feed.toString()
}
