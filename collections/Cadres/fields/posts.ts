import type { Field } from 'payload'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { ROLE_OPTIONS } from '../../stateOptions'

/** The dated posts of a person, several at once if need be (row CM-19). Roles come from here alone. */
export const posts: Field = {
  name: 'posts',
  type: 'array',
  label: label('Chức vụ, nhiệm vụ', 'Posts'),
  labels: { singular: label('Chức vụ', 'Post'), plural: label('Chức vụ', 'Posts') },
  maxRows: 30,
  fields: [
    {
      type: 'row',
      fields: [
        f.relation('organization', 'organizations', 'Cơ quan', 'Office', { required: true }),
        f.relation('department', 'departments', 'Ban, đơn vị', 'Department'),
        f.select('role', 'Vai trò', 'Role', ROLE_OPTIONS, { required: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        f.text('title', 'Chức vụ', 'Title'),
        f.day('from', 'Từ ngày', 'From'),
        f.day('to', 'Đến ngày', 'To'),
      ],
    },
  ],
}
