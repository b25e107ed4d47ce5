import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { tableNameOf, tableOf } from '../sqliteTables'
import type { Columns } from './columns'

/** What a column takes out of JSON: plain data goes into JSON columns as their text. */
const bound = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null)

/** The rows as one bound value: the statement is the same, and prepared once, for any number of them. */
const asJson = (rows: readonly Columns[]): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, bound(value)]))),
  )

const valueOf = (name: string): string => `json_extract(one.value, '$.${name}')`

/** The adapter's own maker of a new row's id. */
const isMaker = (value: unknown): value is () => unknown => typeof value === 'function'

async function run(
  db: SQLiteAdapter,
  req: PayloadRequest,
  { before, rows, after }: { before: string; rows: readonly Columns[]; after: string },
): Promise<void> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : db.sessions[id]
  if (!session || !('run' in session.db))
    throw new TypeError('Rows are written together only inside a transaction')
  await session.db.run(sql`${sql.raw(before)} json_each(${asJson(rows)}) AS one ${sql.raw(after)}`)
}

export async function insertInSqlite(
  db: SQLiteAdapter,
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly Columns[],
): Promise<void> {
  const table = tableOf(db, tableNameOf(collection))
  const { make } = table.column('id')
  if (!isMaker(make)) throw new TypeError(`${collection} makes no ids`)
  const fields = ['id', ...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = fields.map((field) => `"${table.column(field).name}"`).join(', ')
  await run(db, req, {
    before: `INSERT INTO "${table.name}" (${columns}) SELECT ${fields.map(valueOf).join(', ')} FROM`,
    rows: rows.map((row): Columns => ({ id: make(), ...row })),
    after: '',
  })
}

export async function updateInSqlite(
  db: SQLiteAdapter,
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly ({ id: string } & Columns)[],
): Promise<void> {
  const table = tableOf(db, tableNameOf(collection))
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field !== 'id')
  const sets = fields.map((field) => `"${table.column(field).name}" = ${valueOf(field)}`).join(', ')
  await run(db, req, {
    before: `UPDATE "${table.name}" SET ${sets} FROM`,
    rows,
    after: `WHERE "${table.name}"."id" = ${valueOf('id')}`,
  })
}
