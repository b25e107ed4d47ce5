import { label, optionsOf } from '@/fields/labels'
import { JOB_LABELS } from '@/i18n/labels'

/** Jobs in an office. Which of them are exempt is said by the policy (rows TN-16, HY-04), not here. */
export const JOB_OPTIONS = optionsOf(JOB_LABELS)

export const EXEMPTION_OPTIONS = optionsOf({
  study: label('Học tập trung từ 6 tháng trở lên', 'Study of six months or more'),
  illness: label('Nghỉ ốm dài ngày', 'Long sick leave'),
  maternity: label('Nghỉ thai sản', 'Maternity leave'),
  other: label('Lý do khác', 'Another reason'),
})
