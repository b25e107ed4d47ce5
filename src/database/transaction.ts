import { killTransaction, type PayloadRequest } from 'payload'
import { retrying, type TransactionRetry } from './retry'
import { currentFlow, runInFlow, transactionLost, writeOutsideOwnTransaction, type Flow } from './sqlite'

export type { TransactionRetry } from './retry'
export { isUniqueViolation } from './uniqueViolation'

/** The work under way on a request, so that a second transaction on it waits for the first. */
const underWay = new WeakMap<PayloadRequest, Promise<unknown>>()

/**
 * Runs `work` in one transaction on `req`: all of its writes are kept, or none.
 *
 * - Every operation inside must pass on `req`. A write that does not is refused at once (`TRANSACTION_NOT_USED`).
 * - On any error everything is rolled back and the error thrown. An operation that failed inside spoils the whole, even
 *   if its error was caught: read what may be missing with `disableErrors: true`, do not catch.
 * - Called inside another `inTransaction` or a hook it joins that transaction and leaves the end to its owner.
 * - `work` may run several times (write conflicts of MongoDB, races for a unique key): it must change nothing but the
 *   database. Wait for nothing outside the database in it either: on SQLite every other writer waits meanwhile.
 * - Where the database has no transactions it simply runs, once.
 */
export async function inTransaction<T>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
  retry: TransactionRetry = {},
): Promise<T> {
  for (;;) {
    const id = await req.transactionID
    const flow = currentFlow()
    if (flow?.state === 'open' && belongs(flow, req, id)) return joined(flow, () => work(req))
    if (flow?.state === 'open' && flow.database === databaseOf(req)) throw writeOutsideOwnTransaction()
    const other = underWay.get(req)
    if (!other) {
      // A transaction that Payload itself opened, for the operation whose hook we are in.
      if (id) return joinedToPayload(req, work)
      break
    }
    await other
  }
  const done = begun(req, work, retry)
  underWay.set(
    req,
    done.then(
      () => underWay.delete(req),
      () => underWay.delete(req),
    ),
  )
  return done
}

async function joined<T>(flow: Flow, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    flow.failure ??= { error }
    throw error
  }
}

async function joinedToPayload<T>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  try {
    return await work(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function begun<T>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
  retry: TransactionRetry,
): Promise<T> {
  const { db } = req.payload
  const first = await db.beginTransaction()
  // Without transactions a second run would find the writes of the first.
  if (first === null) return runInFlow(flowOn(req, null), () => work(req))
  const ids = [first]
  return retrying(async () => {
    const id = ids.pop() ?? (await db.beginTransaction())
    if (id === null) throw transactionLost()
    return attempt(req, id, work)
  }, retry)
}

async function attempt<T>(
  req: PayloadRequest,
  id: number | string,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const { db } = req.payload
  req.transactionID = id
  const flow = flowOn(req, id)
  try {
    const result = await runInFlow(flow, () => work(req))
    if (flow.failure) throw flow.failure.error
    // Payload's operations end the transaction when they fail; MongoDB's adapter would then take a commit for done.
    if (!(await isOpen(req, id))) throw transactionLost()
    await db.commitTransaction(id)
    flow.state = 'committed'
    return result
  } catch (error) {
    flow.state = 'rolled back'
    await rollBack(req, id)
    throw error
  } finally {
    delete req.transactionID
  }
}

async function isOpen({ transactionID, payload }: PayloadRequest, id: number | string): Promise<boolean> {
  return (await transactionID) === id && id in payload.db.sessions
}

/** The error that led here is the one to be told; one of the rollback itself is only logged. */
async function rollBack(req: PayloadRequest, id: number | string): Promise<void> {
  try {
    await req.payload.db.rollbackTransaction(id)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Rolling back a transaction failed' })
  }
}

/** Whether work on `req` belongs to the flow it was called in: by the transaction, or by the request where there is none. */
function belongs(flow: Flow, req: PayloadRequest, id: number | string | null | undefined): boolean {
  return flow.id === null ? flow.request === req : flow.id === id
}

function flowOn(req: PayloadRequest, id: number | string | null): Flow {
  return { database: id === null ? null : databaseOf(req), id, request: req, state: 'open', failure: null }
}

/** What a flow is on: our SQLite client, which refuses stray writes itself, or the adapter where there is none. */
function databaseOf({ payload }: PayloadRequest): unknown {
  return 'client' in payload.db ? payload.db.client : payload.db
}
