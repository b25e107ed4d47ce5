import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SqliteClient, type SqliteOptions } from './client'
import { Connection } from './connection'
import { whenUnlocked } from './whenUnlocked'

/**
 * The settings of both connections. FULL syncs the log at every commit, so that what was acknowledged survives a
 * power cut too; see docs/decisions/0002-sqlite-that-holds.md for what it costs. `busy_timeout` is 0 because we wait
 * for locks ourselves, without blocking the event loop.
 */
const settings = [
  'PRAGMA busy_timeout = 0',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA journal_size_limit = 67108864',
  'PRAGMA cache_size = -32768',
  'PRAGMA temp_store = MEMORY',
]

/**
 * The path of a `file:` URL or of a plain path, absolute.
 * @throws Error for a database in memory: two connections would see two databases
 */
export function sqlitePath(url: string): string {
  const location = url.startsWith('file://')
    ? fileURLToPath(url)
    : decodeURIComponent(url.replace(/^file:/, '').replace(/\?.*$/, ''))
  if (location === '' || location.includes(':memory:')) {
    throw new Error(
      'A SQLite database in memory is not supported: name a file, such as file:data/ve-co-so.db',
    )
  }
  return path.resolve(location)
}

/** Opens a file (made with its folder if missing) in WAL mode. */
export async function openSqlite(url: string, options: SqliteOptions = {}): Promise<SqliteClient> {
  const file = sqlitePath(url)
  mkdirSync(path.dirname(file), { recursive: true })
  const writer = new Connection(file)
  const mode = await whenUnlocked(
    () => writer.run('PRAGMA journal_mode = WAL').rows[0]?.journal_mode,
    options.lockWaitMs ?? 30_000,
  )
  if (mode !== 'wal')
    throw new Error(`SQLite could not switch ${file} to WAL mode; is it on a network drive?`)
  const reader = new Connection(file)
  for (const setting of settings) {
    writer.run(setting)
    reader.run(setting)
  }
  reader.run('PRAGMA query_only = ON')
  return new SqliteClient(writer, reader, options)
}
