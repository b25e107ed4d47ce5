import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BasePayload, buildConfig, type CollectionConfig, type Payload } from 'payload'
import { databaseAdapter, type SqliteDatabaseOptions } from '@/database'

/** A document with rows in a second table, so that a half-written one can be seen. */
const visits: CollectionConfig = {
  slug: 'visits',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'writer', type: 'text', index: true },
    { name: 'days', type: 'array', fields: [{ name: 'day', type: 'text', required: true }] },
  ],
}

/** A fresh folder for a test's files. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 've-co-so-'))
}

/** A Payload with one small collection on the given file, whose tables it makes where they are missing. */
export async function openSmallSystem(file: string, options: SqliteDatabaseOptions = {}): Promise<Payload> {
  const config = await buildConfig({
    secret: 'a secret for tests only',
    db: databaseAdapter({ DATABASE_URL: `file:${file}` }, { push: true, ...options }),
    collections: [visits],
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'fatal' } },
  })
  return new BasePayload().init({ config })
}

/** The data of one visit; a whole one has `days` rows. */
export function visit(key: string, writer = 'test', days = 3) {
  return { key, writer, days: Array.from({ length: days }, (_, day) => ({ day: `${key}-${day}` })) }
}
