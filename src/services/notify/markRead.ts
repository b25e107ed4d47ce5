import type { PayloadRequest, Where } from 'payload'
import { documentIds } from '../lookup/documentId'
import { takeStep } from '../step'

/** Marks one's own notifications as read: those that are named, or all. Those of others are not touched. */
export const markNotificationsRead = (
  req: PayloadRequest,
  input: { notifications?: string[] },
): Promise<{ read: number }> =>
  takeStep(req, async ({ payload, principal, now }) => {
    const named = documentIds(payload, input.notifications ?? [])
    const all = input.notifications === undefined || input.notifications.length === 0
    if (!all && named.length === 0) return { read: 0 }
    const where: Where = {
      and: [
        { recipient: { equals: principal.cadre } },
        { readAt: { exists: false } },
        ...(all ? [] : [{ id: { in: named } }]),
      ],
    }
    const unread = await payload.db.count({ collection: 'notifications', where, req })
    if (unread.totalDocs === 0) return { read: 0 }
    const data = { readAt: now.toISOString() }
    await payload.db.updateMany({ collection: 'notifications', where, data, req, returning: false })
    return { read: unread.totalDocs }
  })
