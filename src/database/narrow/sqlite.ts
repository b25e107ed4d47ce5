import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest, Where } from 'payload'
import { tableNameOf, tableOf } from '../sqliteTables'
import { condition, type Sql } from './condition'
import type { NarrowQuestion } from './question'
import { rowAsJson } from './shape'

/** The same for drizzle, which writes the question marks itself. */
const forDrizzle = ({ text, args }: Sql): ReturnType<typeof sql> =>
  sql.join(
    text
      .split('?')
      .flatMap((part, at) => (at === 0 ? [sql.raw(part)] : [sql`${args[at - 1]}`, sql.raw(part)])),
  )

/** Asks on the connection of the request: in its transaction where it has one. */
async function ask(
  db: SQLiteAdapter,
  req: PayloadRequest,
  statement: Sql,
): Promise<Record<string, unknown>[]> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : db.sessions[id]?.db
  if (session && 'all' in session) return session.all(forDrizzle(statement))
  // Past drizzle, which would work the same text out of its parts anew each time.
  return (await db.client.execute({ sql: statement.text, args: statement.args })).rows
}

function orderOf(sort: string | string[], columnOf: (field: string) => string): string {
  const columns = [sort]
    .flat()
    .map((one) => (one.startsWith('-') ? `${columnOf(one.slice(1))} DESC` : columnOf(one)))
  return `ORDER BY ${columns.join(', ')}`
}

/** Fields are named by constants: what is made of one list of them for a collection is kept. */
const made = new WeakMap<SQLiteAdapter, WeakMap<NarrowQuestion['select'], Map<string, string>>>()

function rowOf(
  db: SQLiteAdapter,
  collection: NarrowQuestion['collection'],
  select: NarrowQuestion['select'],
): string {
  const ofDb = made.get(db) ?? new WeakMap<NarrowQuestion['select'], Map<string, string>>()
  made.set(db, ofDb)
  const ofSelect = ofDb.get(select) ?? new Map<string, string>()
  ofDb.set(select, ofSelect)
  const row = ofSelect.get(collection) ?? rowAsJson(db, collection, select)
  ofSelect.set(collection, row)
  return row
}

/** The rows that hold, each as the JSON text that SQLite has made of it. One statement. */
export async function readInSqlite(
  db: SQLiteAdapter,
  req: PayloadRequest,
  { collection, where, select, sort = 'id', limit }: NarrowQuestion,
): Promise<unknown[]> {
  const table = tableOf(db, tableNameOf(collection))
  const columnOf = (field: string): string => `"t"."${table.column(field).name}"`
  const [row, order] = [rowOf(db, collection, select), orderOf(sort, columnOf)]
  const { text, args } = condition(where, columnOf)
  const found = await ask(db, req, {
    text: `SELECT ${row} AS "row" FROM "${table.name}" AS "t" WHERE ${text} ${order} LIMIT ?`,
    args: [...args, limit],
  })
  return found.map((one): unknown => JSON.parse(String(one.row)))
}

/** How many rows hold, by the values of some columns. One statement, whose rows never leave the database. */
export async function countInSqlite(
  db: SQLiteAdapter,
  req: PayloadRequest,
  {
    collection,
    where,
    by,
  }: { collection: NarrowQuestion['collection']; where: Where; by: readonly string[] },
): Promise<Record<string, unknown>[]> {
  const table = tableOf(db, tableNameOf(collection))
  const columnOf = (field: string): string => `"t"."${table.column(field).name}"`
  const groups = by.map(columnOf).join(', ')
  const named = by.map((field) => `${columnOf(field)} AS "${field}"`).join(', ')
  const { text, args } = condition(where, columnOf)
  return ask(db, req, {
    text: `SELECT ${named}, count(*) AS "count" FROM "${table.name}" AS "t" WHERE ${text} GROUP BY ${groups}`,
    args,
  })
}
