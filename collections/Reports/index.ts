import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { AWAITING_OPTIONS, belonging, movement, SCOPE_OPTIONS } from '../cycleFields'
import { GROUPS } from '../groups'
import { REPORT_STATE_OPTIONS } from '../stateOptions'

/** A quarter's or year's report at one of the three scopes. Drafted from what is there, never typed again. */
export const Reports: CollectionConfig = {
  slug: 'reports',
  labels: { singular: label('Báo cáo', 'Report'), plural: label('Báo cáo', 'Reports') },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.results,
    defaultColumns: ['title', 'scope', 'period', 'state', 'awaiting'],
    listSearchableFields: ['searchKey'],
  },
  access: guarded('reports'),
  defaultSort: '-updatedAt',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [
    { fields: ['organization', 'state', 'awaiting'] },
    { fields: ['organization', 'period', 'scope'] },
  ],
  fields: [
    f.text('title', 'Tên báo cáo', 'Title', { required: true }),
    ...belonging(),
    f.select('scope', 'Phạm vi', 'Scope', SCOPE_OPTIONS, { required: true, index: true }),
    f.text('period', 'Kỳ', 'Period', { required: true, index: true, maxLength: 7 }),
    f.number('year', 'Năm', 'Year', { required: true, index: true }),
    f.select('state', 'Trạng thái', 'State', REPORT_STATE_OPTIONS, { required: true, index: true }),
    f.select('awaiting', 'Đang chờ', 'Awaits', AWAITING_OPTIONS, { index: true }),
    f.relation('parent', 'reports', 'Nằm trong báo cáo', 'Gathered in', { index: true }),
    ...movement(),
    f.narrative('workDone', 'Việc đã làm, kết quả', 'What was done'),
    f.narrative('difficulties', 'Khó khăn, tâm tư của cơ sở', 'Difficulties of the base'),
    f.narrative('informed', 'Thông tin đã truyền đạt', 'Information carried down'),
    f.narrative('proposals', 'Đề xuất, kiến nghị', 'Recommendations'),
    f.narrative('models', 'Mô hình hay', 'Good models'),
    f.narrative('learning', 'Thu hoạch', 'Learning'),
    f.narrative('lessons', 'Đánh giá, rút kinh nghiệm', 'Review and lessons'),
    f.narrative('returnReason', 'Lý do trả lại', 'Reason of return'),
    f.data('figures'),
    f.day('dueOn', 'Hạn', 'Due on'),
    f.instant('submittedAt', 'Gửi lúc', 'Submitted at'),
    f.instant('frozenAt', 'Chốt số liệu lúc', 'Figures frozen at'),
    f.hidden('key', { unique: true, index: true }),
    f.searchKey(),
  ],
}
