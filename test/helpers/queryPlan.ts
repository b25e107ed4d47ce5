import type { Payload } from 'payload'
import { isRecord, textOf } from '@/access/guards'
import { SqliteClient } from '@/database/sqlite'

type Statement = Parameters<SqliteClient['execute']>[0]

/** What SQLite did for one statement: its words, and its plan line by line. */
export interface Planned {
  sql: string
  plan: string[]
}

/** @throws Error where the database is no SQLite */
function clientOf(payload: Payload): SqliteClient {
  const client = 'client' in payload.db ? payload.db.client : undefined
  if (!(client instanceof SqliteClient)) throw new Error('This looks at plans of SQLite')
  return client
}

/** Runs a read, and asks SQLite for the plan of every statement that it sent outside a transaction. */
export async function plansOf(payload: Payload, read: () => Promise<unknown>): Promise<Planned[]> {
  const client = clientOf(payload)
  const execute = client.execute.bind(client)
  const sent: Statement[] = []
  client.execute = (statement) => {
    sent.push(statement)
    return execute(statement)
  }
  try {
    await read()
  } finally {
    client.execute = execute
  }
  const planned: Planned[] = []
  for (const statement of sent) {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
    const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    planned.push({ sql, plan: rows.flatMap((row) => (isRecord(row) ? (textOf(row.detail) ?? []) : [])) })
  }
  return planned
}

/**
 * The lines of a plan by which a whole table is gone through. What a subquery has just selected (a co-routine) is gone
 * through as well, but that is no table, nor is a list that was given with the question (`json_each`).
 */
export function fullScans(plan: readonly string[]): string[] {
  const selected = plan.flatMap((line) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(line)?.[1] ?? [])
  return plan.filter((line) => {
    const table = /^SCAN (\S+)(?! USING)/.exec(line)?.[1]
    return table !== undefined && !['CONSTANT', 'json_each'].includes(table) && !selected.includes(table)
  })
}
