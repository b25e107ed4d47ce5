import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { belonging } from '../cycleFields'
import { GROUPS } from '../groups'
import { ADDRESSEE_OPTIONS, FINDING_STATE_OPTIONS, KIND_OPTIONS } from './options'

/** A difficulty, aspiration, recommendation or good model found on a trip (rows AG-17, TG-04 to TG-11, HY-19). */
export const Findings: CollectionConfig = {
  slug: 'findings',
  labels: {
    singular: label('Phát hiện từ cơ sở', 'Finding'),
    plural: label('Phát hiện từ cơ sở', 'Findings'),
  },
  admin: {
    useAsTitle: 'text',
    group: GROUPS.results,
    defaultColumns: ['text', 'kind', 'unit', 'state', 'addressee', 'dueOn'],
    listSearchableFields: ['searchKey'],
  },
  access: guarded('findings'),
  defaultSort: '-createdAt',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [{ fields: ['organization', 'state'] }, { fields: ['unit', 'state'] }],
  fields: [
    f.findingSteps(),
    f.narrative('text', 'Nội dung', 'What was found', { required: true }),
    f.row(
      f.select('kind', 'Loại', 'Kind', KIND_OPTIONS, { required: true, index: true }),
      f.select('addressee', 'Kiến nghị với', 'Addressee', ADDRESSEE_OPTIONS),
    ),
    f.narrative('cause', 'Nguyên nhân', 'Cause'),
    f.narrative('proposal', 'Đề xuất, kiến nghị', 'Proposal'),
    f.row(
      f.day('foundOn', 'Ngày ghi nhận', 'Found on', { required: true }),
      f.day('dueOn', 'Hạn trả lời', 'Answer due on'),
    ),
    f.narrative('answer', 'Trả lời', 'Answer'),
    f.row(
      f.relation('answeredBy', 'cadres', 'Người trả lời', 'Answered by'),
      f.day('answeredOn', 'Ngày trả lời', 'Answered on'),
    ),
    f.relation('unit', 'units', 'Nơi phát hiện', 'Unit', { required: true, index: true }),
    f.relation('trip', 'trips', 'Chuyến đi', 'Trip', { required: true, index: true }),
    f.relation('topic', 'topics', 'Chuyên đề', 'Topic'),
    f.folded(
      'Thuộc về, người xem',
      'Belonging and readers',
      ...belonging(),
      f.select('state', 'Trạng thái', 'State', FINDING_STATE_OPTIONS, {
        required: true,
        defaultValue: 'open',
        index: true,
        admin: {
          components: {
            Field: '@admin/fields/FindingStateField#FindingStateField',
            Cell: '@admin/cells/FindingStateCell#FindingStateCell',
          },
        },
      }),
      f.relation('participants', 'cadres', 'Người cùng đi', 'Those who were there', { hasMany: true }),
      f.checkbox('restricted', 'Hạn chế người xem', 'Restricted', { required: true, defaultValue: true }),
    ),
    f.searchKey(),
  ],
}
