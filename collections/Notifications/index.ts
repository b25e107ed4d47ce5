import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { DOCUMENT_OPTIONS } from '../documentOptions'
import { GROUPS } from '../groups'

/** What someone should know or do. The words are made from `kind` and `params` in the reader's language. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: label('Thông báo', 'Notification'), plural: label('Thông báo', 'Notifications') },
  admin: {
    useAsTitle: 'kind',
    group: GROUPS.system,
    defaultColumns: ['kind', 'createdAt', 'readAt'],
    components: { beforeListTable: ['@admin/lists/MarkRead#MarkRead'] },
  },
  access: guarded('notifications'),
  defaultSort: '-createdAt',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [{ fields: ['recipient', 'readAt'] }],
  fields: [
    f.recordTitle(),
    f.relation('recipient', 'cadres', 'Người nhận', 'Recipient', { required: true, index: true }),
    f.relation('organization', 'organizations', 'Cơ quan', 'Office', { index: true }),
    f.named('kind', 'Nội dung', 'What happened', 'Notice', {
      required: true,
      admin: { components: { Cell: '@admin/cells/NoticeCell#NoticeCell' } },
    }),
    f.select('documentType', 'Loại hồ sơ', 'Kind of document', DOCUMENT_OPTIONS),
    f.documentId(),
    f.data('params'),
    f.instant('readAt', 'Đọc lúc', 'Read at'),
    f.hidden('key', { unique: true, index: true }),
    // What a digest lists, and what becomes of its mail: `waiting`, `sent`, `off` (wanted by nobody), `failed`.
    f.data('items'),
    f.hidden('mailState', { index: true }),
    f.instant('mailedAt', 'Gửi thư lúc', 'Mailed at'),
    f.number('mailTries', 'Số lần gửi thư', 'Tries of mailing', {
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    }),
  ],
}
