import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { GROUPS } from '../groups'
import { holdInsideReach } from '../hooks/holdInsideReach'
import { holdUnitKeepers } from '../hooks/holdUnitKeepers'
import { keepSearchKeys } from '../hooks/keepSearchKeys'
import { refuseOperators } from '../hooks/refuseOperators'
import { importing } from './endpoints/importing'
import { keepNameKeys } from './hooks/keepNameKeys'
import { UNIT_LEVEL_OPTIONS, UNIT_TYPE_OPTIONS } from './options'

/** A place that is visited: commune, ward, branch, school, pagoda … with the days between which it existed. */
export const Units: CollectionConfig = {
  slug: 'units',
  labels: { singular: label('Địa bàn, đơn vị', 'Unit'), plural: label('Địa bàn, đơn vị', 'Units') },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.catalogues,
    defaultColumns: ['name', 'type', 'level', 'parent', 'validFrom', 'validTo'],
    listSearchableFields: ['searchKey', 'matchKey'],
    components: { beforeListTable: ['@admin/views/importUnits/ImportLink#ImportLink'] },
  },
  access: guarded('units'),
  endpoints: importing,
  defaultSort: 'sortKey',
  versions: false,
  hooks: {
    beforeValidate: [refuseOperators, holdInsideReach('units'), holdUnitKeepers('parent')],
    beforeChange: [keepSearchKeys('name', 'aliasText'), keepNameKeys],
  },
  fields: [
    f.text('name', 'Tên', 'Name', { required: true }),
    f.select('type', 'Loại', 'Type', UNIT_TYPE_OPTIONS, { required: true }),
    f.select('level', 'Cấp', 'Level', UNIT_LEVEL_OPTIONS, { required: true, index: true }),
    f.text('code', 'Mã', 'Code', { index: true }),
    f.relation('parent', 'units', 'Trực thuộc', 'Part of', { index: true }),
    f.relation('organization', 'organizations', 'Cơ quan quản lý danh mục', 'Office that keeps the entry', {
      required: true,
      index: true,
    }),
    f.day('validFrom', 'Có từ ngày', 'Valid from'),
    f.day('validTo', 'Đến ngày', 'Valid to'),
    f.text('aliasText', 'Tên gọi khác (cách nhau bằng dấu ;)', 'Other names (separated by ;)', {
      maxLength: 1000,
    }),
    f.text('legalBasis', 'Căn cứ pháp lý', 'Legal basis'),
    f.number('latitude', 'Vĩ độ', 'Latitude', { min: -90, max: 90 }),
    f.number('longitude', 'Kinh độ', 'Longitude', { min: -180, max: 180 }),
    f.searchKey(),
    f.hidden('sortKey', { index: true }),
    f.hidden('matchKey', { index: true, label: label('tên viết liền', 'name without spaces') }),
    f.hidden('nameKeys'),
  ],
}
