import { addDays, dayDistance, type DayKey } from '@/domain/calendar'
import type { TripInput } from '@/services/trips/tripInput'
import { type Book, idIn } from '../load/book'
import type { IntendedTrip } from '../types'

/** A trip of the data as its leader sends it to the services, on other days if it was moved. */
export function tripInput(
  trip: IntendedTrip,
  book: Book,
  leader: string,
  days: { from: DayKey } = trip,
): TripInput {
  const participants = [leader, ...trip.participants.filter((key) => key !== leader)]
  return {
    title: trip.title,
    content: trip.content,
    expectedLearning: trip.expectedLearning,
    form: idIn(book.forms, trip.form),
    topics: trip.topics.map((code) => idIn(book.topics, code)),
    mode: trip.mode,
    duty: trip.duty,
    stops: stopsFrom(trip, book, days.from),
    participants: participants.map((key) => idIn(book.cadres, key)),
  }
}

/** Its stops, all moved by as many days as its first day was. */
export function stopsFrom(trip: IntendedTrip, book: Book, from: DayKey): TripInput['stops'] {
  const shift = dayDistance(trip.from, from)
  return trip.stops.map((stop) => ({
    unit: idIn(book.units, stop.unit),
    from: addDays(stop.from, shift),
    to: addDays(stop.to, shift),
    fromHalf: trip.fromHalf,
    toHalf: trip.toHalf,
  }))
}
