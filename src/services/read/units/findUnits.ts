import type { PayloadRequest, Where } from 'payload'
import { idOf, isOneOf, textOf } from '@/access/guards'
import { permits } from '@/access/rules'
import { narrowRead } from '@/database/narrow'
import { asDayKey, type DayKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import {
  aliasesIn,
  rankByName,
  soughtKeys,
  UNIT_LEVELS,
  UNIT_TYPES,
  type UnitLevel,
  type UnitType,
} from '@/domain/units'
import { officeById } from '../../lookup/offices'
import { type Reading, reading } from '../reading'
import { existedOn, unitsByIds } from './mapFacts'

export interface FindUnitsInput {
  text: string
  /** The day of the trip: only what existed then is offered. Today without one. */
  on?: string
  level?: UnitLevel
  first: number
}

/** A unit as a picker shows it: two of one name are told apart by what they are part of. */
export interface FoundUnit {
  id: string
  name: string
  type: UnitType
  level: UnitLevel
  aliases: string[]
  parent?: string
  parentName?: string
  validFrom?: DayKey
  validTo?: DayKey
}

/** More than anyone looks at: the best of these are shown. */
const MOST_CANDIDATES = 300
const COLUMNS = {
  name: true,
  type: true,
  level: true,
  aliasText: true,
  parent: true,
  validFrom: true,
  validTo: true,
} as const

async function candidates(step: Reading, and: Where[]): Promise<FoundUnit[]> {
  const found = await narrowRead(step.req, {
    collection: 'units',
    where: { and },
    sort: ['sortKey', 'id'],
    limit: MOST_CANDIDATES,
    select: COLUMNS,
  })
  return found.flatMap((row): FoundUnit[] => {
    const id = idOf(row.id)
    if (!id) return []
    return [
      {
        id,
        name: textOf(row.name) ?? '',
        type: isOneOf(UNIT_TYPES, row.type) ? row.type : 'khac',
        level: isOneOf(UNIT_LEVELS, row.level) ? row.level : 'other',
        aliases: aliasesIn(textOf(row.aliasText)),
        parent: idOf(row.parent),
        validFrom: asDayKey(row.validFrom),
        validTo: asDayKey(row.validTo),
      },
    ]
  })
}

/**
 * Units by name for a picker, accents, spaces and type aside, the likeliest first (domain 5.4): only those that existed
 * on the day. Without a text, what lies directly in the own office's territory. Names that begin so are asked for
 * first, so that a common syllable does not crowd them out; where they are enough, the others are not asked for.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_ALLOWED, INVALID_DAY
 */
export async function findUnits(req: PayloadRequest, input: FindUnitsInput): Promise<FoundUnit[]> {
  const step = await reading(req)
  if (!permits(step.principal, 'units', 'read')) refuse('NOT_ALLOWED')
  const day = input.on === undefined ? step.today : (asDayKey(input.on) ?? refuse('INVALID_DAY', 'on'))
  const { organization } = step.principal
  const territory = organization === undefined ? undefined : (await officeById(step, organization)).territory
  const there: Where[] = [existedOn(day), ...(input.level ? [{ level: { equals: input.level } }] : [])]
  const { key, beginning } = soughtKeys(input.text)
  const first =
    key === ''
      ? territory === undefined
        ? []
        : await candidates(step, [{ parent: { equals: territory } }, ...there])
      : await candidates(step, [{ nameKeys: { contains: beginning } }, ...there])
  const isEnough = key === '' || first.length >= input.first
  const found = isEnough
    ? first
    : [...first, ...(await candidates(step, [{ nameKeys: { contains: key } }, ...there]))]
  const units = [...new Map(found.map((unit) => [unit.id, unit])).values()]
  const parents = await unitsByIds(step, [...new Set(units.flatMap(({ parent }) => parent ?? []))])
  const byId = new Map(parents.map((unit) => [unit.id, unit]))
  const atHome = ({ parent = '' }: FoundUnit): boolean =>
    territory !== undefined && (parent === territory || byId.get(parent)?.parent === territory)
  const ranked = key === '' ? units : rankByName(units, input.text, atHome)
  return ranked
    .slice(0, input.first)
    .map((unit) => ({ ...unit, parentName: byId.get(unit.parent ?? '')?.name }))
}
