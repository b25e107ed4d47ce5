import type { Endpoint } from 'payload'
import { isOneOf } from '@/access/guards'
import { icalendar } from '@/export/icalendar'
import { FEED_SCOPES, readFeed } from '@/services/calendarFeed/readFeed'

/** Nobody keeps a copy on the way, and no search engine lists it: the address is a secret. */
const HEADERS = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' }

/**
 * The calendar that a telephone subscribes to, by a secret in the address. Whatever is wrong with the secret, the
 * answer is the same 404.
 */
export const calendarFeed: Endpoint = {
  path: '/calendar/:token',
  method: 'get',
  handler: async (req) => {
    const of = req.searchParams.get('of')
    const scope = isOneOf(FEED_SCOPES, of) ? of : 'own'
    const asked: unknown = req.routeParams?.token
    const token = typeof asked === 'string' ? asked.replace(/\.ics$/, '') : undefined
    const feed = await readFeed(req, { token, scope })
    if (!feed) return new Response('Not found', { status: 404, headers: HEADERS })
    const { owner, trips, events } = feed
    const body = icalendar({ name: `Về Cơ Sở – ${owner}`, trips, events }, 'vi')
    return new Response(body, { headers: { ...HEADERS, 'Content-Type': 'text/calendar; charset=utf-8' } })
  },
}
