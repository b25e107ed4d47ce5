import type { Actor, TripState } from '../workflow'
import type { OverlapTrip } from './overlap'

/** The three answers to an overlap (row AG-10): one joint trip, other days for one of them, or both as they are. */
export const OVERLAP_ANSWERS = ['merge', 'move', 'keep'] as const
export type OverlapAnswer = (typeof OVERLAP_ANSWERS)[number]

/** Whoever reviews a trip may answer for it: its head, the focal department, whoever decides it. */
const REVIEWERS: readonly Actor[] = ['head', 'focal', 'standing']

export const reviewsTrip = (actors: ReadonlySet<Actor>): boolean =>
  REVIEWERS.some((actor) => actors.has(actor))

/** One of the two trips, and what whoever answers is to it. */
export interface AnswerableTrip {
  state: TripState
  period: string
  actors: ReadonlySet<Actor>
}

const MERGEABLE: readonly TripState[] = ['registered', 'approved']
const MOVABLE: readonly TripState[] = ['registered', 'approved', 'coordinated']

/**
 * May the second trip be taken up into the first? Both wait for their decision or both have it; an approved one may also
 * go along on one that waits, and is decided with it. Never the other way round: those of a trip that nobody has decided
 * would go, and be credited, on an approval that was not theirs.
 */
export const takesUp = (into: TripState, from: TripState): boolean =>
  [into, from].every((state) => MERGEABLE.includes(state)) && !(into === 'approved' && from === 'registered')

/**
 * The answers that somebody may give to an overlap now. What is done can only be kept; who reviews one
 * of the two trips may move that one; two are merged or kept by who reviews both.
 */
export function answersOpen(one: AnswerableTrip, other: AnswerableTrip): OverlapAnswer[] {
  const both = [one, other]
  const reviewsBoth = both.every(({ actors }) => reviewsTrip(actors))
  const joinable = takesUp(one.state, other.state) || takesUp(other.state, one.state)
  const movable = both.some(({ state, actors }) => MOVABLE.includes(state) && reviewsTrip(actors))
  const open: Record<OverlapAnswer, boolean> = {
    merge: reviewsBoth && joinable && one.period === other.period,
    move: movable,
    keep: reviewsBoth,
  }
  return OVERLAP_ANSWERS.filter((answer) => open[answer])
}

/**
 * When and where two trips are, as one text: a decision to keep an overlap holds as long as it is the
 * same. Other people, topics or words leave it as it is.
 */
export const footprintOf = (one: OverlapTrip, other: OverlapTrip): string =>
  [one, other]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(placesAndDays)
    .join(' | ')

function placesAndDays({ span, stops }: OverlapTrip): string {
  const stays = stops.map(({ unit, from, to }) => `${unit} ${from} ${to}`).sort()
  return [`${span.fromHalf ?? 'am'}-${span.toHalf ?? 'pm'}`, ...stays].join(', ')
}
