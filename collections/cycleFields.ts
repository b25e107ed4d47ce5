import type { Field } from 'payload'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'

export const SCOPE_OPTIONS = optionsOf({
  cadre: label('Cá nhân', 'Cadre'),
  department: label('Ban', 'Department'),
  organization: label('Cơ quan', 'Office'),
})

export const AWAITING_OPTIONS = optionsOf({
  head: label('Chờ lãnh đạo ban', 'Awaits the head of department'),
  focal: label('Chờ ban đầu mối', 'Awaits the focal department'),
  standing: label('Chờ Thường trực', 'Awaits the Standing Committee'),
})

/** Whose a document of the cycle is: the columns by which access selects rows. */
export const belonging = (): Field[] => [
  f.relation('organization', 'organizations', 'Cơ quan', 'Office', { required: true, index: true }),
  f.relation('department', 'departments', 'Ban, đơn vị', 'Department', { index: true }),
  f.relation('cadre', 'cadres', 'Cán bộ', 'Cadre', { index: true }),
]

/**
 * The columns of everything that moves through a workflow. `version` grows with each change, so that
 * who decides on what he or she has not seen is refused; `chainHash` is the hash of the last
 * transition, to which the next one is tied.
 */
export const movement = (): Field[] => [
  f.number('version', 'Phiên bản', 'Version', { required: true, defaultValue: 1 }),
  f.hidden('chainHash'),
]
