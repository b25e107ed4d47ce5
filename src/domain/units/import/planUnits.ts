import { codeBook, type CodeBook, type CodedUnit, existTogether, identityOf } from './codes'
import type { ImportProblem } from './problem'
import type { UnitColumn } from './columns'
import type { ImportedUnit, ReadRow } from './unitRows'

/** A unit that is there already; `own` where the office that imports keeps the entry. */
export interface StoredUnit extends Omit<ImportedUnit, 'parent'> {
  id: string
  own: boolean
  /** The identity of what it is part of. */
  parentKey?: string
}

export type Change = 'new' | 'changed' | 'unchanged'

/** What an import does with one row. */
export interface PlannedUnit {
  raw: Row['raw']
  unit: ImportedUnit
  change: Change
  /** The unit that is changed or stays. */
  id?: string
  /** The identity of what it is part of. */
  parentKey?: string
}

type Row = ReadRow<ImportedUnit, UnitColumn>

const KEPT = ['validTo', 'level', 'legalBasis', 'latitude', 'longitude', 'aliases'] as const
const COMPARED = ['name', 'type', 'level', 'validTo', 'legalBasis', 'latitude', 'longitude'] as const

/** The unit as it will be: a column that the table has not is left as it is stored. */
function merged({ raw, value }: Row, before: StoredUnit | undefined): ImportedUnit {
  if (!before) return value
  const kept = KEPT.filter((name) => !raw.has(name)).map((name) => [name, before[name]] as const)
  return { ...value, ...Object.fromEntries(kept) }
}

const same = (unit: ImportedUnit, before: StoredUnit): boolean =>
  COMPARED.every((name) => unit[name] === before[name]) && unit.aliases.join(';') === before.aliases.join(';')

/** The parents of units by identity, followed until one comes again. */
function circles(parents: ReadonlyMap<string, string | undefined>): Set<string> {
  const inCircle = new Set<string>()
  const settled = new Set<string>()
  for (const start of parents.keys()) {
    const path = new Map<string, number>()
    let at: string | undefined = start
    while (at !== undefined && !settled.has(at) && !path.has(at)) {
      path.set(at, path.size)
      at = parents.get(at)
    }
    const begin = at === undefined ? undefined : path.get(at)
    for (const [key, place] of path) {
      if (begin !== undefined && place >= begin) inCircle.add(key)
      settled.add(key)
    }
  }
  return inCircle
}

/** What the rows of a table break among each other and among what is stored. */
function codeProblem(
  raw: Row['raw'],
  unit: ImportedUnit,
  earlier: number | undefined,
  codes: CodeBook<CodedUnit>,
): ImportProblem[] {
  const { code } = unit
  if (earlier !== undefined) return [raw.problem('CODE_TWICE', 'code', { code, other: earlier })]
  const rival = codes
    .all(code)
    .find((one) => identityOf(one) !== identityOf(unit) && existTogether(one, unit))
  if (!rival) return []
  const { validFrom: from, validTo: to } = rival
  return [raw.problem('CODE_TWICE', 'code', { code, ...(from && { from }), ...(to && { to }) })]
}

/**
 * What an import would do with each row: make, change or leave a unit, or refuse it. Rows may name parents that come
 * later in the table or are stored by the office or one above it. A second import of the same table changes nothing.
 * @returns `codes`: every unit as it will be, to look successions up in
 */
export function planUnits(
  rows: readonly Row[],
  stored: readonly StoredUnit[],
): { planned: PlannedUnit[]; problems: ImportProblem[]; codes: CodeBook<CodedUnit> } {
  // The own entry stands before one that an office above keeps.
  const known = new Map(
    stored.toSorted((a, b) => Number(a.own) - Number(b.own)).map((unit) => [identityOf(unit), unit]),
  )
  const read = rows.map((row) => {
    const before = known.get(identityOf(row.value))
    return { raw: row.raw, before, unit: merged(row, before) }
  })
  const written = new Map(read.map(({ unit }) => [identityOf(unit), unit]))
  const left = stored.filter((unit) => !written.has(identityOf(unit)))
  const codes = codeBook<CodedUnit>([...written.values(), ...left])
  const problems: ImportProblem[] = []
  const parents = new Map(left.map((unit) => [identityOf(unit), unit.parentKey]))
  const seen = new Map<string, number>()
  const planned = read.map(({ raw, before, unit }): PlannedUnit => {
    const key = identityOf(unit)
    problems.push(...codeProblem(raw, unit, seen.get(key), codes))
    seen.set(key, raw.row)
    const parent = unit.parent === undefined ? undefined : codes.beside(unit.parent, unit)
    if (unit.parent !== undefined && !parent)
      problems.push(raw.problem('PARENT_NOT_FOUND', 'parent', { code: unit.parent }))
    const parentKey = raw.has('parent') ? parent && identityOf(parent) : before?.parentKey
    parents.set(key, parentKey)
    const stays = before && same(unit, before) && before.parentKey === parentKey
    if (before && !before.own && !stays) problems.push(raw.problem('KEPT_ABOVE', 'code', { code: unit.code }))
    return {
      raw,
      unit,
      change: before ? (stays ? 'unchanged' : 'changed') : 'new',
      id: before?.id,
      parentKey,
    }
  })
  const round = circles(parents)
  for (const { raw, unit } of planned)
    if (round.has(identityOf(unit)))
      problems.push(raw.problem('PARENT_CIRCLE', 'parent', { code: unit.parent ?? unit.code }))
  return { planned, problems, codes }
}
