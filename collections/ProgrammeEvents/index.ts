import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { GROUPS } from '../groups'
import { holdInsideReach } from '../hooks/holdInsideReach'
import { keepSearchKeys } from '../hooks/keepSearchKeys'
import { refuseOperators } from '../hooks/refuseOperators'
import { holdDays } from './hooks/holdDays'
import { EVENT_KIND_OPTIONS } from './options'

/** More units than one activity concerns by name; what concerns all of them names none. */
const MOST_UNITS = 100

/**
 * What an office makes known ahead, so that the base can arrange itself (row TG-08): anniversaries (row AG-19), big
 * activities, meetings. The offices below see it in their own calendar.
 */
export const ProgrammeEvents: CollectionConfig = {
  slug: 'programme-events',
  labels: {
    singular: label('Việc trong chương trình công tác', 'Programme entry'),
    plural: label('Chương trình công tác', 'Programme'),
  },
  admin: {
    useAsTitle: 'titleVi',
    listSearchableFields: ['searchKey'],
    group: GROUPS.catalogues,
    defaultColumns: ['titleVi', 'kind', 'from', 'to', 'yearly', 'organization'],
  },
  access: guarded('programme-events'),
  defaultSort: '-from',
  versions: false,
  hooks: {
    beforeValidate: [refuseOperators, holdInsideReach('programme-events')],
    beforeChange: [holdDays, keepSearchKeys('titleVi', 'titleEn')],
  },
  indexes: [{ fields: ['organization', 'from'] }],
  fields: [
    f.text('titleVi', 'Tên ngày kỷ niệm, hoạt động', 'Title in Vietnamese', { required: true }),
    f.text('titleEn', 'Tên tiếng Anh', 'Title in English'),
    f.select('kind', 'Loại', 'Kind', EVENT_KIND_OPTIONS, { required: true, defaultValue: 'activity' }),
    f.row(
      f.day('from', 'Từ ngày', 'From', { required: true }),
      f.day('to', 'Đến ngày', 'To', {
        admin: { description: label('Để trống nếu chỉ một ngày.', 'Leave empty for one day.') },
      }),
    ),
    f.row(
      f.checkbox('yearly', 'Hằng năm', 'Every year', { defaultValue: false }),
      f.number('since', 'Tính từ năm', 'Counted from the year', {
        admin: { description: label('Ví dụ 1931: năm 2021 là 90 năm.', '1931: it is 90 years in 2021.') },
      }),
    ),
    f.narrative('note', 'Ghi chú', 'Note'),
    f.relation('units', 'units', 'Địa bàn liên quan', 'Units concerned', {
      admin: { description: label('Để trống nếu là tất cả.', 'None means all of them.') },
      hasMany: true,
      maxRows: MOST_UNITS,
    }),
    f.relation('organization', 'organizations', 'Cơ quan', 'Office', { required: true, index: true }),
    f.searchKey(),
  ],
}
