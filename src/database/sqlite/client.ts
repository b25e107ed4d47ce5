import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { noteTransaction } from './captureTransaction'
import type { Connection } from './connection'
import { clientClosed } from './errors'
import { refuseStrayWrite } from './flow'
import { Lane } from './lane'
import { resultSet } from './rows'
import { asksPragma, explains, mayChangeSchema, onlyReads, runsAlone } from './statementKind'
import { whenUnlocked } from './whenUnlocked'
import { WriteTransaction } from './writeTransaction'

/** Time limits in milliseconds, and who is told when one of them ended a transaction. */
export interface SqliteOptions {
  /** how long a write waits for another process to let go of the file */
  lockWaitMs?: number
  /** how long a transaction may stand without a statement before it is rolled back */
  transactionIdleMs?: number
  onAbandoned?: (reason: Error) => void
}

/**
 * A libsql `Client` on one file with exactly two connections: one writes, one reads.
 * Writes and transactions take turns on the writer; a read outside a transaction never waits for them and sees
 * everything that was committed before it. Open one with {@link openSqlite}.
 */
export class SqliteClient implements Client {
  readonly protocol = 'file'
  closed = false
  readonly #writer: Connection
  readonly #openReader: () => Connection
  #reader: Connection
  readonly #lane = new Lane()
  readonly #lockWaitMs: number
  readonly #transactionIdleMs: number
  readonly #onAbandoned: (reason: Error) => void
  #drained: Promise<void> | null = null

  constructor(writer: Connection, openReader: () => Connection, options: SqliteOptions = {}) {
    this.#writer = writer
    this.#openReader = openReader
    this.#reader = openReader()
    this.#lockWaitMs = options.lockWaitMs ?? 30_000
    this.#transactionIdleMs = options.transactionIdleMs ?? 10_000
    this.#onAbandoned = options.onAbandoned ?? ((reason) => process.emitWarning(reason.message))
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#checkOpen()
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (onlyReads(sql)) return this.#reader.run(statement)
    if (explains(sql)) return this.#explain(statement)
    refuseStrayWrite(this)
    return this.#inTurn(async () => {
      if (asksPragma(sql)) return this.#writer.run(statement)
      if (runsAlone(sql)) {
        this.#execBlocking(sql)
        return resultSet({})
      }
      await whenUnlocked(() => this.#writer.begin(), this.#lockWaitMs)
      const result = this.#writer.run(statement)
      this.#writer.commit()
      if (mayChangeSchema(sql)) this.#forgetStatements()
      return result
    })
  }

  /** Runs the statements in one transaction. */
  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = await this.transaction()
    try {
      const results = await transaction.batch(statements)
      await transaction.commit()
      return results
    } finally {
      transaction.close()
    }
  }

  /** As {@link batch}, with foreign keys off meanwhile, so that tables can be rebuilt. */
  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.withoutForeignKeys(() => this.batch(statements))
  }

  /** Opens a transaction that may write. Whatever the mode, it takes its turn as a writer. */
  async transaction(): Promise<Transaction> {
    this.#checkOpen()
    refuseStrayWrite(this)
    const release = await this.#lane.acquire()
    try {
      await whenUnlocked(() => this.#writer.begin(), this.#lockWaitMs)
    } catch (error) {
      release()
      throw error
    }
    const transaction = new WriteTransaction(this.#writer, {
      idleMs: this.#transactionIdleMs,
      onEnd: release,
      onAbandoned: this.#onAbandoned,
      onSchemaChange: () => this.#forgetStatements(),
    })
    noteTransaction(transaction)
    return transaction
  }

  /** Runs statements separated by semicolons, outside a transaction unless they open and commit one. */
  async executeMultiple(sql: string): Promise<void> {
    this.#checkOpen()
    refuseStrayWrite(this)
    await this.#inTurn(async () => this.#execBlocking(sql))
  }

  /**
   * Runs `work` with foreign keys off. SQLite ignores the switch inside a transaction, so a migration cannot turn it
   * itself; and a table rebuilt with foreign keys on takes all rows that refer to it along when the old one is dropped.
   * For migrations only: everything written meanwhile goes unchecked.
   */
  async withoutForeignKeys<T>(work: () => Promise<T>): Promise<T> {
    await this.execute('PRAGMA foreign_keys = OFF')
    try {
      return await work()
    } finally {
      await this.execute('PRAGMA foreign_keys = ON')
    }
  }

  /**
   * Renews the figures by which SQLite chooses its indexes. Call it after a bulk load: without them a join was seen to
   * take a second instead of half a millisecond. Looks at 1,000 rows of an index at most, so it stays fast.
   */
  async optimize(): Promise<void> {
    await this.execute('PRAGMA analysis_limit = 1000')
    await this.execute('ANALYZE')
    // A connection loads the figures once, when it first looks at the tables.
    this.#reader.close()
    this.#reader = this.#openReader()
  }

  /** A file has no remote copy to synchronise with. */
  async sync(): Promise<undefined> {
    this.#checkOpen()
  }

  /** Refuses what comes from now on, lets everything already accepted finish, then closes the file. */
  close(): void {
    void this.drain()
  }

  /** As {@link close}; resolves when the file is closed. */
  drain(): Promise<void> {
    this.closed = true
    this.#drained ??= this.#closeInTurn()
    return this.#drained
  }

  /**
   * The engine never finishes an EXPLAIN, and the connection would go on seeing the file as it is now. So it gets a
   * connection of its own.
   */
  #explain(statement: InStatement): ResultSet {
    const connection = this.#openReader()
    try {
      return connection.run(statement)
    } finally {
      connection.close()
    }
  }

  async #closeInTurn(): Promise<void> {
    const release = await this.#lane.acquire()
    try {
      // Leaves nothing in the write-ahead log when this is the last process; a busy answer means that it is not.
      this.#writer.run('PRAGMA wal_checkpoint(TRUNCATE)')
    } finally {
      this.#reader.close()
      this.#writer.close()
      release()
    }
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.#lane.acquire()
    try {
      return await work()
    } finally {
      try {
        // After a statement that failed, and after a BEGIN among plain statements, which nobody would end.
        this.#writer.rollBack()
      } finally {
        release()
      }
    }
  }

  /** For statements that cannot be tried again one by one: here SQLite itself waits for another process, and blocks. */
  #execBlocking(sql: string): void {
    this.#writer.exec('PRAGMA busy_timeout = 5000')
    try {
      this.#writer.exec(sql)
    } finally {
      this.#forgetStatements()
      this.#writer.exec('PRAGMA busy_timeout = 0')
    }
  }

  #forgetStatements(): void {
    this.#writer.forgetStatements()
    this.#reader.forgetStatements()
  }

  #checkOpen(): void {
    if (this.closed) throw clientClosed()
  }
}
