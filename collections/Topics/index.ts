import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { GROUPS } from '../groups'
import { holdInsideReach } from '../hooks/holdInsideReach'
import { keepSearchKeys } from '../hooks/keepSearchKeys'
import { refuseOperators } from '../hooks/refuseOperators'
import { uniqueKey } from '../hooks/uniqueKey'
import { exportTopics } from './exportTopics'

/** A theme (chuyên đề) of the catalogue. Retired themes stay on old trips and leave the pickers. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: label('Chuyên đề', 'Topic'), plural: label('Chuyên đề', 'Topics') },
  admin: {
    useAsTitle: 'nameVi',
    group: GROUPS.catalogues,
    defaultColumns: ['code', 'nameVi', 'categoryVi', 'focusYears', 'validTo', 'sensitive'],
    listSearchableFields: ['searchKey'],
  },
  access: guarded('topics'),
  defaultSort: 'code',
  versions: false,
  endpoints: [exportTopics],
  hooks: {
    beforeValidate: [refuseOperators, holdInsideReach('topics')],
    beforeChange: [
      keepSearchKeys('nameVi', 'nameEn', 'code', 'categoryVi'),
      uniqueKey('organization', 'code'),
    ],
  },
  fields: [
    f.topicUse(),
    f.text('code', 'Mã', 'Code', { required: true, maxLength: 20, index: true }),
    f.text('nameVi', 'Tên chuyên đề', 'Name in Vietnamese', { required: true }),
    f.text('nameEn', 'Tên tiếng Anh', 'Name in English'),
    {
      type: 'row',
      fields: [
        f.text('categoryCode', 'Mã nhóm', 'Category code', { required: true, maxLength: 10, index: true }),
        f.text('categoryVi', 'Nhóm', 'Category in Vietnamese', { required: true }),
        f.text('categoryEn', 'Nhóm (tiếng Anh)', 'Category in English'),
      ],
    },
    {
      type: 'row',
      fields: [
        f.day('validFrom', 'Dùng từ ngày', 'In use from'),
        f.day('validTo', 'Ngừng dùng sau ngày', 'In use until'),
      ],
    },
    f.number('focusYears', 'Nội dung trọng tâm các năm', 'Focus of the years', {
      hasMany: true,
      min: 2000,
      max: 2999,
      admin: { components: { Cell: '@admin/cells/YearsCell#YearsCell' } },
    }),
    f.checkbox('sensitive', 'Nội dung nhạy cảm, hạn chế người xem', 'Sensitive: restricted by default', {
      admin: {
        description: label(
          'Áp dụng cho ghi chép, ảnh và phát hiện viết từ nay về sau; những gì đã viết giữ nguyên.',
          'Holds for notes, photos and findings written from now on; what was written before stays as it is.',
        ),
      },
    }),
    f.relation('organization', 'organizations', 'Cơ quan quản lý danh mục', 'Office that keeps the entry', {
      required: true,
      index: true,
    }),
    f.position(),
    f.hidden('key', { unique: true, index: true }),
    f.searchKey(),
    f.hidden('sortKey'),
  ],
}
