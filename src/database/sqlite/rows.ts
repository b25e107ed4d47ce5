import type { ResultSet, Row, Value } from '@libsql/client'
import { fromEngine } from './values'

/** Builds one row of a result from the engine's array of values. */
export type RowBuilder = (values: readonly unknown[]) => Row

/**
 * The row shape of one statement. Names are own enumerable properties; positions and `length` are getters of a
 * class made once for the statement. `@libsql/client` defines every property of every row anew, which costs more
 * than reading the row did (50 rows of 21 columns: 0.4 ms there, 0.03 ms here).
 * Of two columns with one name the first keeps the name, as in `@libsql/client`; both keep their positions.
 */
export function rowBuilder(columns: readonly string[]): RowBuilder {
  class StatementRow {
    [index: number]: Value
    [name: string]: Value
    readonly #values: readonly Value[]

    constructor(values: readonly Value[]) {
      this.#values = values
      for (const [name, position] of names) this[name] = values[position] ?? null
    }

    static at(row: StatementRow, position: number): Value {
      return row.#values[position] ?? null
    }

    get length(): number {
      return this.#values.length
    }
  }
  columns.forEach((_, position) => {
    Object.defineProperty(StatementRow.prototype, position, {
      get(this: StatementRow) {
        return StatementRow.at(this, position)
      },
    })
  })
  const taken = new Set(['length', ...columns.map((_, position) => String(position))])
  const names = columns.flatMap((name, position) => {
    if (taken.has(name)) return []
    taken.add(name)
    return [[name, position] as const]
  })
  return (values) => new StatementRow(values.map(fromEngine))
}

/** A libsql `ResultSet`. `rowsAffected` and `lastInsertRowid` are only known of statements without rows. */
export function resultSet(parts: {
  columns?: string[]
  columnTypes?: string[]
  rows?: Row[]
  rowsAffected?: number
  lastInsertRowid?: bigint
}): ResultSet {
  const { columns = [], columnTypes = [], rows = [], rowsAffected = 0, lastInsertRowid } = parts
  return {
    columns,
    columnTypes,
    rows,
    rowsAffected,
    lastInsertRowid,
    toJSON: () => ({
      columns,
      columnTypes,
      rows: rows.map((row) => Array.from(row, jsonValue)),
      rowsAffected,
      lastInsertRowid: lastInsertRowid === undefined ? null : String(lastInsertRowid),
    }),
  }
}

function jsonValue(value: Value): unknown {
  if (typeof value === 'bigint') return String(value)
  return value instanceof ArrayBuffer ? Buffer.from(value).toString('base64') : value
}
