import type { Field } from 'payload'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'

/** Deadlines in days: before or after the first or last day of the quarter, or after a trip's end. */
export const deadlines: Field = {
  name: 'deadlines',
  type: 'group',
  label: label('Thời hạn', 'Deadlines'),
  fields: [
    f.number('registerDays', 'Đăng ký: số ngày kể từ đầu quý', 'Register: days from the quarter’s start', {
      defaultValue: 10,
      min: 0,
      max: 92,
    }),
    f.number(
      'departmentDays',
      'Ban tổng hợp: số ngày kể từ đầu quý',
      'Department: days from the quarter’s start',
      { defaultValue: 15, min: 0, max: 92 },
    ),
    f.number(
      'organizationDays',
      'Trình duyệt: số ngày kể từ đầu quý',
      'Office: days from the quarter’s start',
      { defaultValue: 20, min: 0, max: 92 },
    ),
    f.number('tripReportDays', 'Ghi kết quả: số ngày sau chuyến đi', 'Results: days after the trip', {
      defaultValue: 10,
      min: 0,
      max: 92,
    }),
    f.number('remindDays', 'Nhắc trước hạn: số ngày', 'Remind: days before something is due', {
      defaultValue: 3,
      min: 0,
      max: 30,
    }),
    f.number('reportDays', 'Báo cáo: số ngày sau khi hết quý', 'Report: days after the quarter’s end', {
      defaultValue: 5,
      min: 0,
      max: 92,
    }),
  ],
}
