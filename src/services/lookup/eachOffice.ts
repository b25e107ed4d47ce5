import type { PayloadRequest } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { asDayKey, type DayKey, isWithin } from '@/domain/calendar'

/** More offices than the country has at all levels. */
const MOST_OFFICES = 5000

/** The offices that are in being today. */
async function officesToday(req: PayloadRequest, today: DayKey): Promise<string[]> {
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

/**
 * Does for every office that is in being today what the system does by itself, one after the other. An office in which it
 * fails is logged and keeps no other from its own; the next run tries it again.
 * @param failed what is logged then, with the error: `The digests could not be written`
 * @returns the sum of what was done
 */
export async function inEachOffice(
  req: PayloadRequest,
  today: DayKey,
  failed: string,
  work: (office: string) => Promise<number>,
): Promise<number> {
  let sum = 0
  for (const office of await officesToday(req, today)) {
    try {
      sum += await work(office)
    } catch (error) {
      req.payload.logger.error({ err: error, msg: `${failed}, in the office ${office}` })
    }
  }
  return sum
}
