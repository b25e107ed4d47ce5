import type { DatabaseAdapterObj } from 'payload'
import { isMongodbUrl, mongodbDatabase } from './mongodbDatabase'
import { sqliteDatabase, type SqliteDatabaseOptions } from './sqliteDatabase'

/** Where a fresh installation keeps its data, relative to the folder it is started in. */
export const defaultDatabaseUrl = 'file:data/ve-co-so.db'

/** The settings that choose the database; `process.env` fits. */
export interface DatabaseEnv {
  /** `file:…` or a path for SQLite, `mongodb://…?replicaSet=…` for MongoDB */
  DATABASE_URL?: string
  /** `off` lets a MongoDB server without transactions be used, for tests */
  MONGODB_TRANSACTIONS?: string
}

/**
 * The `db` of the Payload configuration for the database that `DATABASE_URL` names.
 * `options` are for SQLite alone; MongoDB needs no migrations for a new field or index.
 */
export function databaseAdapter(env: DatabaseEnv, options: SqliteDatabaseOptions = {}): DatabaseAdapterObj {
  const url = env.DATABASE_URL || defaultDatabaseUrl
  if (isMongodbUrl(url)) return mongodbDatabase(url, env.MONGODB_TRANSACTIONS !== 'off')
  return sqliteDatabase(url, options)
}
