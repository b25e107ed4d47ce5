import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { currentFlow, writeAfterRollback, writeOutsideOwnTransaction } from './sqlite'

/** A write of the adapter, which takes its transaction from `req`. */
type Write<Args, Result> = (args: Args) => Result
interface OnRequest {
  req?: Partial<PayloadRequest>
}

/** The part of an adapter that is guarded. Its sessions differ in type between the two databases. */
type Writes = Pick<
  BaseDatabaseAdapter,
  | 'create'
  | 'updateOne'
  | 'updateMany'
  | 'upsert'
  | 'deleteOne'
  | 'deleteMany'
  | 'createVersion'
  | 'updateVersion'
  | 'deleteVersions'
  | 'createGlobal'
  | 'updateGlobal'
> & { sessions?: Readonly<Record<string, unknown>> }

/**
 * Makes an adapter refuse what our SQLite client refuses by itself: a write inside the work of `inTransaction` that
 * does not use its transaction. MongoDB would do it, alone and at once, and keep it when the rest is rolled back.
 */
export function refuseStrayWrites(database: Writes): void {
  const guarded = <Args extends OnRequest, Result>(
    write: Write<Args, Promise<Result>>,
  ): Write<Args, Promise<Result>> => {
    return async (args) => {
      await refuseUnlessInFlow(database, args.req)
      return write.call(database, args)
    }
  }
  database.create = guarded(database.create)
  database.updateOne = guarded(database.updateOne)
  database.updateMany = guarded(database.updateMany)
  database.upsert = guarded(database.upsert)
  database.deleteOne = guarded(database.deleteOne)
  database.deleteMany = guarded(database.deleteMany)
  database.createVersion = guarded(database.createVersion)
  database.updateVersion = guarded(database.updateVersion)
  database.deleteVersions = guarded(database.deleteVersions)
  database.createGlobal = guarded(database.createGlobal)
  database.updateGlobal = guarded(database.updateGlobal)
}

async function refuseUnlessInFlow(database: Writes, req: OnRequest['req']): Promise<void> {
  const flow = currentFlow()
  if (!flow || flow.database !== database) return
  if (flow.state === 'rolled back') throw writeAfterRollback()
  const used = flow.id !== null && (await req?.transactionID) === flow.id && database.sessions?.[flow.id]
  if (flow.state === 'open' && !used) throw writeOutsideOwnTransaction()
}
