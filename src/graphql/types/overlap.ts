import { OVERLAP_ANSWERS } from '@/domain/overlap'
import type { DraftOverlap } from '@/services/read/draftOverlaps'
import type { OverlapPage as Page, OverlapView } from '@/services/read/overlaps'
import { OverlapKind, TripState, words } from '../schema/enums'
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
  some,
  someId,
  someInstant,
  someText,
} from '../schema/fields'
import { Named } from './plan'

const OverlappingTrip = answer('OverlappingTrip', 'One of two trips that collide', {
  id: anId,
  version: { ...anInt, description: 'To be sent back with the answer' },
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

const collision: Record<string, Field> = {
  kind: must(OverlapKind),
  key: { ...aText, description: 'The same for the same collision whenever it is found again' },
  cadre: { ...someId, description: 'Who would be in two places' },
  unit: { ...someId, description: 'The place, as the unit that holds it now' },
  topic: someId,
  quarter: someText,
  days: list(aText.type),
}

export const DraftOverlapType = answer(
  'DraftOverlap',
  'With what a trip that is being written down would collide',
  {
    ...collision,
    trips: list(OverlappingTrip, 'The other one'),
  },
)

const KeptOverlap = answer('KeptOverlap', 'An overlap that was left as it is, and why', {
  reason: aText,
  by: anId,
  role: someText,
  at: someInstant,
})

const TripOverlap = answer(
  'TripOverlap',
  'Two trips that should be merged or moved, or kept with a reason (row AG-10)',
  {
    ...collision,
    trips: list(OverlappingTrip, 'The two, the smaller id first'),
    open: { ...aFlag, description: 'False once it was kept and neither trip has moved since' },
    kept: some(KeptOverlap, 'The last decision to keep it; no longer valid where it is open again'),
    answersOpen: list(
      words('OverlapAnswerKind', 'mergeTrips, moveTrip, keepOverlap', OVERLAP_ANSWERS),
      'What whoever asks may answer now',
    ),
  },
)

export const OverlapPage = answer('OverlapPage', 'A page of overlaps', {
  rows: list(TripOverlap),
  next: { ...someText, description: 'Where the next page begins; empty at the end' },
  open: { ...anInt, description: 'How many await an answer, on all pages' },
  kept: { ...anInt, description: 'How many were kept with a reason, on all pages' },
})

/** A collision as the fields above read it. */
export const shownOverlap = ({ trips, ...overlap }: DraftOverlap | OverlapView): Record<string, unknown> => ({
  ...overlap,
  days: overlap.days ?? [],
  trips: trips.map((trip) => ({
    ...trip,
    units: trip.stops.map(({ unit, unitName }) => ({ id: unit, name: unitName })),
    people: trip.participants.map(({ cadre, name }) => ({ id: cadre, name })),
  })),
})

/** A page as the fields above read it. */
export const shownOverlapPage = (page: Page): Record<string, unknown> => ({
  ...page,
  rows: page.rows.map(shownOverlap),
})
