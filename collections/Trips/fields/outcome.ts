import type { Field } from 'payload'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'

/** Planned against done, line by line (row TN-21). */
export const COMPLETION_OPTIONS = optionsOf({
  done: label('Hoàn thành', 'Done'),
  part: label('Hoàn thành một phần', 'Done in part'),
  moved: label('Chuyển thời gian', 'Moved'),
  dropped: label('Không thực hiện', 'Dropped'),
})

const phase = (name: string, vi: string, en: string): Field => ({
  name,
  type: 'group',
  label: label(vi, en),
  fields: [f.day('on', 'Ngày', 'On'), f.narrative('note', 'Nội dung', 'Note')],
})

/** What came of the trip: three phases ("đi trước, về sau", row TN-18), results, figures, gifts. */
export const outcome: Field[] = [
  f.folded(
    'Đi trước, về sau',
    'Before, during, after',
    phase('before', 'Đi trước: chuẩn bị', 'Before: preparing'),
    phase('during', 'Tổ chức', 'During'),
    phase('after', 'Về sau: rút kinh nghiệm', 'After: lessons'),
  ),
  f.select('completion', 'Mức độ thực hiện', 'Completion', COMPLETION_OPTIONS),
  f.narrative('result', 'Việc đã làm, kết quả', 'What was done'),
  f.narrative('informed', 'Thông tin đã truyền đạt đến cơ sở', 'Information carried to the base'),
  f.narrative('assessment', 'Đánh giá thực tế cơ sở', 'Picture of the base'),
  {
    name: 'figures',
    type: 'array',
    label: label('Số liệu', 'Figures'),
    labels: { singular: label('Số liệu', 'Figure'), plural: label('Số liệu', 'Figures') },
    fields: [
      f.row(
        f.text('name', 'Nội dung', 'What is counted', { required: true }),
        f.number('value', 'Số lượng', 'Value', { required: true }),
        f.text('unit', 'Đơn vị tính', 'Unit of count'),
      ),
    ],
  },
  {
    name: 'gifts',
    type: 'array',
    label: label('Quà, nguồn lực hỗ trợ', 'Gifts and resources'),
    labels: { singular: label('Khoản', 'Item'), plural: label('Khoản', 'Items') },
    fields: [
      f.row(
        f.text('kind', 'Loại', 'Kind', { required: true }),
        f.number('quantity', 'Số lượng', 'Quantity', { required: true, min: 0 }),
        f.number('value', 'Trị giá (đồng)', 'Value (VND)', { min: 0 }),
        f.text('source', 'Nguồn', 'Source'),
        f.number('recipients', 'Số người nhận', 'Recipients', { min: 0 }),
      ),
    ],
  },
  f.relation('photos', 'media', 'Ảnh', 'Photos', { hasMany: true }),
  f.instant('completedAt', 'Ghi kết quả lúc', 'Results recorded at'),
]
