import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SqliteClient, type SqliteOptions } from './client'
import { Connection } from './connection'
import { whenUnlocked } from './whenUnlocked'

/**
 * FULL syncs the log at every commit, so that what was acknowledged survives a power cut too; what that costs is in
 * docs/decisions/0002-sqlite-that-holds.md. The writer waits for locks by itself, without blocking the event loop; the
 * reader practically never meets one (only while another process repairs the log), so there SQLite may wait.
 */
const settings = `
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA journal_size_limit = 67108864;
  PRAGMA cache_size = -32768;
  PRAGMA temp_store = MEMORY;
`

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
  await whenUnlocked(() => writer.exec('PRAGMA journal_mode = WAL'), options.lockWaitMs ?? 30_000)
  const mode = writer.run('PRAGMA journal_mode').rows[0]?.journal_mode
  if (mode !== 'wal')
    throw new Error(`SQLite could not switch ${file} to WAL mode; is it on a network drive?`)
  writer.exec(`${settings} PRAGMA busy_timeout = 0`)
  return new SqliteClient(writer, () => openReader(file), options)
}

function openReader(file: string): Connection {
  const reader = new Connection(file)
  reader.exec(`${settings} PRAGMA busy_timeout = 5000; PRAGMA query_only = ON`)
  return reader
}
