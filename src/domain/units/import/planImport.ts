import { planSuccessions, type PlannedSuccession, type StoredSuccession } from './planSuccessions'
import { planUnits, type PlannedUnit, type StoredUnit } from './planUnits'
import type { ImportProblem } from './problem'
import { readTables, type Table } from './readTable'
import { readUnit } from './unitRows'

/** What an import would do. With problems it does nothing: all of a file or none of it. */
export interface ImportPlan {
  units: PlannedUnit[]
  successions: PlannedSuccession[]
  /** How many rows of each kind break a rule. */
  refused: { units: number; successions: number }
  /** In the order of the file. */
  problems: ImportProblem[]
}

const placeOf = ({ table = '', row = 0 }: { table?: string; row?: number }): string => `${table}:${row}`

const inOrder = (a: ImportProblem, b: ImportProblem): number => (a.row ?? 0) - (b.row ?? 0)

/** Reads the tables of a file against what is stored. */
export function planImport(
  tables: readonly Table[],
  stored: { units: readonly StoredUnit[]; successions: readonly StoredSuccession[] },
): ImportPlan {
  const raw = readTables(tables)
  const read = raw.units.map((row) => ({ raw: row, ...readUnit(row) }))
  const rows = read.flatMap(({ raw: row, unit }) => (unit ? [{ raw: row, value: unit }] : []))
  const units = planUnits(rows, stored.units)
  const successions = planSuccessions(raw.successions, units.codes, stored.successions)
  const problems = [
    ...raw.problems,
    ...read.flatMap((row) => row.problems),
    ...units.problems,
    ...successions.problems,
  ].sort(inOrder)
  const bad = new Set(problems.map(placeOf))
  const refused = (all: readonly { table: string; row: number }[]): number =>
    all.filter((row) => bad.has(placeOf(row))).length
  return {
    units: units.planned,
    successions: successions.planned,
    refused: { units: refused(raw.units), successions: refused(raw.successions) },
    problems,
  }
}
