import type { Where } from 'payload'
import { idOf, idsOf, isOneOf, numberOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type DayKey } from '@/domain/calendar'
import type { MapUnit } from '@/domain/coverage'
import { UNIT_LEVELS } from '@/domain/units'
import type { Office } from '../../lookup/offices'
import type { Reading } from '../reading'

/** A unit as the map and its lists show it. */
export interface UnitRow extends MapUnit {
  name: string
  type: string
  code?: string
  validFrom?: DayKey
  validTo?: DayKey
  latitude?: number
  longitude?: number
}

/** More units than the country has, those of earlier times included. */
export const MOST_UNITS = 60_000
/** Province, district, commune, branch: no deeper. */
const MOST_LEVELS = 4
/** An office follows offices that themselves followed others; no office remembers more reforms. */
const MOST_REFORMS = 3
const MOST_OFFICES = 200

const UNIT_COLUMNS = {
  name: true,
  type: true,
  level: true,
  code: true,
  parent: true,
  validFrom: true,
  validTo: true,
  latitude: true,
  longitude: true,
} as const

function unitRow(row: Record<string, unknown>): UnitRow[] {
  const id = idOf(row.id)
  if (!id) return []
  return [
    {
      id,
      name: textOf(row.name) ?? '',
      type: textOf(row.type) ?? 'khac',
      level: isOneOf(UNIT_LEVELS, row.level) ? row.level : 'other',
      code: textOf(row.code),
      parent: idOf(row.parent),
      validFrom: asDayKey(row.validFrom),
      validTo: asDayKey(row.validTo),
      latitude: numberOf(row.latitude),
      longitude: numberOf(row.longitude),
    },
  ]
}

/** Units by a filter, in the order of the alphabet. One statement. */
export async function unitsWhere(step: Reading, where: Where): Promise<UnitRow[]> {
  const found = await step.payload.db.find({
    collection: 'units',
    where,
    sort: ['sortKey', 'id'],
    limit: MOST_UNITS,
    pagination: false,
    select: UNIT_COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).flatMap(unitRow)
}

/** Units by their ids. No statement for none. */
export const unitsByIds = async (step: Reading, ids: readonly string[]): Promise<UnitRow[]> =>
  ids.length === 0 ? [] : unitsWhere(step, { id: { in: [...ids] } })

/** Existed on the day. An open side is stored as nothing; some databases keep an empty text of a form. */
export const existedOn = (day: DayKey): Where => ({
  and: [
    {
      or: [
        { validFrom: { exists: false } },
        { validFrom: { equals: '' } },
        { validFrom: { less_than_equal: day } },
      ],
    },
    {
      or: [
        { validTo: { exists: false } },
        { validTo: { equals: '' } },
        { validTo: { greater_than_equal: day } },
      ],
    },
  ],
})

/**
 * The territory of an office with everything in it that existed on the day: one statement for each level. Without a
 * territory, the units that the office keeps itself.
 */
export async function unitsOfTerritory(
  step: Reading,
  { id: office, territory }: Office,
  day: DayKey,
): Promise<UnitRow[]> {
  if (territory === undefined)
    return unitsWhere(step, { and: [{ organization: { equals: office } }, existedOn(day)] })
  const found = new Map((await unitsByIds(step, [territory])).map((unit) => [unit.id, unit]))
  let parents = [...found.keys()]
  for (let level = 1; level < MOST_LEVELS && parents.length > 0; level += 1) {
    const below = await unitsWhere(step, { and: [{ parent: { in: parents } }, existedOn(day)] })
    const fresh = below.filter(({ id }) => !found.has(id))
    for (const unit of fresh) found.set(unit.id, unit)
    parents = fresh.map(({ id }) => id)
  }
  return [...found.values()]
}

/** The office and those that it follows: their visits are the history of its places. One statement for each reform. */
export async function officesFollowed(step: Reading, office: string): Promise<string[]> {
  const offices = new Set([office])
  let asked = [office]
  for (let reform = 0; reform < MOST_REFORMS && asked.length > 0; reform += 1) {
    const found = await step.payload.db.find({
      collection: 'organizations',
      where: { successors: { in: asked } },
      limit: MOST_OFFICES,
      pagination: false,
      select: { successors: true },
      req: step.req,
    })
    const after = new Set(asked)
    asked = rowsOf(found.docs)
      .filter((row) => idsOf(row.successors).some((id) => after.has(id)))
      .flatMap((row) => idOf(row.id) ?? [])
      .filter((id) => !offices.has(id))
    asked.forEach((id) => offices.add(id))
  }
  return [...offices]
}
