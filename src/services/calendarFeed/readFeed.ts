import { createLocalReq, type PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { addDays, dayKeyOf } from '@/domain/calendar'
import { RefusalError } from '@/domain/refusal/refusal'
import { calendar, type CalendarTrip } from '../read/calendar'
import { feedHash, isFeedToken } from './feedToken'

/** How far a subscribed calendar looks back and ahead, in days. */
const BACK = 92
const AHEAD = 275

export const FEED_SCOPES = ['own', 'office'] as const
export type FeedScope = (typeof FEED_SCOPES)[number]

export interface Feed {
  owner: string
  trips: CalendarTrip[]
}

/** What this person's calendar shows; nothing where he or she has no part in the office today. */
async function tripsFor(
  req: PayloadRequest,
  organization: string,
  cadre: string | undefined,
): Promise<CalendarTrip[] | undefined> {
  const today = dayKeyOf(now())
  try {
    const span = { from: addDays(today, -BACK), to: addDays(today, AHEAD) }
    return (await calendar(req, { organization, cadre, ...span })).trips
  } catch (error) {
    if (error instanceof RefusalError) return undefined
    throw error
  }
}

/**
 * The calendar of whoever holds the token: one's own trips, or those of the office. Nothing for a token that is none,
 * was revoked, or whose holder has no post today. The holder is looked up below access control, for the token is the
 * proof; what follows is read as that person, with his or her rights of today and no others.
 */
export async function readFeed(
  req: PayloadRequest,
  { token, scope }: { token: unknown; scope: FeedScope },
): Promise<Feed | undefined> {
  if (!isFeedToken(token)) return undefined
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'cadres',
    where: { calendarFeedHash: { equals: feedHash(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const [holder] = docs
  if (!holder) return undefined
  const asHolder = await createLocalReq({ user: { ...holder, collection: 'cadres' } }, payload)
  const { organization } = holder
  if (typeof organization !== 'string') return undefined
  const trips = await tripsFor(asHolder, organization, scope === 'own' ? holder.id : undefined)
  return trips && { owner: holder.name, trips }
}
