import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { NoticeKind } from './noticeKinds'

/** Something that a person should know or do; the words are made in the reader's language. */
export interface Notice {
  recipient: string
  organization: string
  kind: Exclude<NoticeKind, 'reminders'>
  documentType: 'plans' | 'trips' | 'reports'
  document: string
  params?: Record<string, string | number>
}

/**
 * Puts notices into people's inboxes, after the step that caused them. A notice that cannot be
 * written is logged and does not undo the step: nothing that must be true hangs on a notice.
 */
export async function deliver(req: PayloadRequest, notices: readonly Notice[]): Promise<void> {
  const unique = new Map(
    notices.map((notice) => [`${notice.recipient}/${notice.kind}/${notice.document}`, notice]),
  )
  try {
    for (const notice of unique.values()) {
      const data = { ...notice, key: `notice/${randomUUID()}` }
      await req.payload.db.create({ collection: 'notifications', data, req, returning: false })
    }
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A notice could not be delivered' })
  }
}
