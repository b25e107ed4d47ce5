import { takesUp } from '@/domain/overlap'
import type { Review } from '../card/review'

export type Overlap = Review['overlaps']['rows'][number]
export type OverlapTrip = Overlap['trips'][number]

/** One way to answer an overlap (row AG-10): a joint trip, other days for one of the two, or both as they are. */
export type OverlapChoice =
  | { way: 'merge'; into: OverlapTrip; from: OverlapTrip }
  | { way: 'move'; trip: OverlapTrip; other: OverlapTrip }
  | { way: 'keep'; overlap: Overlap; trips: readonly [OverlapTrip, OverlapTrip] }

/** What can no longer be given other days; the server has the last word. */
const SETTLED = ['underWay', 'done']

/** Two trips that collide, and what can be answered to it. */
export interface CollidingPair {
  trips: readonly [OverlapTrip, OverlapTrip]
  choices: readonly OverlapChoice[]
}

const orders = ([one, other]: CollidingPair['trips']) => [[one, other] as const, [other, one] as const]

/**
 * The answers that are open to whoever looks, by the two trips that they are about: those that collide in several ways
 * are merged or moved once, but each way in which they collide is kept by itself.
 */
export function pairsIn(overlaps: readonly Overlap[]): CollidingPair[] {
  const pairs = new Map<string, { trips: CollidingPair['trips']; choices: OverlapChoice[] }>()
  for (const overlap of overlaps) {
    const [one, other] = overlap.trips
    if (!one || !other) continue
    const key = `${one.id} ${other.id}`
    const trips = [one, other] as const
    const pair = pairs.get(key) ?? {
      trips,
      choices: [
        ...(overlap.answersOpen.includes('merge')
          ? orders(trips)
              .filter(([into, from]) => takesUp(into.state, from.state))
              .map(([into, from]): OverlapChoice => ({ way: 'merge', into, from }))
          : []),
        ...(overlap.answersOpen.includes('move')
          ? orders(trips)
              .filter(([trip]) => !SETTLED.includes(trip.state))
              .map(([trip, rest]): OverlapChoice => ({ way: 'move', trip, other: rest }))
          : []),
      ],
    }
    pairs.set(key, pair)
    if (overlap.answersOpen.includes('keep')) pair.choices.push({ way: 'keep', overlap, trips })
  }
  return [...pairs.values()].filter(({ choices }) => choices.length > 0)
}

/** The plans whose lines the answer concerns. */
export function plansOf(choice: OverlapChoice): string[] {
  const trips =
    choice.way === 'merge'
      ? [choice.into, choice.from]
      : choice.way === 'move'
        ? [choice.trip, choice.other]
        : choice.trips
  return [...new Set(trips.flatMap(({ plan }) => plan ?? []))]
}
