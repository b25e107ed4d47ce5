import type { PayloadRequest } from 'payload'
import { isRecord, textOf } from '@/access/guards'
import { reading } from '../read/reading'
import { takeStep } from '../step'
import { feedHash, newFeedToken } from './feedToken'

/**
 * Makes the address by which one's own calendar is subscribed to from a telephone, and puts the one before out of
 * use. The token is answered once and stored nowhere: only its hash is kept.
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export const renewCalendarFeed = (req: PayloadRequest): Promise<{ token: string }> =>
  takeStep(req, async ({ payload, principal, now }) => {
    const token = newFeedToken()
    await payload.db.updateOne({
      collection: 'cadres',
      id: principal.cadre,
      data: { calendarFeedHash: feedHash(token), calendarFeedSince: now.toISOString() },
      req,
      returning: false,
    })
    return { token }
  })

/**
 * Puts the address of one's own calendar out of use.
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export const revokeCalendarFeed = (req: PayloadRequest): Promise<{ since: undefined }> =>
  takeStep(req, async ({ payload, principal }) => {
    await payload.db.updateOne({
      collection: 'cadres',
      id: principal.cadre,
      data: { calendarFeedHash: null, calendarFeedSince: null },
      req,
      returning: false,
    })
    return { since: undefined }
  })

/**
 * Since when there is an address for one's own calendar; without one, nothing. One statement.
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export async function calendarFeed(req: PayloadRequest): Promise<{ since?: string }> {
  const { payload, principal } = await reading(req)
  const found: unknown = await payload.db.findOne({
    collection: 'cadres',
    where: { id: { equals: principal.cadre } },
    select: { calendarFeedSince: true },
    req,
  })
  return { since: isRecord(found) ? textOf(found.calendarFeedSince) : undefined }
}
