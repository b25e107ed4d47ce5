import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'
import { GROUPS } from '../groups'
import { holdInsideReach } from '../hooks/holdInsideReach'
import { holdUnitKeepers } from '../hooks/holdUnitKeepers'
import { refuseOperators } from '../hooks/refuseOperators'
import { uniqueKey } from '../hooks/uniqueKey'

/** What became of a unit: old → new, many to many, because communes were merged and some were split. */
export const UnitSuccessions: CollectionConfig = {
  slug: 'unit-successions',
  labels: {
    singular: label('Kế tục địa bàn', 'Unit succession'),
    plural: label('Kế tục địa bàn', 'Unit successions'),
  },
  admin: {
    useAsTitle: 'on',
    group: GROUPS.catalogues,
    defaultColumns: ['fromUnit', 'toUnit', 'on', 'extent', 'legalBasis'],
    listSearchableFields: ['legalBasis'],
  },
  access: guarded('unit-successions'),
  defaultSort: '-on',
  versions: false,
  hooks: {
    beforeValidate: [
      refuseOperators,
      holdInsideReach('unit-successions'),
      holdUnitKeepers('fromUnit', 'toUnit'),
    ],
    beforeChange: [uniqueKey('fromUnit', 'toUnit', 'on')],
  },
  fields: [
    f.recordTitle(),
    f.relation('fromUnit', 'units', 'Đơn vị cũ', 'Old unit', { required: true, index: true }),
    f.relation('toUnit', 'units', 'Đơn vị mới', 'New unit', { required: true, index: true }),
    f.day('on', 'Từ ngày', 'On', { required: true }),
    f.select(
      'extent',
      'Phạm vi',
      'Extent',
      optionsOf({
        whole: label('Toàn bộ', 'Whole'),
        part: label('Một phần', 'Part'),
      }),
      { required: true, defaultValue: 'whole' },
    ),
    f.text('legalBasis', 'Căn cứ pháp lý', 'Legal basis'),
    f.relation('organization', 'organizations', 'Cơ quan quản lý danh mục', 'Office that keeps the entry', {
      required: true,
      index: true,
    }),
    f.hidden('key', { unique: true, index: true }),
  ],
}
