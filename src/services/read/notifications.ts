import type { PayloadRequest } from 'payload'
import { idOf, isOneOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { NOTICE_KINDS, type NoticeKind } from '../notify/deliver'
import { reading } from './reading'

export interface NotificationView {
  id: string
  kind: NoticeKind
  documentType?: string
  document?: string
  organization?: string
  params: { name: string; value: string }[]
  createdAt?: string
  readAt?: string
}

/** One's own notifications, the newest first, and how many are unread. Two statements. */
export async function notifications(
  req: PayloadRequest,
  first: number,
): Promise<{ rows: NotificationView[]; unread: number }> {
  const { payload, principal } = await reading(req)
  const mine = { recipient: { equals: principal.cadre } }
  const found = await payload.db.find({
    collection: 'notifications',
    where: mine,
    sort: '-createdAt',
    limit: first,
    pagination: false,
    select: {
      kind: true,
      documentType: true,
      document: true,
      organization: true,
      params: true,
      createdAt: true,
      readAt: true,
    },
    req,
  })
  const unread = await payload.db.count({
    collection: 'notifications',
    where: { and: [mine, { readAt: { exists: false } }] },
    req,
  })
  const rows = rowsOf(found.docs).flatMap((row): NotificationView[] =>
    isOneOf(NOTICE_KINDS, row.kind)
      ? [
          {
            id: idOf(row.id) ?? '',
            kind: row.kind,
            documentType: textOf(row.documentType),
            document: textOf(row.document),
            organization: idOf(row.organization),
            params: Object.entries(isRecord(row.params) ? row.params : {}).map(([name, value]) => ({
              name,
              value: String(value),
            })),
            createdAt: textOf(row.createdAt),
            readAt: textOf(row.readAt),
          },
        ]
      : [],
  )
  return { rows, unread: unread.totalDocs }
}
