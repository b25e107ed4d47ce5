import type { DayKey } from '../calendar'
import type { SuccessionMap, UnitLevel } from '../units'

/** A unit as the map of units needs it. */
export interface MapUnit {
  id: string
  level: UnitLevel
  parent?: string
}

/** A district or province is too wide for a visit to it to be a visit to each place that it became. */
const WIDE: readonly UnitLevel[] = ['district', 'province']
export const isWide = (level: UnitLevel | undefined): boolean => WIDE.some((wide) => wide === level)

/** A branch in a commune in a district in a province, and a little more; ends circles of parents too. */
const MOST_LEVELS = 8

/**
 * For which units something that happened at a unit counts on a day: those that hold its place then
 * (through succession), and those that these are part of. A village branch visited in A Nông in 2023 counts
 * today for xã Tây Giang.
 *
 * What happened at a district that was divided among many communes counts for none of them: nobody went there.
 * A commune that was split counts for each of its successors, for nobody knows which part was meant.
 *
 * @param units what is known of units, by id; one that is missing has no parent and is not wide
 */
export function unitsAround(
  units: ReadonlyMap<string, MapUnit>,
  places: SuccessionMap,
  asOf: DayKey,
): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()

  function climb(id: string, level: number, found: Set<string>): void {
    const holders = places.presentUnits(id, asOf)
    if (level > MOST_LEVELS || (isWide(units.get(id)?.level) && holders.length > 1)) return
    for (const holder of holders) {
      found.add(holder)
      const parent = units.get(holder)?.parent
      if (parent !== undefined) climb(parent, level + 1, found)
    }
  }

  return (id) => {
    const answer = known.get(id)
    if (answer) return answer
    const found = new Set<string>()
    climb(id, 0, found)
    known.set(id, found)
    return found
  }
}
