import type { Field } from 'payload'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'

const HALF_OPTIONS = optionsOf({ am: label('Buổi sáng', 'Morning'), pm: label('Buổi chiều', 'Afternoon') })

/** Who goes where and when; the names of units are those of the time (domain 5.4) and stay as they were. */
export const going: Field[] = [
  {
    name: 'participants',
    type: 'array',
    label: label('Thành phần đoàn', 'Participants'),
    labels: { singular: label('Người', 'Person'), plural: label('Người', 'People') },
    fields: [
      f.row(
        f.relation('cadre', 'cadres', 'Cán bộ', 'Cadre', { required: true, index: true }),
        f.relation('department', 'departments', 'Ban, đơn vị', 'Department'),
        f.text('name', 'Họ và tên', 'Name'),
      ),
    ],
  },
  {
    name: 'stops',
    type: 'array',
    label: label('Các điểm đến', 'Stops'),
    labels: { singular: label('Điểm đến', 'Stop'), plural: label('Điểm đến', 'Stops') },
    fields: [
      f.row(
        f.relation('unit', 'units', 'Địa bàn, đơn vị', 'Unit', { required: true }),
        f.text('unitName', 'Tên tại thời điểm đi', 'Name at the time'),
        f.named('unitLevel', 'Cấp', 'Level', 'Level'),
      ),
      f.row(
        f.day('from', 'Từ ngày', 'From', { required: true }),
        f.select('fromHalf', 'Từ buổi', 'From half', HALF_OPTIONS),
        f.day('to', 'Đến ngày', 'To', { required: true }),
        f.select('toHalf', 'Đến buổi', 'To half', HALF_OPTIONS),
      ),
    ],
  },
  f.row(
    f.day('firstDay', 'Ngày đi', 'First day', { required: true, index: true }),
    f.day('lastDay', 'Ngày về', 'Last day', { required: true, index: true }),
    f.halfDays('halfDays', 'Số ngày', 'Days', { required: true }),
  ),
  f.row(
    f.text('orderNumber', 'Số công lệnh', 'Travel order number'),
    f.day('orderDate', 'Ngày công lệnh', 'Travel order date'),
  ),
  f.folded(
    'Đột xuất, được cử đi, thay đổi',
    'Unplanned, assigned or changed',
    f.narrative('requestReason', 'Lý do đi đột xuất', 'Why it was not planned'),
    f.narrative('consentWords', 'Ý kiến của Thường trực', 'Words of the Standing Committee'),
    f.row(
      f.relation('consentBy', 'cadres', 'Người cho ý kiến', 'Consent given by'),
      f.instant('consentAt', 'Cho ý kiến lúc', 'Consent given at'),
    ),
    f.row(
      f.relation('assignedBy', 'cadres', 'Người phân công', 'Assigned by'),
      f.text('assignmentDocument', 'Văn bản cử đi', 'Assignment document'),
    ),
    f.relation('mergedInto', 'trips', 'Đã gộp vào', 'Merged into', { index: true }),
    f.narrative('changeReason', 'Lý do thay đổi', 'Reason of the change'),
  ),
  f.folded('Phối hợp với cơ sở', 'Coordination with the unit', {
    name: 'host',
    type: 'group',
    label: false,
    fields: [
      f.row(
        f.text('contact', 'Người liên hệ', 'Contact'),
        f.text('phone', 'Điện thoại', 'Telephone'),
        f.day('confirmedOn', 'Cơ sở xác nhận ngày', 'Confirmed on'),
      ),
      f.narrative('note', 'Nội dung phối hợp', 'What was agreed'),
    ],
  }),
]
