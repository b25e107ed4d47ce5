import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { idOf, rowsOf } from '@/access/guards'
import { asDayKey, type DayKey, dayKeyOf, isWithin, periodSpan, quarterOf } from '@/domain/calendar'
import { officeById } from '../lookup/offices'
import { policiesOf, policyOn } from '../lookup/policy'
import { takeSystemStep } from '../step'
import { openFor } from './openQuarter'

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
 * Opens the present quarter in every office that has a policy in force (row TN-01: "đầu mỗi quý"), each
 * office in a transaction of its own. Run daily: what has been opened stays, who has joined gets a plan.
 *
 * @returns how many plans were opened
 */
export async function openDueQuarters(req: PayloadRequest): Promise<number> {
  const today = dayKeyOf(now())
  const period = quarterOf(today)
  let opened = 0
  for (const id of await officesToday(req, today)) {
    opened += await takeSystemStep(req, async (step) => {
      const policy = policyOn(await policiesOf(step, id), periodSpan(period).from)
      if (!policy) return 0
      const done = await openFor(step, await officeById(step, id), period, 'system')
      return done.opened
    })
  }
  return opened
}
