import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'
import { belonging } from '../cycleFields'
import { GROUPS } from '../groups'

const PHASE_OPTIONS = optionsOf({
  before: label('Đi trước: chuẩn bị', 'Before: preparing'),
  during: label('Tổ chức', 'During'),
  after: label('Về sau: rút kinh nghiệm', 'After: lessons'),
})

/**
 * What a cadre writes down on the spot, two minutes each (rows TN-07, TG-04): added to and never changed. Reports
 * are drafted from them; what is for the register of findings stands there and is named here.
 */
export const TripNotes: CollectionConfig = {
  slug: 'trip-notes',
  labels: { singular: label('Ghi chép tại cơ sở', 'Note'), plural: label('Ghi chép tại cơ sở', 'Notes') },
  admin: {
    useAsTitle: 'text',
    group: GROUPS.results,
    defaultColumns: ['text', 'trip', 'cadre', 'day', 'phase'],
  },
  access: guarded('trip-notes'),
  defaultSort: '-at',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [{ fields: ['trip', 'at'] }, { fields: ['cadre', 'day'] }],
  fields: [
    ...belonging(),
    f.relation('trip', 'trips', 'Chuyến đi', 'Trip', { required: true, index: true }),
    f.select('phase', 'Giai đoạn', 'Phase', PHASE_OPTIONS, { required: true }),
    f.instant('at', 'Ghi lúc', 'Written at'),
    f.day('day', 'Ngày', 'Day', { required: true }),
    f.relation('unit', 'units', 'Nơi ghi', 'Unit'),
    f.text('unitName', 'Tên tại thời điểm đi', 'Name at the time'),
    f.narrative('text', 'Nội dung', 'Text', { required: true }),
    f.relation('photos', 'media', 'Ảnh', 'Photos', { hasMany: true }),
    f.relation('finding', 'findings', 'Phát hiện', 'Finding'),
    f.checkbox('restricted', 'Hạn chế người xem', 'Restricted', { required: true, defaultValue: true }),
  ],
}
