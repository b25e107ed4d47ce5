import type { Payload, PayloadRequest } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { fold, matchKey, sortKey } from '@/domain/text'
import { successions, units } from '../data/units'
import { nameKeys } from '@/domain/units'
import type { UnitSeed } from '../types'
import { type Book, idIn } from './book'

/**
 * Units and what became of them: some two thousand rows, so they are written below Payload's hooks,
 * with the keys that the hooks would fill. They belong to Trung ương Đoàn, as the catalogue does.
 */
export async function loadPlaces(payload: Payload, req: PayloadRequest, book: Book): Promise<void> {
  const organization = idIn(book.organizations, 'trung-uong')
  for (const unit of parentsFirst(units)) {
    const aliasText = unit.aliases.join('; ')
    const made: unknown = await payload.db.create({
      collection: 'units',
      data: {
        name: unit.name,
        type: unit.type,
        level: unit.level === 'place' ? 'other' : unit.level,
        parent: unit.parent === null ? undefined : idIn(book.units, unit.parent),
        organization,
        validFrom: unit.validFrom,
        validTo: unit.validTo,
        aliasText: aliasText || undefined,
        legalBasis: unit.legalBasis,
        latitude: unit.coordinates?.latitude,
        longitude: unit.coordinates?.longitude,
        searchKey: `${fold(unit.name)} ${fold(aliasText)}`.trim(),
        sortKey: sortKey(unit.name),
        matchKey: matchKey(unit.name),
        nameKeys: nameKeys(unit.name, unit.type, unit.aliases),
      },
      req,
    })
    const id = isRecord(made) ? idOf(made.id) : undefined
    if (id === undefined) throw new TypeError(`The unit ${unit.key} has no id`)
    book.units.set(unit.key, id)
  }
  for (const { from, to, date, extent, legalBasis } of successions) {
    const fromUnit = idIn(book.units, from)
    const toUnit = idIn(book.units, to)
    await payload.db.create({
      collection: 'unit-successions',
      data: {
        fromUnit,
        toUnit,
        on: date,
        extent,
        legalBasis,
        organization,
        key: `${fromUnit}:${toUnit}:${date}`,
      },
      req,
      returning: false,
    })
  }
}

/** Every unit after the one that it is part of. */
function parentsFirst(all: readonly UnitSeed[]): UnitSeed[] {
  const depth = new Map<string, number>()
  const byKey = new Map(all.map((unit) => [unit.key, unit]))
  const depthOf = (unit: UnitSeed): number => {
    const known = depth.get(unit.key)
    if (known !== undefined) return known
    const parent = unit.parent === null ? undefined : byKey.get(unit.parent)
    const found = parent ? depthOf(parent) + 1 : 0
    depth.set(unit.key, found)
    return found
  }
  return [...all].sort((a, b) => depthOf(a) - depthOf(b))
}
