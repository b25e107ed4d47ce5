import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { assertMigrated, seedIfEmpty } from './database.mjs'

const URL = 'file:data/ve-co-so.db'
const SEED = `import Database from 'libsql'
  import { appendFileSync, writeFileSync } from 'node:fs'
  appendFileSync('seeded', 'once ')
  const database = new Database(process.env.DATABASE_URL!.slice('file:'.length))
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS organizations (id TEXT)')
  writeFileSync(process.env.DATABASE_URL!.slice('file:'.length) + '-lock', '')
  if (process.env.SEED_BREAKS) process.exit(1)
  database.exec("INSERT INTO organizations VALUES ('thai-nguyen')")`

const log = console.log
let root = ''
const file = () => path.join(root, 'data/ve-co-so.db')
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  writeFileSync(path.join(root, name), text)
}
const execute = (sql: string) => {
  mkdirSync(path.dirname(file()), { recursive: true })
  const database = new Database(file())
  database.exec(sql)
  database.close()
}

beforeEach(() => {
  console.log = () => undefined
  root = mkdtempSync(path.join(tmpdir(), 've-co-so-start-'))
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'))
  write('scripts/seed/index.ts', SEED)
})
afterEach(() => {
  console.log = log
  delete process.env.DEMO
  delete process.env.SEED_BREAKS
  rmSync(root, { recursive: true })
})

describe('demonstration data', () => {
  test('are loaded where there is no database', async () => {
    await seedIfEmpty(root, URL)
    expect(new Database(file()).prepare('SELECT id FROM organizations').all()).toEqual([
      { id: 'thai-nguyen' },
    ])
  })

  test('are loaded into a database that has its tables and no office', async () => {
    execute('CREATE TABLE organizations (id TEXT)')
    await seedIfEmpty(root, URL)
    expect(new Database(file()).prepare('SELECT id FROM organizations').all()).toHaveLength(1)
  })

  test('are not loaded a second time', async () => {
    await seedIfEmpty(root, URL)
    rmSync(path.join(root, 'seeded'))
    await seedIfEmpty(root, URL)
    expect(existsSync(path.join(root, 'seeded'))).toBe(false)
  })

  test('are not loaded with DEMO=off', async () => {
    process.env.DEMO = 'off'
    await seedIfEmpty(root, URL)
    expect(existsSync(file())).toBe(false)
  })

  test('leave no half of themselves behind when they break off, and the next start loads them whole', async () => {
    process.env.SEED_BREAKS = 'yes'
    await expect(seedIfEmpty(root, URL)).rejects.toThrow('could not be loaded')
    expect(existsSync(file())).toBe(false)
    delete process.env.SEED_BREAKS
    await seedIfEmpty(root, URL)
    expect(readdirSync(path.join(root, 'data')).filter((name) => name.includes('seeding'))).toEqual([])
    expect(new Database(file()).prepare('SELECT id FROM organizations').all()).toHaveLength(1)
  })
})

describe('migrations', () => {
  beforeEach(() => {
    write('src/database/migrations/20260101_000000_first.ts', '')
    write('src/database/migrations/20260201_000000_second.ts', '')
    write('src/database/migrations/20260201_000000_second.json', '')
    write('src/database/migrations/index.ts', '')
    execute('CREATE TABLE payload_migrations (name TEXT)')
  })
  const apply = (name: string) => execute(`INSERT INTO payload_migrations VALUES ('${name}')`)

  test('that have all happened are passed over', async () => {
    apply('20260101_000000_first')
    apply('20260201_000000_second')
    await expect(assertMigrated(root, URL)).resolves.toBeUndefined()
  })

  test('of which one did not happen stop the start', async () => {
    apply('20260101_000000_first')
    await expect(assertMigrated(root, URL)).rejects.toThrow('20260201_000000_second')
  })

  test('stop the start where there are no tables at all', async () => {
    execute('DROP TABLE payload_migrations')
    await expect(assertMigrated(root, URL)).rejects.toThrow('20260101_000000_first')
  })
})
