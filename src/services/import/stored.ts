import { idOf, isOneOf, numberOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey } from '@/domain/calendar'
import { aliasesIn, UNIT_LEVELS, UNIT_TYPES } from '@/domain/units'
import { identityOf, type StoredSuccession, type StoredUnit } from '@/domain/units/import'
import type { Reading } from '../read/reading'
import type { Step } from '../step'

/** More units and successions than the country has. */
const MOST = 100_000

/** What is stored of an office's catalogue and of those above it, for a table to be compared with. */
export interface Catalogue {
  units: StoredUnit[]
  successions: StoredSuccession[]
  /** The id of a unit by its identity. */
  ids: ReadonlyMap<string, string>
}

/** A unit that has no code cannot be named in a table; it is known by its id alone. */
const withoutCode = (id: string): string => `#${id}`

/** The units of an office and of those above it: one statement. */
async function unitRows(
  step: Reading | Step,
  offices: readonly string[],
): Promise<Record<string, unknown>[]> {
  const found = await step.payload.db.find({
    collection: 'units',
    where: { organization: { in: [...offices] } },
    limit: MOST,
    pagination: false,
    select: {
      code: true,
      name: true,
      type: true,
      level: true,
      parent: true,
      organization: true,
      validFrom: true,
      validTo: true,
      aliasText: true,
      legalBasis: true,
      latitude: true,
      longitude: true,
    },
    req: step.req,
  })
  return rowsOf(found.docs)
}

/** The identity of each row by its id. */
const identitiesOf = (rows: readonly Record<string, unknown>[]): Map<string, string> =>
  new Map(
    rows.flatMap((row): [string, string][] => {
      const [id, code] = [idOf(row.id), textOf(row.code)]
      if (!id) return []
      return [[id, code ? identityOf({ code, validFrom: asDayKey(row.validFrom) }) : withoutCode(id)]]
    }),
  )

function unitOf(
  row: Record<string, unknown>,
  office: string,
  identities: ReadonlyMap<string, string>,
): StoredUnit[] {
  const [id, code] = [idOf(row.id), textOf(row.code)]
  if (!id || !code) return []
  const parent = idOf(row.parent)
  return [
    {
      id,
      code,
      own: idOf(row.organization) === office,
      name: textOf(row.name) ?? '',
      type: isOneOf(UNIT_TYPES, row.type) ? row.type : 'khac',
      level: isOneOf(UNIT_LEVELS, row.level) ? row.level : 'other',
      parentKey: parent === undefined ? undefined : (identities.get(parent) ?? withoutCode(parent)),
      validFrom: asDayKey(row.validFrom),
      validTo: asDayKey(row.validTo),
      aliases: aliasesIn(textOf(row.aliasText)),
      legalBasis: textOf(row.legalBasis),
      latitude: numberOf(row.latitude),
      longitude: numberOf(row.longitude),
    },
  ]
}

async function successionsOf(
  step: Reading | Step,
  office: string,
  offices: readonly string[],
  identities: ReadonlyMap<string, string>,
): Promise<StoredSuccession[]> {
  const found = await step.payload.db.find({
    collection: 'unit-successions',
    where: { organization: { in: [...offices] } },
    limit: MOST,
    pagination: false,
    select: { fromUnit: true, toUnit: true, on: true, extent: true, legalBasis: true, organization: true },
    req: step.req,
  })
  return rowsOf(found.docs).flatMap((row): StoredSuccession[] => {
    const [id, on] = [idOf(row.id), asDayKey(row.on)]
    const [from, to] = [idOf(row.fromUnit) ?? '', idOf(row.toUnit) ?? '']
    if (!id || !on) return []
    return [
      {
        id,
        from: identities.get(from) ?? withoutCode(from),
        to: identities.get(to) ?? withoutCode(to),
        on,
        extent: row.extent === 'part' ? 'part' : 'whole',
        legalBasis: textOf(row.legalBasis),
        own: idOf(row.organization) === office,
      },
    ]
  })
}

/** Two statements, whatever there is. @param offices the office and those above it, from the root */
export async function catalogueOf(
  step: Reading | Step,
  office: string,
  offices: readonly string[],
): Promise<Catalogue> {
  const rows = await unitRows(step, offices)
  const identities = identitiesOf(rows)
  const units = rows.flatMap((row) => unitOf(row, office, identities))
  return {
    units,
    successions: await successionsOf(step, office, offices, identities),
    // The own entry stands before one of the same code that an office above keeps.
    ids: new Map(
      units.toSorted((a, b) => Number(a.own) - Number(b.own)).map((unit) => [identityOf(unit), unit.id]),
    ),
  }
}
