import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { belonging } from '../cycleFields'
import { GROUPS } from '../groups'

/**
 * The minutes of a meeting of a department or of the Standing Committee (rows TN-02, TN-03): who was there, what became of
 * each item and line, and what was concluded. Written by the step that decides, in its transaction; never changed.
 * `cadre` is who was in the chair; `items` and `overlaps` say in words how things stood then.
 */
export const Meetings: CollectionConfig = {
  slug: 'meetings',
  labels: {
    singular: label('Biên bản họp', 'Minutes'),
    plural: label('Biên bản họp', 'Minutes of meetings'),
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.cycle,
    defaultColumns: ['title', 'period', 'department', 'cadre', 'writtenAt'],
  },
  access: guarded('meetings'),
  defaultSort: '-writtenAt',
  versions: false,
  graphQL: { disableMutations: true },
  fields: [
    {
      name: 'minutes',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '@admin/fields/MinutesField#MinutesField' } },
    },
    f.text('title', 'Tên cuộc họp', 'Title', { required: true }),
    f.period('period', 'Kỳ', 'Period'),
    f.instant('begunAt', 'Bắt đầu lúc', 'Begun at'),
    f.instant('writtenAt', 'Kết thúc lúc', 'Ended at'),
    f.relation('present', 'cadres', 'Thành phần dự họp', 'Present', { hasMany: true }),
    f.narrative('guests', 'Đại biểu khác', 'Others who were there'),
    f.narrative('direction', 'Ý kiến chỉ đạo chung', 'Direction for all'),
    f.narrative('conclusion', 'Kết luận', 'Conclusion'),
    f.folded('Thuộc về', 'Belonging', ...belonging()),
    f.data('items'),
    f.data('overlaps'),
  ],
}
