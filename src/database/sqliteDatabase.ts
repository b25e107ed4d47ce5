import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import path from 'node:path'
import { migrateSafely, payloadMigration, type Migrations } from './migrateSqlite'
import {
  captureTransaction,
  openSqlite,
  sqlitePath,
  type SqliteOptions,
  type WriteTransaction,
} from './sqlite'

type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

export interface SqliteDatabaseOptions extends SqliteOptions {
  migrations?: Migrations
  /** makes the tables from the configuration; for tests with a configuration of their own, never for the system's file */
  push?: boolean
}

/**
 * Payload's SQLite adapter on our own client, which is opened when Payload connects and drained when it is destroyed.
 * Beyond the client it changes three things of the adapter: a commit that failed is an error (drizzle and Payload
 * drop it), migrations run with foreign keys off, and they run wherever Payload connects, not only in production.
 */
export function sqliteDatabase(url: string, options: SqliteDatabaseOptions = {}): DatabaseAdapterObj {
  const file = sqlitePath(url)
  const { migrations, push = false, ...clientOptions } = options
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuidv7',
    transactionOptions: {},
    push,
    migrationDir: path.resolve('src/database/migrations'),
    prodMigrations: migrations,
  })
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      useOwnClient(database, file, clientOptions, migrations)
      reportFailedCommits(database)
      return database
    },
  }
}

function useOwnClient(
  database: SqliteAdapter,
  file: string,
  options: SqliteOptions,
  migrations: Migrations | undefined,
): void {
  const { connect, destroy, migrate } = database
  let client: Awaited<ReturnType<typeof openSqlite>> | null = null
  database.migrate = async (args) => {
    if (!client) throw new Error('Migrations need an open database')
    const names = args?.migrations?.map(({ name }) => name) ?? null
    const complain = (message: string) => database.payload.logger.error(message)
    await migrateSafely(client, file, names, () => migrate.call(database, args), complain)
  }
  database.connect = async (args) => {
    if (!client || client.closed) {
      client = await openSqlite(file, {
        onAbandoned: (reason) => database.payload.logger.error(reason.message),
        ...options,
      })
      // The adapter keeps a client that it already has.
      database.client = client
    }
    await connect?.call(database, args)
    const alreadyRan = process.env.NODE_ENV === 'production' || process.env.PAYLOAD_MIGRATING === 'true'
    if (migrations && !alreadyRan) await database.migrate({ migrations: migrations.map(payloadMigration) })
  }
  database.destroy = async () => {
    await client?.drain()
    await destroy?.call(database)
  }
}

/**
 * Drizzle opens a transaction around a promise that Payload resolves to commit, and the error of a COMMIT that fails
 * ends in a handler that nobody asks any more: the caller would be told that its data is saved. So each transaction
 * is kept until it is committed, and asked.
 */
function reportFailedCommits(database: SqliteAdapter): void {
  const { beginTransaction, commitTransaction, rollbackTransaction } = database
  const open = new Map<number | string, WriteTransaction>()
  database.beginTransaction = async (options) => {
    const { result: id, transaction } = await captureTransaction(() =>
      beginTransaction.call(database, options),
    )
    if (id !== null && transaction) open.set(id, transaction)
    return id
  }
  database.commitTransaction = async (incoming) => {
    const id = await incoming
    const transaction = open.get(id)
    if (!transaction)
      throw new Error('Nothing was saved: the transaction had already been rolled back or committed')
    open.delete(id)
    await commitTransaction.call(database, id)
    transaction.assertCommitted()
  }
  database.rollbackTransaction = async (incoming) => {
    const id = await incoming
    open.delete(id)
    await rollbackTransaction.call(database, id)
  }
}
