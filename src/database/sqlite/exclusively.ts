import { Connection } from './connection'
import { whenUnlocked } from './whenUnlocked'

/** How long a process waits for another one that is migrating the same file, in milliseconds. */
const longestMigrationMs = 600_000

/**
 * Runs `work` in one process at a time for a file. The lock is one of SQLite's on a small file beside it, so the
 * operating system lets go of it when a process is killed. (Not on the file itself, which `work` writes to.)
 */
export async function exclusively<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = new Connection(`${file}-migrating`)
  try {
    await whenUnlocked(() => lock.exec('BEGIN EXCLUSIVE'), longestMigrationMs)
    return await work()
  } finally {
    lock.rollBack()
    lock.close()
  }
}
