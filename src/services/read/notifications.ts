import type { PayloadRequest } from 'payload'
import { idOf, isOneOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { NOTICE_KINDS, type NoticeKind } from '../notify/noticeKinds'
import { placeOfNotice } from '../notify/places'
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
  /** The page to which it leads, as a path on this site. */
  place: string
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
  return { rows: rowsOf(found.docs).flatMap(notification), unread: unread.totalDocs }
}

function notification(row: Record<string, unknown>): NotificationView[] {
  const { kind } = row
  if (!isOneOf(NOTICE_KINDS, kind)) return []
  const params = isRecord(row.params) ? row.params : {}
  const told = { documentType: textOf(row.documentType), document: textOf(row.document) }
  return [
    {
      ...told,
      id: idOf(row.id) ?? '',
      kind,
      organization: idOf(row.organization),
      params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
      createdAt: textOf(row.createdAt),
      readAt: textOf(row.readAt),
      place: placeOfNotice({ ...told, kind, period: textOf(params.period) }),
    },
  ]
}
