import { idOf, isOneOf } from '@/access/guards'
import { narrowRead } from '@/database/narrow'
import { asDayKey } from '@/domain/calendar'
import { type OverlapTrip, takenSpan } from '@/domain/overlap'
import type { Succession } from '@/domain/units'
import type { TripRow } from '../rows/tripRow'
import type { Reading } from './reading'

/** More successions than a country's units have. */
const MOST_SUCCESSIONS = 20_000
/** A place has not been reorganised more often than this within the time of the records. */
const MOST_REFORMS = 6
const SUCCESSION_COLUMNS = { fromUnit: true, toUnit: true, on: true, extent: true } as const
const EXTENTS = ['whole', 'part'] as const

/**
 * Days before a span on which a trip may begin that still goes on in it: longer than any placement. Without such a
 * bound every trip that the office has ever made would be looked at.
 */
export const LONGEST_TRIP = 184

/** What the overlap rules and a list of overlaps need of a trip. */
export const OVERLAP_COLUMNS = {
  title: true,
  organization: true,
  department: true,
  leader: true,
  plan: true,
  period: true,
  origin: true,
  state: true,
  version: true,
  topics: true,
  participants: true,
  stops: true,
  firstDay: true,
  lastDay: true,
  halfDays: true,
} as const

/** What became of these units, and of what they became: one statement for each reform, not for each unit. */
export async function successionsOf(step: Reading, units: readonly string[]): Promise<Succession[]> {
  const known = new Set<string>()
  const successions: Succession[] = []
  let asked = [...new Set(units)]
  for (let reform = 0; reform < MOST_REFORMS && asked.length > 0; reform += 1) {
    asked.forEach((unit) => known.add(unit))
    const found = await narrowRead(step.req, {
      collection: 'unit-successions',
      where: { fromUnit: { in: asked } },
      limit: MOST_SUCCESSIONS,
      select: SUCCESSION_COLUMNS,
    })
    const rows = found.flatMap((row): Succession[] => {
      const [from, to, on] = [idOf(row.fromUnit), idOf(row.toUnit), asDayKey(row.on)]
      if (!from || !to || !on) return []
      return [{ from, to, on, extent: isOneOf(EXTENTS, row.extent) ? row.extent : 'whole' }]
    })
    successions.push(...rows)
    asked = [...new Set(rows.map(({ to }) => to))].filter((unit) => !known.has(unit))
  }
  return successions
}

/** A stored trip as the overlap rules take it. */
export const overlapTrip = (trip: TripRow): OverlapTrip => ({
  id: trip.id,
  department: trip.department ?? '',
  span: takenSpan(trip.stops),
  participants: trip.participants.map(({ cadre }) => cadre),
  stops: trip.stops.map(({ unit, from, to }) => ({ unit, from, to })),
  topics: trip.topics,
})
