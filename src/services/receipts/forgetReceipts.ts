import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'

/** A phone that was off for longer asks its owner before it sends again. */
export const RECEIPT_DAYS = 180
const DAY = 24 * 60 * 60 * 1000

/** Forgets the receipts that are too old to be asked for. Nobody's step: the clock takes it. */
export async function forgetReceipts(req: PayloadRequest): Promise<void> {
  const before = new Date(now().getTime() - RECEIPT_DAYS * DAY).toISOString()
  await req.payload.db.deleteMany({ collection: 'receipts', where: { at: { less_than: before } }, req })
}
