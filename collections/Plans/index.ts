import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { AWAITING_OPTIONS, belonging, movement, SCOPE_OPTIONS } from '../cycleFields'
import { GROUPS } from '../groups'
import { PLAN_STATE_OPTIONS } from '../stateOptions'

/**
 * A registration for a quarter or a year, of a cadre, a department or the office. Written by the
 * services alone. `card` is what a queue shows of it, kept with it in the same transaction, so that a
 * queue is one read.
 */
export const Plans: CollectionConfig = {
  slug: 'plans',
  labels: { singular: label('Kế hoạch', 'Plan'), plural: label('Kế hoạch', 'Plans') },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.cycle,
    defaultColumns: ['title', 'department', 'period', 'state', 'awaiting', 'lineCount', 'halfDays', 'dueOn'],
    listSearchableFields: ['searchKey'],
  },
  access: guarded('plans'),
  defaultSort: '-updatedAt',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [
    { fields: ['organization', 'state', 'awaiting'] },
    { fields: ['organization', 'period', 'scope'] },
    { fields: ['decidingOffice', 'state'] },
    { fields: ['decider', 'state'] },
  ],
  fields: [
    f.steps(),
    f.lines(),
    f.text('title', 'Tên kế hoạch', 'Title', { required: true }),
    f.row(
      f.select('scope', 'Phạm vi', 'Scope', SCOPE_OPTIONS, { required: true, index: true }),
      f.period('period', 'Kỳ', 'Period'),
      f.number('round', 'Đợt', 'Round', { required: true, defaultValue: 1 }),
    ),
    f.row(
      f.state(PLAN_STATE_OPTIONS),
      f.select('awaiting', 'Đang chờ', 'Awaits', AWAITING_OPTIONS, { index: true }),
      f.day('dueOn', 'Hạn', 'Due on'),
    ),
    f.row(
      f.number('lineCount', 'Số chuyến', 'Lines', { defaultValue: 0 }),
      f.halfDays('halfDays', 'Số ngày', 'Days', { defaultValue: 0 }),
      f.number('openComments', 'Góp ý chưa xử lý', 'Open comments', { defaultValue: 0 }),
      f.number('returns', 'Số lần trả lại', 'Times returned', { defaultValue: 0 }),
    ),
    f.narrative('returnReason', 'Lý do trả lại', 'Reason of return'),
    f.narrative('direction', 'Ý kiến chỉ đạo', 'Direction given'),
    f.narrative('meetingNote', 'Kết luận cuộc họp', 'Note of the meeting'),
    {
      name: 'bases',
      type: 'array',
      label: label('Căn cứ', 'Governing documents cited'),
      labels: { singular: label('Văn bản', 'Document'), plural: label('Văn bản', 'Documents') },
      admin: { initCollapsed: true },
      fields: [f.text('citation', 'Văn bản', 'Document', { required: true, maxLength: 1000 })],
    },
    f.folded(
      'Thuộc về, thời điểm',
      'Belonging and times',
      ...belonging(),
      f.relation('parent', 'plans', 'Nằm trong kế hoạch', 'Gathered in', { index: true }),
      f.relation('yearPlan', 'plans', 'Kế hoạch năm', 'Plan of the year', { index: true }),
      f.relation('decidingOffice', 'organizations', 'Cơ quan quyết định', 'Deciding office'),
      f.relation('decider', 'cadres', 'Người quyết định', 'Named decider'),
      f.row(
        f.instant('submittedAt', 'Gửi lúc', 'Submitted at'),
        f.instant('decidedAt', 'Quyết định lúc', 'Decided at'),
      ),
      f.row(
        f.number('year', 'Năm', 'Year', { required: true, index: true }),
        f.number('revision', 'Lần điều chỉnh', 'Revision', { required: true, defaultValue: 0 }),
        ...movement(),
      ),
    ),
    f.data('card'),
    f.hidden('key', { unique: true, index: true }),
    f.searchKey(),
  ],
}
