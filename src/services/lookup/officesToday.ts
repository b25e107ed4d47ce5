import type { PayloadRequest } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { asDayKey, type DayKey, isWithin } from '@/domain/calendar'

/** More offices than the country has at all levels. */
const MOST_OFFICES = 5000

/** The offices that are in being today. */
export async function officesToday(req: PayloadRequest, today: DayKey): Promise<string[]> {
  const found = await req.payload.db.find({
    collection: 'organizations',
    limit: MOST_OFFICES,
    pagination: false,
    select: { validFrom: true, validTo: true },
    sort: 'id',
    req,
  })
  return rowsOf(found.docs).flatMap((row) => {
    const span = { from: asDayKey(row.validFrom) ?? today, to: asDayKey(row.validTo) ?? today }
    return isWithin(today, span) ? (idOf(row.id) ?? []) : []
  })
}
