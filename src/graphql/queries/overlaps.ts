import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import { draftOverlaps } from '@/services/read/draftOverlaps'
import { overlaps, type OverlapView } from '@/services/read/overlaps'
import { stop } from '../mutations/tripInputs'
import { OverlapKind, TripState } from '../schema/enums'
import { aDay, anId, anInt, answer, aText, type Field, list, must, someId, someText } from '../schema/fields'
import { input } from '../schema/input'
import { id, many, optionalId } from '../schema/parts'
import { Named } from '../types/plan'
import { textIn } from './page'

const OverlappingTrip = answer('OverlappingTrip', 'One of two trips that collide', {
  id: anId,
  version: { ...anInt, description: 'To be sent to mergeTrips' },
  state: must(TripState),
  title: aText,
  department: someId,
  leader: anId,
  plan: someId,
  firstDay: aDay,
  lastDay: aDay,
  units: list(Named),
  people: list(Named),
})

const TripOverlap = answer(
  'TripOverlap',
  'Two trips that should be merged or moved, or kept with a reason (row AG-10)',
  {
    kind: must(OverlapKind),
    key: { ...aText, description: 'The same for the same collision whenever it is found again' },
    trips: list(OverlappingTrip, 'The two, the smaller id first'),
    cadre: { ...someId, description: 'Who would be in two places' },
    unit: { ...someId, description: 'The place, as the unit that holds it now' },
    topic: someId,
    quarter: someText,
    days: list(aText.type),
  },
)

const draft = input('DraftOverlapsInput', 'A trip as far as it has been written down', {
  organization: id,
  trip: optionalId,
  stops: many(stop),
  participants: many(id),
  topics: many(id),
})

const shown = ({ trips, ...overlap }: OverlapView): Record<string, unknown> => ({
  ...overlap,
  days: overlap.days ?? [],
  trips: trips.map((trip) => ({
    ...trip,
    units: trip.stops.map(({ unit, unitName }) => ({ id: unit, name: unitName })),
    people: trip.participants.map(({ cadre, name }) => ({ id: cadre, name })),
  })),
})

export const overlapQueries: Record<string, () => Field> = {
  overlaps: () => ({
    ...list(TripOverlap, 'Every overlap among the trips of an office in a period, across its departments'),
    args: {
      organization: { type: new GraphQLNonNull(GraphQLID) },
      period: { type: new GraphQLNonNull(GraphQLString) },
    },
    resolve: async (_source, args, { req }) => {
      const found = await overlaps(req, {
        organization: textIn(args, 'organization'),
        period: textIn(args, 'period'),
      })
      return found.map(shown)
    },
  }),
  draftOverlaps: () => ({
    ...list(TripOverlap, 'With what a trip that is being written down would collide; `trips` are the others'),
    args: { input: { type: draft.type } },
    resolve: async (_source, args, { req }) => (await draftOverlaps(req, draft.read(args.input))).map(shown),
  }),
}
