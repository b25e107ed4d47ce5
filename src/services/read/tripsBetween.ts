import type { Where } from 'payload'
import { rowsOf } from '@/access/guards'
import { addDays, type DaySpan } from '@/domain/calendar'
import { LIVE_TRIP_STATES } from '@/domain/workflow'
import { tripRow, type TripRow } from '../rows/tripRow'
import type { Reading } from './reading'

/** No trip is longer, so that the index on first days bounds the search from both sides. */
const LONGEST_TRIP_DAYS = 400

/** What a calendar and a heat map draw of a trip; its narratives stay in the database. */
const COLUMNS = {
  title: true,
  organization: true,
  department: true,
  leader: true,
  period: true,
  origin: true,
  state: true,
  version: true,
  participants: true,
  stops: true,
  firstDay: true,
  lastDay: true,
  halfDays: true,
} as const

/**
 * The trips of an office that are still meant, under way or done and touch the span, by their first day. One
 * statement, of at most `most` rows. The caller has checked who reads.
 */
export async function tripsBetween(
  step: Reading,
  organization: string,
  span: DaySpan,
  most: number,
  only: Where[] = [],
): Promise<TripRow[]> {
  const found = await step.payload.db.find({
    collection: 'trips',
    where: {
      and: [
        { organization: { equals: organization } },
        { firstDay: { greater_than_equal: addDays(span.from, -LONGEST_TRIP_DAYS) } },
        { firstDay: { less_than_equal: span.to } },
        { lastDay: { greater_than_equal: span.from } },
        { state: { in: [...LIVE_TRIP_STATES] } },
        ...only,
      ],
    },
    sort: ['firstDay', 'id'],
    limit: most,
    pagination: false,
    select: COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).map(tripRow)
}
