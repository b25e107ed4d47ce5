import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Every test file has a database of its own: a fresh SQLite file, or a fresh database on the MongoDB
 * server of the run. Runs before anything of the project is imported.
 */
const folder = path.join(tmpdir(), 've-co-so-tests')
const name = randomUUID()

function mongodbUrl(server: string): string {
  const url = new URL(server)
  url.pathname = `/test-${name}`
  return url.toString()
}

process.env.PAYLOAD_SECRET = 'for tests only'
process.env.MAIL_DIR = path.join(folder, `${name}-mail`)
process.env.MEDIA_DIR = path.join(folder, `${name}-media`)
if (process.env.TEST_DATABASE === 'mongodb') {
  process.env.DATABASE_URL = mongodbUrl(process.env.MONGODB_URL ?? '')
} else {
  mkdirSync(folder, { recursive: true })
  process.env.DATABASE_URL = `file:${path.join(folder, `${name}.db`)}`
}
