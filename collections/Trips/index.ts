import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { GROUPS } from '../groups'
import { movement } from '../cycleFields'
import { ORIGIN_OPTIONS, TRIP_STATE_OPTIONS } from '../stateOptions'
import { going } from './fields/going'
import { outcome } from './fields/outcome'
import { purpose } from './fields/purpose'

/** One trip from its registration to its result. Written by the services alone. */
export const Trips: CollectionConfig = {
  slug: 'trips',
  labels: { singular: label('Chuyến đi cơ sở', 'Trip'), plural: label('Chuyến đi cơ sở', 'Trips') },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.cycle,
    defaultColumns: ['title', 'leader', 'department', 'firstDay', 'lastDay', 'state', 'origin'],
    listSearchableFields: ['searchKey'],
  },
  access: guarded('trips'),
  defaultSort: '-firstDay',
  versions: false,
  graphQL: { disableMutations: true },
  indexes: [
    { fields: ['organization', 'firstDay'] },
    { fields: ['department', 'firstDay'] },
    { fields: ['organization', 'state', 'origin'] },
    { fields: ['organization', 'period'] },
  ],
  fields: [
    f.steps(),
    f.text('title', 'Chủ đề', 'Theme', { required: true }),
    f.row(
      f.state(TRIP_STATE_OPTIONS),
      f.select('origin', 'Nguồn gốc', 'Origin', ORIGIN_OPTIONS, { required: true }),
      f.period('period', 'Quý', 'Quarter'),
    ),
    f.row(
      f.relation('leader', 'cadres', 'Trưởng đoàn', 'Leader', { required: true, index: true }),
      f.relation('department', 'departments', 'Ban, đơn vị', 'Department', { index: true }),
    ),
    ...purpose,
    ...going,
    ...outcome,
    f.folded(
      'Thuộc về',
      'Belonging',
      f.relation('organization', 'organizations', 'Cơ quan', 'Office', { required: true, index: true }),
      f.relation('plan', 'plans', 'Kế hoạch', 'Plan', { index: true }),
      ...movement(),
    ),
    f.searchKey(),
  ],
}
