import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { findOverlaps, overlapsOf, type Overlap } from '@/domain/overlap'
import { successionMap } from '@/domain/units'
import { dayBetween } from './calendar.oracle'
import { overlapsByHand, someTrips } from './overlap.oracle'
import { successionsOf } from './succession.oracle'
import type { NamedProperty } from './namedProperty'

const question = fc.record({
  trips: someTrips,
  successions: successionsOf(4, ['2025-01-01', '2025-06-25', '2025-07-01', '2025-07-10']),
  windowDays: fc.integer({ min: -1, max: 8 }),
  asOf: fc.option(dayBetween('2024-12-31', '2025-07-31'), { nil: undefined }),
})

function tell({ key, days = [] }: Overlap): string {
  return `${key} ${days.join()}`
}

/** What must hold of overlaps whatever the trips are. */
export const OVERLAP_PROPERTIES: NamedProperty[] = [
  {
    name: 'overlaps are those that a look at every two trips and every day finds',
    property: fc.property(question, ({ trips, successions, ...rest }) => {
      const found = findOverlaps(trips, { ...rest, places: successionMap(successions) })
      deepStrictEqual(found.map(tell).sort(), overlapsByHand({ trips, successions, ...rest }))
    }),
  },
  {
    name: 'overlaps do not depend on the order of the trips',
    property: fc.property(question, ({ trips, successions, ...rest }) => {
      const options = { ...rest, places: successionMap(successions) }
      deepStrictEqual(findOverlaps(trips.toReversed(), options), findOverlaps(trips, options))
    }),
  },
  {
    name: 'the overlaps of a draft are those of all trips in which it has a part',
    property: fc.property(question, ({ trips, successions, ...rest }) => {
      const options = { ...rest, places: successionMap(successions) }
      const [draft, ...others] = trips
      if (!draft) return
      const expected = findOverlaps(trips, options).filter((overlap) => overlap.trips.includes(draft.id))
      deepStrictEqual(overlapsOf(draft, [...others, draft], options), expected)
    }),
  },
]
