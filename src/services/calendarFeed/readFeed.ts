import { createLocalReq, type PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { addDays, dayKeyOf } from '@/domain/calendar'
import { RefusalError } from '@/domain/refusal/refusal'
import { calendar, type CalendarTrip } from '../read/calendar'
import { programme, type ProgrammeDay } from '../read/programme'
import { feedHash, isFeedToken } from './feedToken'

/** How far a subscribed calendar looks back and ahead, in days. */
const BACK = 92
const AHEAD = 275

export const FEED_SCOPES = ['own', 'office'] as const
export type FeedScope = (typeof FEED_SCOPES)[number]

export interface Feed {
  owner: string
  trips: CalendarTrip[]
  /** What the office and those above it make known; in the calendar of the office alone. */
  events: ProgrammeDay[]
}

/** What this person's calendar shows; nothing where he or she has no part in the office today. */
async function shownTo(
  req: PayloadRequest,
  organization: string,
  cadre: string | undefined,
): Promise<Omit<Feed, 'owner'> | undefined> {
  const today = dayKeyOf(now())
  try {
    const span = { from: addDays(today, -BACK), to: addDays(today, AHEAD) }
    const { trips } = await calendar(req, { organization, cadre, ...span })
    if (cadre !== undefined) return { trips, events: [] }
    return { trips, events: (await programme(req, { organization, ...span })).events }
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
  const shown = await shownTo(asHolder, organization, scope === 'own' ? holder.id : undefined)
  return shown && { owner: holder.name, ...shown }
}
