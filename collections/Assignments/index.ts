import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { GROUPS } from '../groups'
import { holdInsideReach } from '../hooks/holdInsideReach'
import { refuseOperators } from '../hooks/refuseOperators'
import { holdCharge } from './hooks/holdCharge'

/** Who has charge of a unit, from one day to another: a department or a cadre of the office (row AG-16). */
export const Assignments: CollectionConfig = {
  slug: 'assignments',
  labels: {
    singular: label('Phân công phụ trách địa bàn', 'Assignment to a unit'),
    plural: label('Phân công phụ trách địa bàn', 'Assignments to units'),
  },
  admin: {
    useAsTitle: 'title',
    listSearchableFields: ['searchKey'],
    group: GROUPS.people,
    defaultColumns: ['unit', 'department', 'cadre', 'from', 'to'],
  },
  access: guarded('assignments'),
  defaultSort: '-from',
  versions: false,
  hooks: {
    beforeValidate: [refuseOperators, holdInsideReach('assignments')],
    beforeChange: [holdCharge],
  },
  indexes: [{ fields: ['organization', 'unit'] }],
  fields: [
    f.relation('organization', 'organizations', 'Cơ quan', 'Office', { required: true, index: true }),
    f.relation('unit', 'units', 'Địa bàn, đơn vị', 'Unit', { required: true, index: true }),
    f.relation('department', 'departments', 'Ban phụ trách', 'Department in charge', { index: true }),
    f.relation('cadre', 'cadres', 'Cán bộ phụ trách', 'Cadre in charge', { index: true }),
    f.day('from', 'Từ ngày', 'From', { required: true }),
    f.day('to', 'Đến ngày', 'To'),
    f.text('basis', 'Văn bản phân công', 'Document of the assignment'),
    f.hidden('title', { label: label('Phân công', 'Assignment') }),
    f.searchKey(),
    f.hidden('key', { unique: true, index: true }),
  ],
}
