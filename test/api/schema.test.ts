import config from '@payload-config'
import { readFile } from 'node:fs/promises'
import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'
import { databaseAdapter } from '@/database'
import { LIMIT_OPTIONS } from '@/graphql/limitOptions'
import { mutations } from '@/graphql/mutations'
import { queries } from '@/graphql/queries'

/** The schema as it is printed for a database; nothing is connected to. */
async function printedFor(DATABASE_URL: string): Promise<string> {
  const sanitized: SanitizedConfig = await config
  const db = databaseAdapter({ DATABASE_URL })
  return printSchema(
    configToSchema({
      ...sanitized,
      db: { ...db, allowIDOnCreate: db.allowIDOnCreate === true, name: db.name ?? '' },
    }).schema,
  )
}

describe('the schema', () => {
  test('is the same on both databases, to the letter', async () => {
    const onSqlite = await printedFor('file:nowhere.db')
    const onMongodb = await printedFor('mongodb://localhost/x?replicaSet=rs0')
    expect(onMongodb).toBe(onSqlite)
  })

  test('is the one that stands in the repository', async () => {
    const kept = await readFile('schema.graphql', 'utf8')
    expect((await printedFor('file:nowhere.db')).trim()).toBe(kept.trim())
  })

  test('lets nobody write a document of the cycle except by its steps', async () => {
    const { schema } = configToSchema(await config)
    const all = Object.keys(schema.getMutationType()?.getFields() ?? {})
    const generated = all.filter((name) => !(name in mutations()))
    expect(
      generated.filter((name) =>
        /^(create|update|delete|duplicate|restore|unlock|logout|login|refresh|forgot|reset|verify)/.test(
          name,
        ),
      ),
    ).toEqual(generated)
    const closed = [
      'Plan',
      'Trip',
      'Report',
      'Finding',
      'Comment',
      'Transition',
      'Notification',
      'DayCredit',
      'OverlapAnswer',
      'Meeting',
    ]
    for (const type of closed) expect(generated.filter((name) => name.endsWith(type))).toEqual([])
    expect(Object.keys(mutations())).toHaveLength(48)
  })

  test('says of each step and each read what it does', () => {
    const fields = Object.values({ ...mutations(), ...queries() })
    expect(fields.filter(({ description }) => !description)).toEqual([])
  })

  test('opens nothing to strangers beyond signing in', () => {
    expect(LIMIT_OPTIONS.publicRootFields).toEqual([])
  })
})
