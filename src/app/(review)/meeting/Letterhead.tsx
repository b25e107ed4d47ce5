import { dayKeyOf } from '@/domain/calendar'
import type { MinutesQuery } from './Meeting.generated'
import css from './MinutesPage.module.css'

/** `ngày 05 tháng 10 năm 2026`: days and the first two months have two digits, as official papers want them. */
function longDay(instant: string | null | undefined): string {
  if (!instant) return 'ngày … tháng … năm …'
  const [year = '', month = '', day = ''] = dayKeyOf(new Date(instant)).split('-')
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

/**
 * The head of the paper, as the Union's own documents have it: the office at the left, the Union and the day at the
 * right. It is Vietnamese in any language, for it is a Vietnamese paper.
 */
export function Letterhead({ minutes }: { minutes: MinutesQuery['meetingMinutes'] }) {
  const { headerLines, office, departmentName, place, writtenAt } = minutes
  const own = headerLines.length > 0 ? headerLines : [office.toLocaleUpperCase('vi')]
  const lines = departmentName ? [office.toLocaleUpperCase('vi')] : own
  return (
    <div className={css.letterhead} lang="vi">
      <p>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {departmentName && <strong>{departmentName.toLocaleUpperCase('vi')}</strong>}
      </p>
      <p>
        <strong>ĐOÀN TNCS HỒ CHÍ MINH</strong>
        <em>
          {place && `${place}, `}
          {longDay(writtenAt)}
        </em>
      </p>
    </div>
  )
}
