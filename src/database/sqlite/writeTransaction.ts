import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import type { Connection } from './connection'
import { transactionAbandoned, transactionClosed } from './errors'
import { mayChangeSchema } from './statementKind'

export interface TransactionOptions {
  /** rolled back after this long without a statement */
  idleMs: number
  /** gives the writer's turn back; called once, when the transaction is over */
  onEnd: () => void
  /** told when the time limit ended the transaction */
  onAbandoned: (reason: Error) => void
  /** told after the end when tables may have changed */
  onSchemaChange: () => void
}

/** A transaction on the one writer connection, which it holds until it is over. */
export class WriteTransaction implements Transaction {
  readonly #connection: Connection
  readonly #options: TransactionOptions
  #state: 'open' | 'committed' | 'rolled back' = 'open'
  #failure: Error | null = null
  #schemaChanged = false
  #lastUsed = performance.now()
  #timer: NodeJS.Timeout

  constructor(connection: Connection, options: TransactionOptions) {
    this.#connection = connection
    this.#options = options
    this.#timer = setTimeout(() => this.#checkIdle(), options.idleMs)
  }

  get closed(): boolean {
    return this.#state !== 'open'
  }

  /** Throws unless the transaction was committed: with the reason why it failed, where one is known. */
  assertCommitted(): void {
    if (this.#state === 'committed') return
    throw this.#failure ?? transactionClosed(this.#state)
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#use(() => {
      const result = this.#connection.run(statement)
      if (mayChangeSchema(typeof statement === 'string' ? statement : statement.sql)) this.#forgetStatements()
      return result
    })
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#use(() => {
      this.#connection.exec(sql)
      this.#forgetStatements()
    })
  }

  async commit(): Promise<void> {
    this.#use(() => {
      try {
        this.#connection.commit()
      } catch (error) {
        this.#rollBack(error)
        throw error
      }
      this.#end('committed')
    })
  }

  /** Does nothing when the transaction is over: drizzle rolls back after a commit that failed, which has rolled back itself. */
  async rollback(): Promise<void> {
    if (this.#state === 'open') this.#rollBack(null)
  }

  close(): void {
    if (this.#state === 'open') this.#rollBack(null)
  }

  #use<T>(work: () => T): T {
    if (this.#state !== 'open') throw this.#failure ?? transactionClosed(this.#state)
    this.#lastUsed = performance.now()
    try {
      return work()
    } catch (error) {
      // A full disk or an I/O error makes SQLite roll back by itself; what follows must not run outside a transaction.
      if (!this.closed && !this.#connection.inTransaction) this.#rollBack(error)
      throw error
    }
  }

  #forgetStatements(): void {
    this.#schemaChanged = true
    this.#connection.forgetStatements()
  }

  #rollBack(reason: unknown): void {
    this.#failure = reason === null ? null : asError(reason)
    try {
      this.#connection.rollBack()
    } finally {
      this.#end('rolled back')
    }
  }

  #end(state: 'committed' | 'rolled back'): void {
    this.#state = state
    clearTimeout(this.#timer)
    try {
      if (this.#schemaChanged) this.#options.onSchemaChange()
    } finally {
      this.#options.onEnd()
    }
  }

  /**
   * A timer that fires late means that the event loop was blocked, not that the owner is gone: it then gets another
   * full period, because its next statement may already be waiting to run.
   */
  #checkIdle(): void {
    const { idleMs, onAbandoned } = this.#options
    const idle = performance.now() - this.#lastUsed
    const late = idle > idleMs * 1.5
    if (idle < idleMs - 1 || late) {
      if (late) this.#lastUsed = performance.now()
      this.#timer = setTimeout(() => this.#checkIdle(), late ? idleMs : idleMs - idle)
      return
    }
    const reason = transactionAbandoned(idleMs)
    try {
      this.#rollBack(reason)
    } finally {
      onAbandoned(reason)
    }
  }
}

/** Errors of the engine may come from another realm, where a test runs, so they are told by what they have. */
function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The transaction failed', { cause: reason })
}
