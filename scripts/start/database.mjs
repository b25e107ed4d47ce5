import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { during, StartError } from './say.mjs'

/** What SQLite keeps of one database: the file, and what has not been folded into it yet. */
const PARTS = ['', '-wal', '-shm']

const isMongodb = (url) => /^mongodb(\+srv)?:/.test(url)

/** The path of the SQLite file that DATABASE_URL names. */
function fileOf(root, url) {
  return path.resolve(root, url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, ''))
}

/** Asks the file itself, without Payload, which takes seconds to load. A table that is not there yet has no rows. */
async function readSqlite(file, sql) {
  const { default: Database } = await import('libsql')
  const database = new Database(file, { readonly: true })
  try {
    return database.prepare(sql).all()
  } catch (error) {
    if (/no such table/.test(String(error))) return []
    throw error
  } finally {
    database.close()
  }
}

async function hasOrganization(root, url) {
  if (isMongodb(url)) {
    const { default: mongoose } = await import('mongoose')
    const connection = await mongoose.createConnection(url, { serverSelectionTimeoutMS: 10_000 }).asPromise()
    const found = await connection.collection('organizations').findOne({})
    // Stands there while the seed runs (scripts/seed/marker.ts): what one that broke off has left is no office.
    const halfLoaded = await connection.collection('payload-kv').findOne({ key: 'demonstration-loading' })
    await connection.close()
    return found !== null && halfLoaded === null
  }
  const file = fileOf(root, url)
  return existsSync(file) && (await readSqlite(file, 'SELECT id FROM organizations LIMIT 1')).length > 0
}

/** Runs the seed on a database of its own process; it makes the tables first. */
function runSeed(root, url) {
  return new Promise((resolve, reject) => {
    const script = path.join(root, 'scripts', 'seed', 'index.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url },
      stdio: 'inherit',
    })
    process.once('exit', () => child.kill())
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) return resolve(undefined)
      reject(
        new StartError('Không nạp được dữ liệu minh hoạ.', 'The demonstration data could not be loaded.'),
      )
    })
  })
}

/** Takes away a draft with all that was laid beside it. */
function removeDraft(draft) {
  for (const name of readdirSync(path.dirname(draft))) {
    if (name.startsWith(path.basename(draft))) rmSync(path.join(path.dirname(draft), name))
  }
}

/** Seeds a file beside the real one and puts it in place when it is whole: breaking off leaves nothing half done. */
async function seedNewFile(root, file) {
  mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.seeding`
  removeDraft(draft)
  await runSeed(root, `file:${draft}`)
  for (const part of PARTS.toReversed()) if (existsSync(draft + part)) renameSync(draft + part, file + part)
  removeDraft(draft)
}

/**
 * Fills an empty database with the demonstration offices; DEMO=off leaves it empty, for an office that begins its own.
 * Tables are made and brought up to date by Payload itself whenever it connects.
 * @param {string} root
 * @param {string} url
 */
export async function seedIfEmpty(root, url) {
  if (process.env.DEMO === 'off' || (await hasOrganization(root, url))) return
  if (!existsSync(path.join(root, 'scripts', 'seed', 'index.ts'))) return
  const seed = () => {
    const file = isMongodb(url) ? undefined : fileOf(root, url)
    return file && !existsSync(file) ? seedNewFile(root, file) : runSeed(root, url)
  }
  await during('Nạp dữ liệu minh hoạ', 'Loading the demonstration data', seed, { silent: false })
}

/**
 * Sees that every migration happened, rather than that nothing complained.
 * @param {string} root
 * @param {string} url
 * @throws {StartError} naming those that did not
 */
export async function assertMigrated(root, url) {
  const folder = path.join(root, 'src', 'database', 'migrations')
  if (isMongodb(url) || !existsSync(folder)) return
  const wanted = readdirSync(folder).filter((name) => /^\d.*\.ts$/.test(name))
  const rows = await readSqlite(fileOf(root, url), 'SELECT name FROM payload_migrations')
  const applied = new Set(rows.map((row) => row.name))
  const missing = wanted.map((name) => name.replace(/\.ts$/, '')).filter((name) => !applied.has(name))
  if (missing.length === 0) return
  const names = missing.join(', ')
  throw new StartError(
    `Cơ sở dữ liệu chưa được cập nhật: ${names}.`,
    `The database was not brought up to date: ${names}.`,
  )
}
