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
    defaultColumns: ['title', 'department', 'period', 'state', 'awaiting', 'dueOn'],
    listSearchableFields: ['searchKey'],
    components: { beforeListTable: ['@admin/lists/StartReport#StartReport'] },
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
    f.steps(),
    f.text('title', 'Tên báo cáo', 'Title', { required: true }),
    f.row(
      f.select('scope', 'Phạm vi', 'Scope', SCOPE_OPTIONS, { required: true, index: true }),
      f.period('period', 'Kỳ', 'Period'),
      f.day('dueOn', 'Hạn', 'Due on'),
    ),
    f.row(
      f.state(REPORT_STATE_OPTIONS),
      f.select('awaiting', 'Đang chờ', 'Awaits', AWAITING_OPTIONS, { index: true }),
    ),
    f.narrative('workDone', 'Việc đã làm, kết quả', 'What was done'),
    f.narrative('difficulties', 'Khó khăn, tâm tư của cơ sở', 'Difficulties of the base'),
    f.narrative('informed', 'Thông tin đã truyền đạt', 'Information carried down'),
    f.narrative('proposals', 'Đề xuất, kiến nghị', 'Recommendations'),
    f.narrative('models', 'Mô hình hay', 'Good models'),
    f.narrative('learning', 'Thu hoạch', 'Learning'),
    f.narrative('lessons', 'Đánh giá, rút kinh nghiệm', 'Review and lessons'),
    f.reportFindings(),
    f.narrative('returnReason', 'Lý do trả lại', 'Reason of return'),
    f.data('figures'),
    f.folded(
      'Thuộc về, thời điểm',
      'Belonging and times',
      ...belonging(),
      f.relation('parent', 'reports', 'Nằm trong báo cáo', 'Gathered in', { index: true }),
      f.row(
        f.instant('submittedAt', 'Gửi lúc', 'Submitted at'),
        f.instant('frozenAt', 'Chốt số liệu lúc', 'Figures frozen at'),
      ),
      f.row(f.number('year', 'Năm', 'Year', { required: true, index: true }), ...movement()),
    ),
    f.hidden('key', { unique: true, index: true }),
    f.searchKey(),
  ],
}
