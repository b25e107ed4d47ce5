import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { belonging } from '../cycleFields'
import { DOCUMENT_OPTIONS } from '../documentOptions'
import { GROUPS } from '../groups'

const EVENT_CELL = '@admin/cells/EventCell#EventCell'
const STATE_CELL = '@admin/cells/StateCell#StateCell'

/**
 * Who moved what from where to where, when, why. Append-only; `key` (document and sequence) is
 * unique, so that of two people who decide at once one wins; each row is tied to the one before it
 * by its hash.
 */
export const Transitions: CollectionConfig = {
  slug: 'transitions',
  labels: { singular: label('Dấu vết', 'Transition'), plural: label('Dấu vết xử lý', 'Transitions') },
  admin: {
    useAsTitle: 'event',
    group: GROUPS.system,
    defaultColumns: ['at', 'actor', 'documentType', 'event', 'fromState', 'toState', 'reason'],
    listSearchableFields: ['reason'],
  },
  access: guarded('transitions'),
  defaultSort: '-at',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [{ fields: ['documentType', 'document', 'sequence'] }],
  fields: [
    f.recordTitle(),
    ...belonging(),
    f.select('documentType', 'Loại hồ sơ', 'Kind of document', DOCUMENT_OPTIONS, { required: true }),
    f.documentId({ required: true }),
    f.number('sequence', 'Thứ tự', 'Sequence', { required: true }),
    f.named('event', 'Bước', 'Event', 'Event', {
      required: true,
      admin: { components: { Cell: EVENT_CELL } },
    }),
    f.named('fromState', 'Từ', 'From', 'State', { admin: { components: { Cell: STATE_CELL } } }),
    f.named('toState', 'Đến', 'To', 'State', { required: true, admin: { components: { Cell: STATE_CELL } } }),
    f.relation('actor', 'cadres', 'Người thực hiện', 'Actor', { index: true }),
    f.named('role', 'Với vai trò', 'As', 'Actor'),
    f.instant('at', 'Lúc', 'At'),
    f.narrative('reason', 'Lý do, ý kiến', 'Words'),
    f.data('snapshot'),
    f.hidden('previousHash'),
    f.hidden('hash'),
    f.hidden('key', { unique: true, index: true }),
  ],
}
