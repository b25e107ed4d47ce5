import { idOf, isOneOf, rowsOf } from '@/access/guards'
import { asDayKey, halfDayKey, type HalfDayKey } from '@/domain/calendar'
import { UNIT_LEVELS, type UnitLevel } from '@/domain/units'
import { halfOf } from '../rows/tripRow'
import type { Reading } from './reading'

/** Half-days of a year that one person can have, and more. */
const MOST_HALF_DAYS = 800

/** A half-day that the ledger counts, and at which level of the map it was spent. */
export interface CountedHalf {
  halfDay: HalfDayKey
  unitLevel: UnitLevel
}

/** The half-days of a year that count, by person. One statement, none for nobody. */
export async function countedHalves(
  step: Reading,
  people: readonly string[],
  year: number,
): Promise<Map<string, CountedHalf[]>> {
  const counted = new Map<string, CountedHalf[]>(people.map((id) => [id, []]))
  if (people.length === 0) return counted
  const found = await step.payload.db.find({
    collection: 'day-credits',
    where: { and: [{ cadre: { in: [...people] } }, { year: { equals: year } }] },
    limit: MOST_HALF_DAYS * people.length,
    pagination: false,
    select: { cadre: true, day: true, half: true, unitLevel: true },
    req: step.req,
  })
  for (const row of rowsOf(found.docs)) {
    const [day, half] = [asDayKey(row.day), halfOf(row.half)]
    if (!day || !half) continue
    const unitLevel = isOneOf(UNIT_LEVELS, row.unitLevel) ? row.unitLevel : 'other'
    counted.get(idOf(row.cadre) ?? '')?.push({ halfDay: halfDayKey(day, half), unitLevel })
  }
  return counted
}
