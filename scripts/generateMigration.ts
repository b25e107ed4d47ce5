import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

const FOLDER = path.resolve('src/database/migrations')

/** Sees that there is a list of migrations for the configuration to import; `fromNothing` empties it. */
export function beginMigrations(fromNothing: boolean): void {
  if (fromNothing) rmSync(FOLDER, { recursive: true, force: true })
  const list = path.join(FOLDER, 'index.ts')
  if (existsSync(list)) return
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(list, 'export const migrations = []\n')
}

/** Payload without a connection: the adapter has built its tables from the configuration, nothing is opened. */
async function withoutConnection(config: SanitizedConfig): Promise<Payload> {
  process.env.PAYLOAD_MIGRATING = 'true'
  // Nothing is signed here, but Payload does not start without a secret.
  const secret = config.secret || 'unused'
  return getPayload({ config: { ...config, secret }, disableDBConnect: true, disableOnInit: true })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Migrations and their snapshots are named by the second in which they were made. */
function findLatest(folder: string, ending: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder).filter((name) => /^\d/.test(name) && name.endsWith(ending))
  const latest = names.sort().at(-1)
  return latest && path.join(folder, latest)
}

function readLatestSnapshot(folder: string): Record<string, unknown> | undefined {
  const latest = findLatest(folder, '.json')
  if (!latest) return undefined
  const snapshot: unknown = JSON.parse(readFileSync(latest, 'utf8'))
  if (!isRecord(snapshot)) throw new SyntaxError(`${latest} is not a snapshot`)
  return snapshot
}

/**
 * Whether the migrations lead to the tables that the configuration asks for. MongoDB has no tables, so it
 * has nothing to migrate. Where a column may have been renamed drizzle asks a person; with nobody there to
 * answer, that counts as out of date.
 */
export async function migrationsAreCurrent(config: SanitizedConfig): Promise<boolean> {
  const { db } = await withoutConnection(config)
  if (!('requireDrizzleKit' in db)) return true
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  const before = readLatestSnapshot(db.migrationDir)
  if (!before) return false
  const statements = await generateMigration(before, await generateDrizzleJson(db.schema))
  return statements.length === 0
}

/**
 * Writes the migration from the latest snapshot to the configuration, to be read before it is committed.
 * @returns the file it was written to
 */
export async function writeMigration(config: SanitizedConfig, migrationName: string): Promise<string> {
  const payload = await withoutConnection(config)
  const folder = payload.db.migrationDir
  await payload.db.createMigration({ payload, migrationName, forceAcceptWarning: true })
  const written = findLatest(folder, '.ts')
  if (!written) throw new Error(`No migration was written to ${folder}`)
  // Payload's template names three arguments where the statements use one, and the compiler minds.
  writeFileSync(written, readFileSync(written, 'utf8').replaceAll('{ db, payload, req }', '{ db }'))
  return path.relative(process.cwd(), written)
}
