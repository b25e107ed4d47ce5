import { LibsqlError } from '@libsql/client'

/**
 * The engine's error as the `LibsqlError` that drizzle and Payload know; anything else as it came. Told by its code,
 * because some of the engine's errors are no instance of our realm's `Error` in a test.
 */
export function libsqlError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || error instanceof LibsqlError) return error
  if (!('code' in error) || !('message' in error)) return error
  const { code, message } = error
  if (typeof code !== 'string' || !code.startsWith('SQLITE_') || typeof message !== 'string') return error
  const rawCode = 'rawCode' in error && typeof error.rawCode === 'number' ? error.rawCode : undefined
  return new LibsqlError(message, code, rawCode, error instanceof Error ? error : undefined)
}

/** Whether another connection held the lock that the statement needed, so that nothing was done and it may be tried again. */
export function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')
}

export function clientClosed(): LibsqlError {
  return new LibsqlError('The database has been closed', 'CLIENT_CLOSED')
}

export function transactionClosed(outcome: string): LibsqlError {
  return new LibsqlError(`The transaction is over: it was ${outcome}`, 'TRANSACTION_CLOSED')
}

/** A transaction that nobody used for `idleMs` is rolled back with this, and every later use of it throws this. */
export function transactionAbandoned(idleMs: number): LibsqlError {
  return new LibsqlError(
    `The transaction was rolled back: it kept every other writer waiting for ${idleMs} ms without a statement. ` +
      'Either its owner never committed it, or it waited for something slow outside the database, or a write was awaited ' +
      'inside it without its req (that write waits for this transaction, and this transaction for it).',
    'TRANSACTION_ABANDONED',
  )
}

/** A write that would wait for the transaction its own caller holds open. */
export function writeOutsideOwnTransaction(): LibsqlError {
  return new LibsqlError(
    'A write inside an open transaction did not use it: pass on the req of the transaction. Left alone it would wait ' +
      'for the transaction, and the transaction for it. (An operation that fails takes the transaction off its req.)',
    'TRANSACTION_NOT_USED',
  )
}

/** A write of a piece of work whose transaction has been rolled back meanwhile. */
export function writeAfterRollback(): LibsqlError {
  return new LibsqlError(
    'The transaction of this piece of work was rolled back (another part of it failed); its later writes are refused.',
    'TRANSACTION_ROLLED_BACK',
  )
}

/** Work that ended well although its transaction was gone by then. */
export function transactionLost(): LibsqlError {
  return new LibsqlError(
    'Nothing was saved: an operation inside the transaction failed and rolled it back, and its error was caught',
    'TRANSACTION_ROLLED_BACK',
  )
}

/** Another process kept the write lock for longer than we wait. */
export function lockTimeout(limitMs: number, cause: LibsqlError | undefined): LibsqlError {
  return new LibsqlError(
    `The database stayed locked by another process for ${limitMs} ms; nothing was written`,
    'SQLITE_BUSY',
    5,
    cause,
  )
}
