import type { DayKey } from '../calendar'
import type { SuccessionMap } from './succession'

/**
 * Counts by unit, given to the units that hold their places on the day: what a map of today shows of
 * trips to the communes of then. A unit that was split gives its whole count to each of its
 * successors, for nobody knows which part was visited; so the sum may grow, and shares of a total
 * must not be made from it. Sorted by id.
 */
export function rollUp(
  counts: ReadonlyMap<string, number>,
  places: SuccessionMap,
  asOf: DayKey,
): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [id, count] of counts) {
    for (const place of places.presentUnits(id, asOf)) sums.set(place, (sums.get(place) ?? 0) + count)
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}
