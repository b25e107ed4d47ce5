/**
 * Starts the system from whatever state the folder is in; run through scripts/run.mjs, which installs it.
 *
 *   npm start           build if stale → secret → demonstration data if empty → listen → say where and who
 *   npm run dev         the same with Next's development server, which builds each page as it is asked for
 *   npm run build       only the build
 *
 * HOST (127.0.0.1), PORT (3000), DATABASE_URL (file:data/ve-co-so.db), PAYLOAD_SECRET (made once), DEMO=off.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './start/build.mjs'
import { assertMigrated, seedIfEmpty } from './start/database.mjs'
import { say, StartError } from './start/say.mjs'
import { findSecret } from './start/secret.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const dev = process.argv.includes('--dev')

/** How to end cleanly from here: nothing to do until the server listens. */
let close = async () => {}

/** Answers what was asked, lets go of the database, ends; a second signal does not wait. */
function endOn(signal) {
  process.once(signal, async () => {
    process.once(signal, () => process.exit(1))
    await close()
    process.exit(0)
  })
}

/** Prints the demonstration accounts from a process of its own: the server need not carry what reads TypeScript. */
function printAccounts() {
  const script = path.join(root, 'scripts', 'start', 'printAccounts.ts')
  if (!existsSync(path.join(root, 'scripts', 'seed', 'accounts.ts'))) return
  spawn(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'inherit' })
}

async function start() {
  if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'))
  process.env.NODE_ENV = dev ? 'development' : 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  process.env.PAYLOAD_SECRET = findSecret(root)
  process.env.DATABASE_URL ||= 'file:data/ve-co-so.db'
  const { DATABASE_URL: url, HOST: host = '127.0.0.1', PORT: port = '3000' } = process.env

  if (!dev) await buildIfStale(root)
  if (process.argv.includes('--build')) return
  await seedIfEmpty(root, url)

  const { serve } = await import('./start/serve.mjs')
  const server = await serve({ root, dev, host, port: Number(port) })
  close = server.close
  await assertMigrated(root, url)
  say(`Về Cơ Sở đang chạy tại ${server.url}/admin`, `running at ${server.url}/admin`)
  if (process.env.DEMO !== 'off') printAccounts()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) endOn(signal)
try {
  await start()
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  await close()
  process.exit(1)
}
