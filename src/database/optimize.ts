import type { Payload } from 'payload'
import { SqliteClient } from './sqlite'

/**
 * To be called once after a bulk load (seed, import, restore): renews what SQLite knows of its indexes. MongoDB keeps
 * that knowledge by itself, so there it does nothing.
 */
export async function optimizeDatabase(payload: Payload): Promise<void> {
  const client = 'client' in payload.db ? payload.db.client : null
  if (client instanceof SqliteClient) await client.optimize()
}
