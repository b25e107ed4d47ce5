import type { InStatement, ResultSet } from '@libsql/client'
import Database from 'libsql'
import { libsqlError } from './errors'
import { resultSet } from './rows'
import { StatementCache } from './statementCache'
import { toEngine, type EngineValue } from './values'

/** Prepared statements kept for each connection. */
const cachedStatements = 500

/**
 * One connection to the file. Every call runs to its end before it returns (the engine is synchronous), so two calls
 * never interleave within a statement. Errors of the engine come as `LibsqlError`.
 */
export class Connection {
  readonly #database: Database.Database
  readonly #statements: StatementCache

  constructor(path: string) {
    this.#database = rethrowing(() => new Database(path))
    this.#statements = new StatementCache(this.#database, cachedStatements)
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction
  }

  /**
   * Runs one statement. It must not meet a lock of another process: the engine leaves a statement that found the file
   * locked unfinished, and no COMMIT succeeds beside it. So take the lock first, with {@link begin}.
   */
  run(statement: InStatement): ResultSet {
    return rethrowing(() => {
      if (typeof statement === 'string') return this.#run(statement, [])
      return this.#run(statement.sql, boundValues(statement.args))
    })
  }

  #run(sql: string, args: EngineValue[] | Record<string, EngineValue>): ResultSet {
    const { statement, row, columns, columnTypes } = this.#statements.get(sql)
    if (!row) {
      const { changes, lastInsertRowid } = statement.run(args)
      return resultSet({ rowsAffected: changes, lastInsertRowid: BigInt(lastInsertRowid) })
    }
    const rows = statement.all(args).map((values) => {
      if (!Array.isArray(values)) throw new TypeError('The database returned a row that is no list of values')
      return row(values)
    })
    return resultSet({ columns: [...columns], columnTypes: [...columnTypes], rows })
  }

  /**
   * Opens a transaction that may write.
   * @throws LibsqlError `SQLITE_BUSY` at once while another process writes; nothing is left behind then
   */
  begin(): void {
    this.exec('BEGIN IMMEDIATE')
  }

  commit(): void {
    this.exec('COMMIT')
  }

  /** Does nothing outside a transaction: SQLite ends one by itself after some errors. */
  rollBack(): void {
    if (this.inTransaction) this.exec('ROLLBACK')
  }

  /** Runs several statements separated by semicolons. */
  exec(sql: string): void {
    rethrowing(() => this.#database.exec(sql))
  }

  /**
   * Forgets what is known of columns, after tables have changed. The select makes the connection read the tables'
   * definitions anew; preparing a statement alone would still describe the old ones.
   */
  forgetStatements(): void {
    this.#statements.clear()
    this.exec('SELECT 1 FROM sqlite_schema LIMIT 1')
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }
}

function boundValues(
  args: Exclude<InStatement, string>['args'],
): EngineValue[] | Record<string, EngineValue> {
  if (Array.isArray(args)) return args.map(toEngine)
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), toEngine(value)]),
  )
}

function rethrowing<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw libsqlError(error)
  }
}
