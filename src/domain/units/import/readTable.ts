import { isBlank, longerThan } from '../../text'
import { columnOf, SUCCESSION_COLUMNS, type SuccessionColumn, UNIT_COLUMNS, type UnitColumn } from './columns'
import type { ImportProblem } from './problem'

/** A table as a file has it: rows of cells, the first of which that is not empty holds the headings. */
export interface Table {
  /** The sheet of an Excel file, the name of another. */
  name: string
  cells: readonly (readonly string[])[]
}

/** One row of a table by its columns, with where it stands. */
export interface RawRow<Name extends string> {
  table: string
  row: number
  /** What stands in the column; empty where the table has none. */
  text: (name: Name) => string
  /** Whether the table has the column at all; one that it has not leaves what is stored as it is. */
  has: (name: Name) => boolean
  problem: (rule: ImportProblem['rule'], name?: Name, params?: ImportProblem['params']) => ImportProblem
}

export interface RawTables {
  units: RawRow<UnitColumn>[]
  successions: RawRow<SuccessionColumn>[]
  problems: ImportProblem[]
}

/** More rows than the country has units, old and new, and more than a person looks through. */
export const MOST_ROWS = 50_000
/** No cell is longer; documents and lists of other names included. */
const LONGEST_CELL = 1000

type Columns = Parameters<typeof columnOf>[0]

function readRows<Name extends string>(
  { name: table, cells }: Table,
  columns: Columns & Readonly<Record<Name, unknown>>,
  head: number,
): { rows: RawRow<Name>[]; problems: ImportProblem[] } {
  const headings = (cells[head] ?? []).map((heading) => heading.trim())
  const problems: ImportProblem[] = []
  const places = new Map<string, number>()
  for (const [index, heading] of headings.entries()) {
    const name = columnOf(columns, heading)
    if (name === undefined) continue
    if (places.has(name)) problems.push({ rule: 'COLUMN_TWICE', table, row: head + 1, column: heading })
    places.set(name, index)
  }
  for (const [name, { required, vi }] of Object.entries(columns))
    if (required && !places.has(name))
      problems.push({ rule: 'COLUMN_MISSING', table, row: head + 1, column: vi })
  if (problems.length > 0) return { rows: [], problems }
  const rows = cells.slice(head + 1).flatMap((line, index): RawRow<Name>[] => {
    if (line.every(isBlank)) return []
    const row = head + index + 2
    const headingOf = (name: Name): string => headings[places.get(name) ?? -1] ?? columns[name].vi
    const text = (name: Name): string => (line[places.get(name) ?? -1] ?? '').trim()
    const problem: RawRow<Name>['problem'] = (rule, name, params) => ({
      rule,
      table,
      row,
      ...(name !== undefined && { column: headingOf(name) }),
      ...(params && { params }),
    })
    for (const [name, place] of places) {
      const cell = (line[place] ?? '').trim()
      const column = headings[place] ?? name
      if (/^[=@]/.test(cell)) problems.push({ rule: 'FORMULA', table, row, column })
      if (longerThan(cell, LONGEST_CELL))
        problems.push({ rule: 'TOO_LONG', table, row, column, params: { max: LONGEST_CELL } })
    }
    return [{ table, row, text, has: (name) => places.has(name), problem }]
  })
  return { rows, problems }
}

/** How many headings of a line the columns know. */
const known = (columns: Columns, line: readonly string[]): number =>
  line.filter((heading) => columnOf(columns, heading) !== undefined).length

/**
 * Tells tables of units from tables of successions by their headings, and reads their rows. A table whose headings
 * are neither's is refused, unless another table of the file is known: then it is a sheet of explanations.
 */
export function readTables(tables: readonly Table[]): RawTables {
  const read: RawTables = { units: [], successions: [], problems: [] }
  let found = 0
  for (const table of tables) {
    const head = table.cells.findIndex((line) => !line.every(isBlank))
    const line = table.cells[head] ?? []
    const [asUnits, asSuccessions] = [known(UNIT_COLUMNS, line), known(SUCCESSION_COLUMNS, line)]
    const isSuccession = ['from', 'to'].every((name) =>
      line.some((heading) => columnOf(SUCCESSION_COLUMNS, heading) === name),
    )
    if (isSuccession || asSuccessions > asUnits) {
      const { rows, problems } = readRows<SuccessionColumn>(table, SUCCESSION_COLUMNS, head)
      read.successions.push(...rows)
      read.problems.push(...problems)
      found += 1
    } else if (asUnits > 1) {
      const { rows, problems } = readRows<UnitColumn>(table, UNIT_COLUMNS, head)
      read.units.push(...rows)
      read.problems.push(...problems)
      found += 1
    }
  }
  if (found === 0) read.problems.push({ rule: 'NO_TABLE' })
  const count = read.units.length + read.successions.length
  if (found > 0 && count === 0 && read.problems.length === 0) read.problems.push({ rule: 'NO_TABLE' })
  if (count > MOST_ROWS) read.problems.push({ rule: 'TOO_MANY_ROWS', params: { max: MOST_ROWS } })
  return read
}
