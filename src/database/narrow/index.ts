import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isSqlite } from '../sqliteTables'
import type { NarrowQuestion } from './question'
import { countInSqlite, readInSqlite } from './sqlite'

type Row = Record<string, unknown>
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

const find = async (req: PayloadRequest, question: NarrowQuestion): Promise<Row[]> => {
  const { docs } = await req.payload.db.find({
    sort: 'id',
    ...question,
    select: { ...question.select },
    pagination: false,
    req,
  })
  return docs.filter(isRow)
}

/**
 * What `payload.db.find` gives of these fields, in one statement and without the work of the adapter on every row, which
 * on SQLite costs several times what the database does: for the reads of screens that many people open. Below access
 * control, as that is: whoever calls has made the check. Relationships are ids; an empty field is null or missing.
 * @throws TypeError on SQLite for a question that it cannot ask so: a defect
 */
export async function narrowRead(req: PayloadRequest, question: NarrowQuestion): Promise<Row[]> {
  const { db } = req.payload
  return isSqlite(db) ? (await readInSqlite(db, req, question)).filter(isRow) : find(req, question)
}

/**
 * How many rows hold, by the values of some columns: one row for each of their combinations, with its `count`. Elsewhere
 * than on SQLite the rows are read, with these columns only, and counted here.
 * @param most more rows than can ever hold
 */
export async function countBy(
  req: PayloadRequest,
  question: { collection: CollectionSlug; where: Where; by: readonly string[]; most: number },
): Promise<Row[]> {
  const { db } = req.payload
  if (isSqlite(db)) return countInSqlite(db, req, question)
  const { collection, where, by, most } = question
  const select = Object.fromEntries(by.map((field) => [field, true as const]))
  const counts = new Map<string, Row & { count: number }>()
  for (const row of await find(req, { collection, where, select, limit: most })) {
    const values = by.map((field) => row[field])
    const key = JSON.stringify(values)
    const known = counts.get(key) ?? {
      ...Object.fromEntries(by.map((field, at) => [field, values[at]])),
      count: 0,
    }
    counts.set(key, { ...known, count: known.count + 1 })
  }
  return [...counts.values()]
}
