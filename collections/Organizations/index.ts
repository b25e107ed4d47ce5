import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { held } from '../held'
import { keepSearchKeys } from '../hooks/keepSearchKeys'
import { refuseOperators } from '../hooks/refuseOperators'
import { GROUPS } from '../groups'
import { CHAIN_OPTIONS, LEVEL_OPTIONS, OWN_PLAN_APPROVER_OPTIONS } from './options'
import { holdUnderReach } from './hooks/holdUnderReach'
import { keepPath } from './hooks/keepPath'

/** A Union office: central, province, district (while it existed), with how its work climbs. */
export const Organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: label('Cơ quan Đoàn', 'Union office'), plural: label('Cơ quan Đoàn', 'Union offices') },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.people,
    defaultColumns: ['name', 'code', 'level', 'validFrom', 'validTo'],
    listSearchableFields: ['searchKey'],
  },
  access: guarded('organizations'),
  defaultSort: 'sortKey',
  versions: false,
  hooks: {
    beforeValidate: [refuseOperators, holdUnderReach],
    beforeChange: [keepSearchKeys('name', 'code'), keepPath],
  },
  fields: [
    f.text('name', 'Tên cơ quan', 'Name', { required: true }),
    f.text('code', 'Mã', 'Code', { required: true, unique: true }),
    f.select('level', 'Cấp', 'Level', LEVEL_OPTIONS, { required: true, index: true }),
    held(
      f.relation('parent', 'organizations', 'Cơ quan cấp trên', 'Office above', { index: true }),
      () => false,
      'INVALID_VALUE',
    ),
    f.relation('successors', 'organizations', 'Cơ quan kế tục', 'Successor offices', { hasMany: true }),
    f.relation('territory', 'units', 'Địa bàn phụ trách', 'Territory', {
      admin: {
        description: {
          vi: 'Tỉnh hoặc huyện có các đơn vị mà cơ quan đi cơ sở; bản đồ địa bàn được vẽ theo đó.',
          en: 'The province or district whose units the office visits; its map of units is drawn from it.',
        },
      },
    }),
    f.day('validFrom', 'Hoạt động từ', 'In being from'),
    f.day('validTo', 'Hoạt động đến', 'In being to'),
    {
      type: 'collapsible',
      label: label('Quy trình', 'How the work climbs'),
      fields: [
        f.select('chain', 'Các bước duyệt', 'Steps of approval', CHAIN_OPTIONS, {
          required: true,
          defaultValue: 'headFocalStanding',
        }),
        f.relation('focalDepartment', 'departments', 'Ban đầu mối', 'Focal department'),
        f.select(
          'ownPlanApprover',
          'Ai duyệt kế hoạch của Bí thư',
          "Who decides the secretary's own plan",
          OWN_PLAN_APPROVER_OPTIONS,
          {
            required: true,
            defaultValue: 'otherStanding',
          },
        ),
        f.relation('ownPlanApproverCadre', 'cadres', 'Người duyệt được chỉ định', 'Named approver', {
          admin: { condition: (data: Record<string, unknown>) => data.ownPlanApprover === 'named' },
        }),
      ],
    },
    {
      type: 'collapsible',
      label: label('Văn bản và thông tin công khai', 'Documents and public identity'),
      fields: [
        {
          name: 'headerLines',
          type: 'array',
          label: label('Dòng tiêu đề bên trái', 'Left header lines'),
          labels: { singular: label('Dòng', 'Line'), plural: label('Dòng', 'Lines') },
          maxRows: 6,
          fields: [f.text('line', 'Dòng', 'Line', { required: true })],
        },
        f.text('place', 'Địa danh ghi trên văn bản', 'Place of issue'),
        f.text('documentSuffix', 'Ký hiệu văn bản', 'Document symbol'),
        f.text('address', 'Địa chỉ', 'Address'),
        f.text('phone', 'Điện thoại', 'Telephone'),
        f.text('contactEmail', 'Thư điện tử', 'E-mail'),
        f.text('website', 'Trang thông tin', 'Website'),
        f.narrative('reuseNotice', 'Ghi nguồn khi sử dụng lại', 'Reuse notice'),
      ],
    },
    f.hidden('path', { index: true }),
    f.searchKey(),
    f.hidden('sortKey', { index: true }),
  ],
}
