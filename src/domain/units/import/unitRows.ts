import type { DayKey } from '../../calendar'
import { aliasesIn } from '../nameKeys'
import type { UnitLevel } from '../unit'
import type { UnitType } from '../unitTypes'
import type { UnitColumn } from './columns'
import type { ImportProblem } from './problem'
import { bareName, dayOf, LEVEL_OF_TYPE, levelOf, numberOf, typeOf } from './readCells'
import type { RawRow } from './readTable'

/** A unit as a table tells it. A code may be used again after its first unit has ended: code and first day are one's identity. */
export interface ImportedUnit {
  code: string
  name: string
  type: UnitType
  level: UnitLevel
  /** The code of what it is part of. */
  parent?: string
  validFrom?: DayKey
  validTo?: DayKey
  aliases: string[]
  legalBasis?: string
  latitude?: number
  longitude?: number
}

export interface ReadRow<Value, Name extends string> {
  raw: RawRow<Name>
  value: Value
}

const LONGEST_CODE = 40
const LONGEST_LINE = 300
const BOUNDS = { latitude: 90, longitude: 180 } as const

type UnitRow = RawRow<UnitColumn>

function day(row: UnitRow, name: 'validFrom' | 'validTo', problems: ImportProblem[]): DayKey | undefined {
  const text = row.text(name)
  const found = text === '' ? undefined : dayOf(text)
  if (text !== '' && !found) problems.push(row.problem('INVALID_DAY', name, { value: text }))
  return found
}

function degrees(
  row: UnitRow,
  name: 'latitude' | 'longitude',
  problems: ImportProblem[],
): number | undefined {
  const text = row.text(name)
  if (text === '') return undefined
  const found = numberOf(text)
  const max = BOUNDS[name]
  if (found !== undefined && Math.abs(found) <= max) return found
  problems.push(row.problem('INVALID_NUMBER', name, { value: text, min: -max, max }))
  return undefined
}

/** A unit of one row, or every rule that its cells break. */
export function readUnit(row: UnitRow): { unit?: ImportedUnit; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  for (const name of ['code', 'name', 'type'] as const)
    if (row.text(name) === '') problems.push(row.problem('REQUIRED', name))
  if (row.text('code').length > LONGEST_CODE)
    problems.push(row.problem('TOO_LONG', 'code', { max: LONGEST_CODE }))
  for (const name of ['name', 'legalBasis'] as const)
    if (row.text(name).length > LONGEST_LINE)
      problems.push(row.problem('TOO_LONG', name, { max: LONGEST_LINE }))
  const level = row.text('level') === '' ? undefined : levelOf(row.text('level'))
  if (row.text('level') !== '' && !level)
    problems.push(row.problem('UNKNOWN_WORD', 'level', { value: row.text('level') }))
  const type = typeOf(row.text('type'), level)
  if (row.text('type') !== '' && !type)
    problems.push(row.problem('UNKNOWN_WORD', 'type', { value: row.text('type') }))
  const [validFrom, validTo] = [day(row, 'validFrom', problems), day(row, 'validTo', problems)]
  if (validFrom && validTo && validFrom > validTo)
    problems.push(row.problem('DATES_REVERSED', 'validTo', { from: validFrom, to: validTo }))
  const [latitude, longitude] = [degrees(row, 'latitude', problems), degrees(row, 'longitude', problems)]
  if (problems.length > 0 || !type) return { problems }
  return {
    problems,
    unit: {
      code: row.text('code'),
      name: bareName(row.text('name').normalize('NFC'), type),
      type,
      level: level ?? LEVEL_OF_TYPE[type],
      parent: row.text('parent') || undefined,
      validFrom,
      validTo,
      aliases: aliasesIn(row.text('aliases').normalize('NFC')),
      legalBasis: row.text('legalBasis').normalize('NFC') || undefined,
      latitude,
      longitude,
    },
  }
}
