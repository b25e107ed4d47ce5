import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildConfig, type CollectionConfig } from 'payload'
import {
  databaseAdapter,
  defaultDatabaseUrl,
  optimizeDatabase,
  type DatabaseEnv,
  type Migrations,
} from '@/database'
import { temporaryFolder } from '@test/helpers/temporaryFolder'
import { SmallSystem, wholeDays } from './smallSystem'

const replicaSet = 'mongodb://127.0.0.1:27017/ve-co-so?replicaSet=rs0'

/** Made anew for each configuration, because Payload adds to what it is given. */
const collections = (): CollectionConfig[] => [
  {
    slug: 'units',
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'parent', type: 'relationship', relationTo: 'units' },
      { name: 'seen', type: 'relationship', relationTo: ['units', 'cadres'], hasMany: true },
      { name: 'days', type: 'array', fields: [{ name: 'day', type: 'text' }] },
    ],
  },
  { slug: 'cadres', auth: true, versions: true, fields: [{ name: 'place', type: 'point' }] },
]

describe('databaseAdapter', () => {
  it('takes SQLite unless the URL names MongoDB', () => {
    expect(databaseAdapter({}).name).toBe('sqlite')
    expect(databaseAdapter({ DATABASE_URL: 'file:/tmp/x.db' }).name).toBe('sqlite')
    expect(databaseAdapter({ DATABASE_URL: replicaSet }).name).toBe('mongoose')
    expect(defaultDatabaseUrl).toBe('file:data/ve-co-so.db')
  })

  it('refuses a MongoDB without a replica set, in Vietnamese and English, unless transactions are off on purpose', () => {
    const DATABASE_URL = 'mongodb://127.0.0.1:27017/ve-co-so'
    expect(() => databaseAdapter({ DATABASE_URL })).toThrow(/phải có replicaSet.*must name replicaSet/)
    expect(() => databaseAdapter({ DATABASE_URL: 'mongodb+srv://x/y?replicaSet=' })).toThrow('replicaSet')
    expect(databaseAdapter({ DATABASE_URL, MONGODB_TRANSACTIONS: 'off' }).name).toBe('mongoose')
    expect(() => databaseAdapter({ DATABASE_URL, MONGODB_TRANSACTIONS: 'on' })).toThrow('replicaSet')
  })

  it('gives the same GraphQL schema on both databases', async () => {
    const schemaOf = async (env: DatabaseEnv) => {
      const db = databaseAdapter(env)
      const config = await buildConfig({
        secret: 'x',
        db,
        collections: collections(),
        telemetry: false,
        typescript: { autoGenerate: false },
      })
      return printSchema(configToSchema(config).schema)
    }
    const sqlite = await schemaOf({ DATABASE_URL: 'file:/tmp/x.db' })
    expect(await schemaOf({ DATABASE_URL: replicaSet })).toBe(sqlite)
    expect(sqlite).toContain('type Unit ')
  })

  it('makes the folder of the file, runs the migrations given, once, and closes the file with Payload', async () => {
    const file = path.join(temporaryFolder(), 'deep', 'down', 'x.db')
    const tables = await SmallSystem.open(file)
    await tables.create('kept')
    await tables.payload.delete({ collection: 'payload-migrations', where: {} })
    await tables.close()
    expect(existsSync(`${file}-wal`) && existsSync(file)).toBe(true)

    const ran: string[] = []
    const migrations: Migrations = [
      {
        name: 'rebuild',
        up: async ({ db }) => {
          ran.push('rebuild')
          await db.run(
            'CREATE TABLE new_visits (id text PRIMARY KEY NOT NULL, key text NOT NULL, writer text, updated_at text, created_at text)',
          )
          await db.run('INSERT INTO new_visits SELECT id, key, writer, updated_at, created_at FROM visits')
          await db.run('DROP TABLE visits')
          await db.run('ALTER TABLE new_visits RENAME TO visits')
        },
        down: async () => undefined,
      },
    ]
    for (let start = 1; start <= 2; start += 1) {
      const system = await SmallSystem.open(file, { push: false, migrations })
      expect((await system.visits())[0]?.days).toHaveLength(wholeDays)
      await optimizeDatabase(system.payload)
      await system.close()
    }
    expect(ran).toEqual(['rebuild'])
  })

  it('opens again after it was destroyed, as a development server does when a file changes', async () => {
    const system = await SmallSystem.open(path.join(temporaryFolder(), 'x.db'))
    await system.create('kept')
    const { db } = system.payload
    await db.destroy?.()
    await db.init?.()
    await db.connect?.({ hotReload: true })
    expect(await system.keys()).toEqual(['kept'])
    await system.close()
  })
})
