import type { CollectionSlug, PayloadRequest } from 'payload'
import { isSqlite } from '../sqliteTables'
import type { Columns } from './columns'
import { insertOneByOne, updateOneByOne } from './oneByOne'
import { insertInSqlite, updateInSqlite } from './sqlite'

/**
 * Inserts several rows of one collection, in the transaction of the request: on SQLite in one statement, whatever
 * their number. All name the same columns; one that is undefined is left empty. Below access control and hooks.
 * @throws Error as the database does; a key that is there already is told by `isUniqueViolation`
 */
export async function insertRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly Columns[],
): Promise<void> {
  if (rows.length === 0) return
  const { db } = req.payload
  await (isSqlite(db) ? insertInSqlite(db, req, collection, rows) : insertOneByOne(req, collection, rows))
}

/**
 * Writes the named columns of several rows that are there, each with its own values; the rest of them stays. On SQLite
 * one statement. All name the same columns.
 */
export async function updateRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly ({ id: string } & Columns)[],
): Promise<void> {
  if (rows.length === 0) return
  const { db } = req.payload
  await (isSqlite(db) ? updateInSqlite(db, req, collection, rows) : updateOneByOne(req, collection, rows))
}
