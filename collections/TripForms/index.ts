import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { GROUPS } from '../groups'
import { holdInsideReach } from '../hooks/holdInsideReach'
import { refuseOperators } from '../hooks/refuseOperators'
import { uniqueKey } from '../hooks/uniqueKey'

/** One of the forms (hình thức) in which a trip is made; four are usual, the list is the office's (row AG-01). */
export const TripForms: CollectionConfig = {
  slug: 'trip-forms',
  labels: { singular: label('Hình thức', 'Trip form'), plural: label('Hình thức', 'Trip forms') },
  admin: {
    useAsTitle: 'nameVi',
    group: GROUPS.catalogues,
    defaultColumns: ['code', 'nameVi', 'validFrom', 'validTo'],
  },
  access: guarded('trip-forms'),
  defaultSort: 'order',
  versions: false,
  hooks: {
    beforeValidate: [refuseOperators, holdInsideReach('trip-forms')],
    beforeChange: [uniqueKey('organization', 'code')],
  },
  fields: [
    f.text('code', 'Mã', 'Code', { required: true, maxLength: 20 }),
    f.text('nameVi', 'Tên hình thức', 'Name in Vietnamese', { required: true }),
    f.text('nameEn', 'Tên tiếng Anh', 'Name in English'),
    f.narrative('description', 'Mô tả', 'Description'),
    f.number('order', 'Thứ tự', 'Order', { defaultValue: 0 }),
    f.day('validFrom', 'Dùng từ ngày', 'In use from'),
    f.day('validTo', 'Ngừng dùng sau ngày', 'In use until'),
    f.relation('organization', 'organizations', 'Cơ quan quản lý danh mục', 'Office that keeps the entry', {
      required: true,
      index: true,
    }),
    f.hidden('key', { unique: true, index: true }),
  ],
}
