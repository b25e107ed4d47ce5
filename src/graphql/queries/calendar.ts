import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import { calendarFeed } from '@/services/calendarFeed/keepFeed'
import { calendar, type CalendarTrip } from '@/services/read/calendar'
import { TripState } from '../schema/enums'
import {
  aDay,
  aFlag,
  anId,
  anInt,
  answer,
  aText,
  type Field,
  list,
  must,
  someId,
  someInstant,
} from '../schema/fields'
import { Named } from '../types/plan'
import { optionalIn, textIn } from './page'

const Calendar = answer('Calendar', 'Who goes where between two days', {
  trips: list(
    answer('CalendarTrip', 'One trip of the calendar', {
      id: anId,
      title: aText,
      state: must(TripState),
      department: someId,
      firstDay: aDay,
      lastDay: aDay,
      halfDays: anInt,
      people: list(Named),
      units: list(Named, 'As they were called then'),
    }),
  ),
  more: { ...aFlag, description: 'There are more trips in the span than one answer carries' },
})

const shown = ({ stops, ...trip }: CalendarTrip): Record<string, unknown> => ({
  ...trip,
  units: stops.map(({ unit, unitName }) => ({ id: unit, name: unitName })),
})

/** The one calendar of an office, and the address by which one's own is subscribed to. */
export const calendarQueries: Record<string, () => Field> = {
  calendar: () => ({
    ...must(Calendar, 'Who goes where between two days, at most 400 apart; by person, department or unit'),
    args: {
      organization: { type: new GraphQLNonNull(GraphQLID) },
      from: { type: new GraphQLNonNull(GraphQLString), description: 'YYYY-MM-DD' },
      to: { type: new GraphQLNonNull(GraphQLString), description: 'YYYY-MM-DD, included' },
      cadre: { type: GraphQLID },
      department: { type: GraphQLID },
      unit: { type: GraphQLID },
    },
    resolve: async (_source, args, { req }) => {
      const { trips, more } = await calendar(req, {
        organization: textIn(args, 'organization'),
        from: textIn(args, 'from'),
        to: textIn(args, 'to'),
        cadre: optionalIn(args, 'cadre'),
        department: optionalIn(args, 'department'),
        unit: optionalIn(args, 'unit'),
      })
      return { trips: trips.map(shown), more }
    },
  }),
  calendarFeed: () => ({
    ...must(
      answer('CalendarFeed', "The address of one's own calendar", {
        since: { ...someInstant, description: 'Since when there is one; empty without' },
      }),
      'Whether there is an address by which one subscribes to the own calendar. The address is shown when it is made.',
    ),
    resolve: (_source, _args, { req }) => calendarFeed(req),
  }),
}
