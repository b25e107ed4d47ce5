import type { MigrateUpArgs, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import { exclusively, type SqliteClient } from './sqlite'

/** Migrations as `payload migrate:create` writes them. */
export type Migrations = NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>

/**
 * Runs `migrate` so that it is safe on our client: with foreign keys off (a rebuilt table would otherwise take along
 * the rows that refer to it), and by one process only, when several start at once. Where nothing is missing it does not run.
 * @param complain told how many rows refer to nothing afterwards, if any
 */
export async function migrateSafely(
  client: SqliteClient,
  file: string,
  names: readonly string[] | null,
  migrate: () => Promise<void>,
  complain: (message: string) => void,
): Promise<void> {
  if (names && (await allRan(client, names))) return
  await exclusively(file, () => client.withoutForeignKeys(migrate))
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  if (rows.length > 0) complain(`After the migrations ${rows.length} rows refer to rows that do not exist`)
}

async function allRan(client: SqliteClient, names: readonly string[]): Promise<boolean> {
  const table = await client.execute("SELECT 1 FROM sqlite_schema WHERE name = 'payload_migrations'")
  if (table.rows.length === 0) return false
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  const ran = new Set(rows.map((row) => row.name))
  return names.every((name) => ran.has(name))
}

/** A migration as Payload's own `migrate` takes it, whose types do not say that it hands over `db`. */
export function payloadMigration({ name, up, down }: Migrations[number]): Migration {
  return { name, up: async (args) => up(migrateArgs(args)), down: async (args) => down(migrateArgs(args)) }
}

function migrateArgs(args: unknown): MigrateUpArgs {
  if (isMigrateArgs(args)) return args
  throw new TypeError('Payload ran a migration without its database, payload and req')
}

function isMigrateArgs(args: unknown): args is MigrateUpArgs {
  return typeof args === 'object' && args !== null && 'db' in args && 'payload' in args && 'req' in args
}
