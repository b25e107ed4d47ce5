import { AsyncLocalStorage } from 'node:async_hooks'
import { writeAfterRollback, writeOutsideOwnTransaction } from './errors'

/** A piece of work that runs in one transaction, and how that transaction stands. */
export interface Flow {
  /** the client or adapter the transaction is on */
  readonly database: unknown
  /** Payload's id of the transaction; null where the database has none */
  readonly id: number | string | null
  /** the request the work was begun on */
  readonly request: object
  state: 'open' | 'committed' | 'rolled back'
  /** why a part of the work failed; a transaction with a failed part must not be committed, even if the error was caught */
  failure: { error: unknown } | null
}

const flows = new AsyncLocalStorage<Flow>()

/** The transaction that the running code belongs to, as far as it was opened by `inTransaction`. */
export function currentFlow(): Flow | undefined {
  return flows.getStore()
}

/** Runs `work` knowing that everything it awaits belongs to `flow`. */
export function runInFlow<T>(flow: Flow, work: () => Promise<T>): Promise<T> {
  return flows.run(flow, work)
}

/**
 * Refuses a write that asks for a turn of its own while the work it belongs to has a transaction: open, it would wait
 * for itself; rolled back, it would leave half a document behind. After a commit it is an ordinary write.
 */
export function refuseStrayWrite(database: unknown): void {
  const flow = currentFlow()
  if (!flow || flow.database !== database) return
  if (flow.state === 'open') throw writeOutsideOwnTransaction()
  if (flow.state === 'rolled back') throw writeAfterRollback()
}
