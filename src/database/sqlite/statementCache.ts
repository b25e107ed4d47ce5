import type Database from 'libsql'
import { rowBuilder, type RowBuilder } from './rows'

/** A prepared statement with what is known of its result; `columns` is empty for a statement without rows. */
export interface Prepared {
  statement: Database.Statement
  columns: string[]
  columnTypes: string[]
  row: RowBuilder | null
}

/**
 * The prepared statements of one connection, at most `size` of them, the least recently used dropped first.
 * Preparing costs about 30 µs, as much as many a statement itself.
 */
export class StatementCache {
  readonly #database: Database.Database
  readonly #size: number
  readonly #statements = new Map<string, Prepared>()

  constructor(database: Database.Database, size: number) {
    this.#database = database
    this.#size = size
  }

  get(sql: string): Prepared {
    const known = this.#statements.get(sql)
    if (known) this.#statements.delete(sql)
    const prepared = known ?? prepare(this.#database, sql)
    this.#statements.set(sql, prepared)
    if (this.#statements.size > this.#size) {
      const [oldest] = this.#statements.keys()
      if (oldest !== undefined) this.#statements.delete(oldest)
    }
    return prepared
  }

  clear(): void {
    this.#statements.clear()
  }
}

function prepare(database: Database.Database, sql: string): Prepared {
  const statement = database.prepare(sql)
  statement.safeIntegers(true)
  if (!statement.reader) return { statement, columns: [], columnTypes: [], row: null }
  statement.raw(true)
  const described = statement.columns()
  const columns = described.map(({ name }) => name)
  return {
    statement,
    columns,
    columnTypes: described.map(({ type }) => type ?? ''),
    row: rowBuilder(columns),
  }
}
