import { notifications } from '@/services/read/notifications'
import { DocumentType, NoticeKind } from '../schema/enums'
import {
  anId,
  anInt,
  answer,
  aText,
  type Field,
  list,
  must,
  some,
  someId,
  someInstant,
} from '../schema/fields'
import { first, firstOf } from './page'

/** A word or figure that the words of a notice name. */
const NoticeParam = answer('NoticeParam', 'A value that the words of a notice name', {
  name: aText,
  value: aText,
})

const Notice = answer('Notice', 'Something that a person should know or do', {
  id: anId,
  kind: must(NoticeKind),
  documentType: some(DocumentType),
  document: someId,
  organization: someId,
  params: list(NoticeParam),
  createdAt: someInstant,
  readAt: someInstant,
  place: { ...aText, description: 'The page to which it leads, as a path on this site' },
})

const Notices = answer('Notices', "One's own notifications, the newest first", {
  rows: list(Notice),
  unread: anInt,
})

export const noticeQueries: Record<string, () => Field> = {
  notifications: () => ({
    ...must(Notices, "One's own notifications, the newest first"),
    args: { first },
    resolve: (_source, args, { req }) => notifications(req, firstOf(args)),
  }),
}
