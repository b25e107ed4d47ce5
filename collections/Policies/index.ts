import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'
import { JOB_OPTIONS } from '../Cadres/options'
import { GROUPS } from '../groups'
import { holdInsideReach } from '../hooks/holdInsideReach'
import { refuseOperators } from '../hooks/refuseOperators'
import { UNIT_LEVEL_OPTIONS } from '../Units/options'
import { deadlines } from './fields/deadlines'
import { governingDocuments } from './fields/governingDocuments'
import { openDocuments } from './hooks/openDocuments'

/**
 * The rules of one office for a span of time. Quota, exemptions, deadlines and evidence are what the
 * office enters here, never constants: 60 days in most places, 30 in some, none in a district.
 */
export const Policies: CollectionConfig = {
  slug: 'policies',
  labels: { singular: label('Quy định', 'Policy'), plural: label('Quy định', 'Policies') },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.people,
    defaultColumns: ['name', 'organization', 'quotaDays', 'validFrom', 'validTo'],
  },
  access: guarded('policies'),
  defaultSort: '-validFrom',
  versions: false,
  hooks: {
    beforeValidate: [refuseOperators, holdInsideReach('policies')],
    beforeChange: [openDocuments],
  },
  fields: [
    f.relation('organization', 'organizations', 'Cơ quan', 'Office', { required: true, index: true }),
    f.text('name', 'Tên quy định', 'Name', { required: true }),
    f.day('validFrom', 'Áp dụng từ', 'In force from', { required: true }),
    f.day('validTo', 'Áp dụng đến', 'In force to'),
    f.narrative('amendmentReason', 'Lý do điều chỉnh giữa năm', 'Reason of a mid-year amendment'),
    f.number(
      'quotaDays',
      'Số ngày phải đi trong năm (để trống nếu không quy định)',
      'Days a year (empty: no quota)',
      { min: 0, max: 366 },
    ),
    {
      name: 'subQuotas',
      type: 'array',
      label: label('Chia theo cấp', 'Split by level'),
      labels: { singular: label('Cấp', 'Level'), plural: label('Cấp', 'Levels') },
      fields: [
        f.select('level', 'Cấp', 'Level', UNIT_LEVEL_OPTIONS, { required: true }),
        f.number('days', 'Số ngày', 'Days', { required: true, min: 0, max: 366 }),
      ],
    },
    f.day('windowFrom', 'Chỉ tính từ ngày', 'Counts only from'),
    f.day('windowTo', 'Chỉ tính đến ngày', 'Counts only to'),
    f.checkbox('allowHalfDays', 'Tính nửa ngày', 'Half days count', { defaultValue: true }),
    f.checkbox('homeUnitCounts', 'Tính cả nơi cơ quan đóng trụ sở', "The office's own town counts", {
      defaultValue: true,
    }),
    f.relation('homeUnits', 'units', 'Nơi cơ quan đóng trụ sở', "The office's own town", { hasMany: true }),
    f.select('exemptJobs', 'Vị trí không thuộc đối tượng', 'Exempt jobs', JOB_OPTIONS, { hasMany: true }),
    f.select(
      'proRata',
      'Tính theo thời gian công tác trong năm',
      'Pro rata for part of a year',
      optionsOf({
        none: label('Không', 'No'),
        months: label('Theo tháng', 'By months'),
        days: label('Theo ngày', 'By days'),
      }),
      { defaultValue: 'none' },
    ),
    f.select(
      'evidence',
      'Căn cứ tính ngày',
      'Evidence that a day counts',
      optionsOf({
        order: label('Công lệnh', 'Travel order'),
        decision: label('Quyết định cử đi', 'Decision to send'),
        none: label('Không yêu cầu', 'None required'),
      }),
      { required: true, defaultValue: 'order' },
    ),
    f.number(
      'overlapWindowDays',
      'Hai đoàn đến một nơi cách nhau dưới (ngày) là gần nhau',
      'Visits to one place fewer than these days apart are near',
      {
        defaultValue: 7,
        min: 0,
        max: 60,
      },
    ),
    deadlines,
    governingDocuments,
    f.narrative('quotedText', 'Trích nguyên văn (chỉ để tham khảo)', 'Text as quoted (for reference only)'),
  ],
}
