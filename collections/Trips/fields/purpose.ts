import type { Field } from 'payload'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'

/** Phương thức: the way of going (row AG-04). */
export const MODE_OPTIONS = optionsOf({
  inPerson: label('Trực tiếp', 'In person'),
  group: label('Theo đoàn', 'As a group'),
  online: label('Trực tuyến', 'Online'),
  placement: label('Bám cơ sở dài ngày', 'A continuous placement'),
})

/** Which duty of the cadre the trip serves (row AG-06). */
export const DUTY_OPTIONS = optionsOf({
  now: label('Nhiệm vụ hiện tại', 'Present duty'),
  longTerm: label('Nhiệm vụ lâu dài', 'Long-term duty'),
  both: label('Cả hai', 'Both'),
})

/** What the trip is for (rows AG-03 to AG-06). */
export const purpose: Field[] = [
  f.relation('form', 'trip-forms', 'Hình thức', 'Form'),
  f.relation('topics', 'topics', 'Chuyên đề', 'Topics', { hasMany: true }),
  f.narrative('content', 'Nội dung', 'Content', { required: true }),
  f.narrative('expectedLearning', 'Nội dung thu hoạch dự kiến', 'Expected learning', { required: true }),
  f.narrative('actualLearning', 'Thu hoạch', 'Actual learning'),
  f.select('mode', 'Phương thức', 'Mode', MODE_OPTIONS, { defaultValue: 'inPerson' }),
  f.select('duty', 'Phục vụ nhiệm vụ', 'Duty served', DUTY_OPTIONS, { defaultValue: 'now' }),
]
