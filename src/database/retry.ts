import { setTimeout as delay } from 'node:timers/promises'
import { causesOf, isUniqueViolation } from './uniqueViolation'

/** How a transaction is tried again. Time and chance are parameters so that a test decides them. */
export interface TransactionRetry {
  /** how often the work runs at most; 6 unless told */
  attempts?: number
  /** also try again when a unique key was taken meanwhile, for work that reads the next free number itself */
  onUniqueViolation?: boolean
  /** waits so many milliseconds */
  pause?: (milliseconds: number) => Promise<unknown>
  /** a number from 0 up to 1 */
  random?: () => number
}

const firstPauseMs = 20
const longestPauseMs = 1_000

/**
 * Runs `attempt` again while it fails in a way that another try may cure, after pauses of random length that grow
 * (so that two who met once do not meet again). The last error is thrown as it came.
 */
export async function retrying<T>(attempt: () => Promise<T>, retry: TransactionRetry): Promise<T> {
  const { attempts = 6, onUniqueViolation = false, pause = delay, random = Math.random } = retry
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      const curable = isWriteConflict(error) || (onUniqueViolation && isUniqueViolation(error))
      if (!curable || tried >= attempts) throw error
    }
    await pause(random() * Math.min(longestPauseMs, firstPauseMs * 2 ** tried))
  }
}

const writeConflict = 112

/**
 * Whether MongoDB gave up the transaction because of another one. A commit whose outcome is unknown carries another
 * label and is not tried again: it may have been done.
 */
export function isWriteConflict(error: unknown): boolean {
  return causesOf(error).some(
    (cause) =>
      ('code' in cause && cause.code === writeConflict) ||
      ('errorLabels' in cause &&
        Array.isArray(cause.errorLabels) &&
        cause.errorLabels.includes('TransientTransactionError')),
  )
}
