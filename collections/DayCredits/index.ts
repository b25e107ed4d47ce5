import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { belonging } from '../cycleFields'
import { GROUPS } from '../groups'
import { CREDIT_HALF_OPTIONS } from './options'

/**
 * One half-day of one cadre that counts (row CM-03). `key` is cadre and half-day and is unique: no
 * half-day counts twice, whoever writes at once.
 */
export const DayCredits: CollectionConfig = {
  slug: 'day-credits',
  labels: {
    singular: label('Ngày công tác cơ sở', 'Day credit'),
    plural: label('Sổ ngày công tác', 'Day ledger'),
  },
  admin: {
    useAsTitle: 'day',
    group: GROUPS.results,
    defaultColumns: ['cadre', 'day', 'half', 'trip', 'orderNumber'],
    listSearchableFields: ['orderNumber'],
  },
  access: guarded('day-credits'),
  defaultSort: '-day',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [{ fields: ['cadre', 'year'] }, { fields: ['organization', 'period'] }],
  fields: [
    f.recordTitle(),
    ...belonging(),
    f.relation('trip', 'trips', 'Chuyến đi', 'Trip', { required: true, index: true }),
    f.relation('unit', 'units', 'Nơi đến', 'Unit', { required: true }),
    f.named('unitLevel', 'Cấp', 'Level', 'Level'),
    f.day('day', 'Ngày', 'Day', { required: true, index: true }),
    f.select('half', 'Buổi', 'Half', CREDIT_HALF_OPTIONS, { required: true }),
    f.number('year', 'Năm', 'Year', { required: true }),
    f.period('period', 'Quý', 'Quarter', { index: false }),
    f.text('orderNumber', 'Số công lệnh', 'Travel order'),
    f.hidden('key', { unique: true, index: true }),
  ],
}
