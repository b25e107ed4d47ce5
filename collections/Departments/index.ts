import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { GROUPS } from '../groups'
import { holdInsideReach } from '../hooks/holdInsideReach'
import { keepSearchKeys } from '../hooks/keepSearchKeys'
import { refuseOperators } from '../hooks/refuseOperators'

/** A department (ban) of an office. Who heads it stands in the posts of people, with dates. */
export const Departments: CollectionConfig = {
  slug: 'departments',
  labels: { singular: label('Ban, đơn vị', 'Department'), plural: label('Ban, đơn vị', 'Departments') },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.people,
    defaultColumns: ['name', 'code', 'organization', 'validFrom', 'validTo'],
    listSearchableFields: ['searchKey'],
  },
  access: guarded('departments'),
  defaultSort: 'order',
  versions: false,
  hooks: {
    beforeValidate: [refuseOperators, holdInsideReach('departments')],
    beforeChange: [keepSearchKeys('name', 'code')],
  },
  fields: [
    f.relation('organization', 'organizations', 'Cơ quan', 'Office', { required: true, index: true }),
    f.text('name', 'Tên ban', 'Name', { required: true }),
    f.text('code', 'Mã (theo ký hiệu văn bản)', 'Code (as in document symbols)', { required: true }),
    f.number('order', 'Thứ tự', 'Order', { defaultValue: 0 }),
    {
      name: 'formerNames',
      type: 'array',
      label: label('Tên cũ', 'Former names'),
      labels: { singular: label('Tên cũ', 'Former name'), plural: label('Tên cũ', 'Former names') },
      fields: [
        f.text('name', 'Tên', 'Name', { required: true }),
        f.text('code', 'Mã', 'Code'),
        f.day('from', 'Từ ngày', 'From'),
        f.day('to', 'Đến ngày', 'To'),
      ],
    },
    f.day('validFrom', 'Hoạt động từ', 'In being from'),
    f.day('validTo', 'Hoạt động đến', 'In being to'),
    f.searchKey(),
    f.hidden('sortKey', { index: true }),
  ],
}
