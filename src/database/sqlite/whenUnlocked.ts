import { LibsqlError } from '@libsql/client'
import { setTimeout as delay } from 'node:timers/promises'
import { isBusy, lockTimeout } from './errors'

/** Longest pause between two tries, in milliseconds: shorter than the gap that a busy process leaves. */
const longestPauseMs = 3

/**
 * Does `attempt` as soon as no other process holds the lock it needs. Waits without blocking the event loop, unlike
 * SQLite's own `busy_timeout`; `attempt` must be one statement that did nothing when it found the file locked.
 * @throws LibsqlError `SQLITE_BUSY` after `limitMs`
 */
export async function whenUnlocked<T>(attempt: () => T, limitMs: number): Promise<T> {
  const started = performance.now()
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() - started > limitMs) {
        throw lockTimeout(limitMs, error instanceof LibsqlError ? error : undefined)
      }
    }
    await delay(1 + Math.random() * (longestPauseMs - 1))
  }
}
