import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const SOURCES = ['scripts/seed', 'src/services', 'src/domain', 'src/database', 'collections']

/** Runs a script of the project and fails with it. */
function run(script, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', ...script], {
      cwd: root,
      // Jest's own setting of the environment and its options for Node are none of theirs.
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script.join(' ')} ended with ${code}`)),
    )
  })
}

/** The demonstration depends on what it is made by and on the day on which it is made. */
function nameOfSeed() {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  for (const source of SOURCES) {
    const files = readdirSync(path.join(root, source), { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      hash.update(readFileSync(path.join(file.parentPath, file.name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Two checkouts on one machine do not take each other's demonstrations away. */
const nameOfCheckout = () => createHash('sha256').update(root).digest('hex').slice(0, 8)

/** Builds where the build is stale, and makes the demonstration once: every suite works on a copy of it. */
export default async function prepare() {
  await run(['scripts/start.mjs', '--build'])
  const folder = path.join(tmpdir(), 've-co-so-e2e', nameOfCheckout())
  mkdirSync(folder, { recursive: true })
  const seed = path.join(folder, `${nameOfSeed()}.db`)
  if (!existsSync(seed)) {
    for (const old of readdirSync(folder)) rmSync(path.join(folder, old), { force: true })
    const fresh = path.join(folder, 'fresh.db')
    await run(['scripts/seed/index.ts'], { DATABASE_URL: `file:${fresh}`, PAYLOAD_SECRET: 'for tests only' })
    renameSync(fresh, seed)
    for (const part of ['-wal', '-shm', '-migrating']) rmSync(fresh + part, { force: true })
  }
  process.env.E2E_SEED = seed
}
