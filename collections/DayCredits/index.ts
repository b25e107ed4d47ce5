import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'
import { belonging } from '../cycleFields'
import { GROUPS } from '../groups'

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
    useAsTitle: 'key',
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
    ...belonging(),
    f.relation('trip', 'trips', 'Chuyến đi', 'Trip', { required: true, index: true }),
    f.relation('unit', 'units', 'Nơi đến', 'Unit', { required: true }),
    f.text('unitLevel', 'Cấp', 'Level'),
    f.day('day', 'Ngày', 'Day', { required: true, index: true }),
    f.select(
      'half',
      'Buổi',
      'Half',
      optionsOf({ am: label('Sáng', 'Morning'), pm: label('Chiều', 'Afternoon') }),
      { required: true },
    ),
    f.number('year', 'Năm', 'Year', { required: true }),
    f.text('period', 'Quý', 'Quarter', { required: true, maxLength: 7 }),
    f.text('orderNumber', 'Số công lệnh', 'Travel order'),
    f.hidden('key', { unique: true, index: true }),
  ],
}
