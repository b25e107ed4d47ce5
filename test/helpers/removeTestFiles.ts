import { rm } from 'node:fs/promises'

/** SQLite's own files beside a database, and the lock under which it was migrated. */
const PARTS = ['', '-wal', '-shm', '-migrating']

/** Takes away what a test file has written under the names of test/helpers/environment.ts. */
export async function removeTestFiles(): Promise<void> {
  const url = process.env.DATABASE_URL ?? ''
  const database = url.startsWith('file:') ? PARTS.map((part) => url.slice('file:'.length) + part) : []
  const folders = [process.env.MEDIA_DIR, process.env.MAIL_DIR].filter((folder) => folder !== undefined)
  // A mail may just be being written: a folder that fills while it is emptied is emptied again.
  const options = { recursive: true, force: true, maxRetries: 5 }
  await Promise.all([...database, ...folders].map((place) => rm(place, options)))
}
