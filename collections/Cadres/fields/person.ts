import type { Field } from 'payload'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { JOB_OPTIONS } from '../options'
import { exemptions } from './exemptions'
import { posts } from './posts'
import { wholeHour } from './wholeHour'

const nobody = (): boolean => false

/**
 * The day of the last reminder, which the system alone writes. Never refused: a form that was opened before it sends
 * the day before.
 */
export const remindedOn = f.hidden('remindedOn', { access: { create: nobody, update: nobody } })

/** What a form shows of a person, besides what is signed in with. */
export const person: Field[] = [
  f.text('name', 'Họ và tên', 'Full name', { required: true }),
  f.text(
    'titleLine',
    'Chức danh đầy đủ (ghi trên văn bản, chú thích ảnh)',
    'Title line (documents, captions)',
  ),
  f.relation('organization', 'organizations', 'Cơ quan', 'Office', { required: true, index: true }),
  f.relation('department', 'departments', 'Ban, đơn vị', 'Department', { index: true }),
  f.select('job', 'Vị trí công tác', 'Job', JOB_OPTIONS, { required: true, defaultValue: 'specialist' }),
  f.text('phone', 'Điện thoại', 'Telephone', { maxLength: 30 }),
  f.select(
    'language',
    'Ngôn ngữ',
    'Language',
    [
      { value: 'vi', label: label('Tiếng Việt', 'Vietnamese') },
      { value: 'en', label: label('Tiếng Anh', 'English') },
    ],
    { defaultValue: 'vi' },
  ),
  {
    type: 'row',
    fields: [
      f.checkbox('mailReminders', 'Nhận nhắc việc qua thư điện tử', 'Reminders by e-mail', {
        defaultValue: true,
      }),
      f.number('reminderHour', 'Giờ nhận nhắc việc (0–23)', 'Hour of reminders (0–23)', {
        defaultValue: 7,
        min: 0,
        max: 23,
        validate: wholeHour,
      }),
    ],
  },
  remindedOn,
  f.day('inScopeFrom', 'Thuộc đối tượng từ ngày', 'In scope from'),
  f.day('inScopeTo', 'Thuộc đối tượng đến ngày', 'In scope to'),
  posts,
  exemptions,
]
