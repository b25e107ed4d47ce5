import { createHash } from 'node:crypto'
import type { InStatement, ResultSet } from '@libsql/client'
import { isRecord, textOf } from '@/access/guards'

type Execute = (statement: InStatement) => Promise<ResultSet>

/** Notices are written after the step, apart from it: nothing that must be true hangs on them. */
const APART = /^(notifications|payload_|sqlite_)/

/** One text for all rows of the file, seen in one transaction: two texts are the same only if every row is. */
export async function digestOf(execute: Execute): Promise<string> {
  const { rows: tables } = await execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  const digest = createHash('sha256')
  for (const table of tables) {
    const name = isRecord(table) ? (textOf(table.name) ?? '') : ''
    if (APART.test(name)) continue
    const { rows } = await execute(`SELECT * FROM "${name}" ORDER BY rowid`)
    digest.update(name).update(JSON.stringify(rows))
  }
  return digest.digest('hex')
}
