import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { belonging } from '../cycleFields'
import { DOCUMENT_OPTIONS } from '../documentOptions'
import { GROUPS } from '../groups'

/** A remark on a plan, a line of it, or a report (row AG-13). Belongs to whose document it is about. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: label('Góp ý', 'Comment'), plural: label('Góp ý', 'Comments') },
  admin: {
    useAsTitle: 'text',
    group: GROUPS.cycle,
    defaultColumns: ['text', 'author', 'documentType', 'resolvedAt'],
  },
  access: guarded('comments'),
  defaultSort: '-createdAt',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [{ fields: ['documentType', 'document'] }],
  fields: [
    ...belonging(),
    f.select('documentType', 'Loại hồ sơ', 'Kind of document', DOCUMENT_OPTIONS, { required: true }),
    f.documentId({ required: true }),
    f.relation('trip', 'trips', 'Dòng', 'Line', { index: true }),
    f.named('field', 'Mục', 'Field', 'Place'),
    f.narrative('text', 'Nội dung', 'Text', { required: true }),
    f.relation('author', 'cadres', 'Người góp ý', 'Author', { required: true, index: true }),
    f.instant('resolvedAt', 'Đã xử lý lúc', 'Resolved at'),
    f.relation('resolvedBy', 'cadres', 'Người xử lý', 'Resolved by'),
  ],
}
