import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'
import { GROUPS } from '../groups'

export const OVERLAP_KIND_OPTIONS = optionsOf({
  person: label('Một người hai nơi', 'One person in two places'),
  unit: label('Trùng địa bàn, thời gian gần', 'One place on near days'),
  topic: label('Trùng chuyên đề tại một địa bàn', 'One topic at one place'),
})

/**
 * An overlap of two trips that was kept as it is, with the reason (row AG-10). `key` names the overlap and
 * is unique; `footprint` is when and where both trips were: when one of them moves, the overlap is open again.
 */
export const OverlapAnswers: CollectionConfig = {
  slug: 'overlap-answers',
  labels: {
    singular: label('Trùng chéo được giữ', 'Kept overlap'),
    plural: label('Trùng chéo được giữ', 'Kept overlaps'),
  },
  admin: {
    useAsTitle: 'reason',
    group: GROUPS.cycle,
    defaultColumns: ['kind', 'trip', 'otherTrip', 'reason', 'answeredBy', 'answeredAt'],
  },
  access: guarded('overlap-answers'),
  defaultSort: '-answeredAt',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [{ fields: ['organization', 'period'] }],
  fields: [
    f.relation('organization', 'organizations', 'Cơ quan', 'Office', { required: true, index: true }),
    f.period('period', 'Quý', 'Quarter', { index: false }),
    f.select('kind', 'Loại trùng chéo', 'Kind of overlap', OVERLAP_KIND_OPTIONS, { required: true }),
    f.relation('trip', 'trips', 'Chuyến đi', 'Trip', { required: true }),
    f.relation('otherTrip', 'trips', 'Chuyến đi kia', 'The other trip', { required: true }),
    f.narrative('reason', 'Lý do giữ', 'Why both are kept', { required: true }),
    f.relation('answeredBy', 'cadres', 'Người cho ý kiến', 'Answered by', { required: true }),
    f.named('role', 'Với vai trò', 'As', 'Actor'),
    f.instant('answeredAt', 'Lúc', 'At'),
    f.hidden('footprint'),
    f.hidden('key', { unique: true, index: true }),
  ],
}
