import type { Payload } from 'payload'
import { COLLECTION_SLUGS } from '@/access/matrix'

/** Stands in Payload's key-value store while a database without long transactions is being filled. */
const LOADING = 'demonstration-loading'

/** A loading that has not been heard of for this long has broken off, in milliseconds. */
const SILENCE = 5 * 60_000

export const markLoading = (payload: Payload): Promise<void> => payload.kv.set(LOADING, Date.now())
export const markDone = (payload: Payload): Promise<void> => payload.kv.delete(LOADING)

/**
 * Takes away what a loading that broke off has left. Only where the mark says so: a database that holds an
 * office and no mark is somebody's work.
 * @returns true where the database is empty now
 * @throws Error while another process is loading
 */
export async function removeHalfLoaded(payload: Payload): Promise<boolean> {
  const since = await payload.kv.get(LOADING)
  if (typeof since !== 'number') return false
  if (Date.now() - since < SILENCE) {
    throw new Error('Một tiến trình khác đang nạp dữ liệu. · Another process is loading the demonstration.')
  }
  // Against the order of the cycle: what belongs to an office goes before the office.
  for (const collection of COLLECTION_SLUGS.toReversed())
    await payload.db.deleteMany({ collection, where: {} })
  return true
}
