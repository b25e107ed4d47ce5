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

/**
 * The answers that are open to whoever looks, as one list: two trips that collide in several ways are merged or moved
 * once, but each way in which they collide is kept by itself.
 */
export function choicesFor(overlaps: readonly Overlap[]): OverlapChoice[] {
  const joint = new Map<string, OverlapChoice[]>()
  const kept: OverlapChoice[] = []
  for (const overlap of overlaps) {
    const [one, other] = overlap.trips
    if (!one || !other) continue
    const pair = `${one.id} ${other.id}`
    const orders: [OverlapTrip, OverlapTrip][] = [
      [one, other],
      [other, one],
    ]
    if (!joint.has(pair)) {
      joint.set(pair, [
        ...(overlap.answersOpen.includes('merge')
          ? orders.map(([into, from]): OverlapChoice => ({ way: 'merge', into, from }))
          : []),
        ...(overlap.answersOpen.includes('move')
          ? orders
              .filter(([trip]) => !SETTLED.includes(trip.state))
              .map(([trip, rest]): OverlapChoice => ({ way: 'move', trip, other: rest }))
          : []),
      ])
    }
    if (overlap.answersOpen.includes('keep')) kept.push({ way: 'keep', overlap, trips: [one, other] })
  }
  return [...[...joint.values()].flat(), ...kept]
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
