import { parsePeriodKey, periodLabel } from '@/domain/calendar'
import { type Language, named, type Named } from './language'

/** What each kind of notice says, in one line; of which quarter is added where it is known. */
const NOTICES: Readonly<Record<string, Named>> = {
  quarterOpened: named('Đã mở đăng ký', 'Registration has opened'),
  planReturned: named('Kế hoạch được trả lại để chỉnh sửa', 'Your plan was returned for correction'),
  gatheredPlanReturned: named(
    'Kế hoạch tổng hợp được trả lại để chỉnh sửa',
    'The gathered plan was returned for correction',
  ),
  planApproved: named('Kế hoạch đã được duyệt', 'Your plan was approved'),
  commentMade: named('Có góp ý mới về kế hoạch', 'There is a new remark on your plan'),
  tripAssigned: named('Đồng chí được cử đi cơ sở', 'You are sent on a trip'),
  tripConsented: named('Chuyến đột xuất được đồng ý', 'The unplanned trip was consented to'),
  tripRefused: named('Chuyến đột xuất không được đồng ý', 'The unplanned trip was refused'),
  tripMerged: named('Chuyến đi được gộp vào chuyến chung', 'The trip was taken up into a joint one'),
  tripMoved: named('Chuyến đi được chuyển sang ngày khác', 'The trip was moved to other days'),
  tripPostponed: named(
    'Chuyến đi được tạm hoãn, chờ lịch mới',
    'The trip was postponed and waits for new days',
  ),
  tripCancelled: named('Chuyến đi bị hủy', 'The trip was cancelled'),
  overlapKept: named('Chuyến đi trùng chéo được giữ nguyên', 'The trip that overlaps was kept as it is'),
  reportReturned: named('Báo cáo được trả lại để chỉnh sửa', 'Your report was returned for correction'),
  gatheredReportReturned: named(
    'Báo cáo tổng hợp được trả lại để chỉnh sửa',
    'The gathered report was returned for correction',
  ),
  reportCommented: named('Có góp ý mới về báo cáo', 'There is a new remark on your report'),
  reminders: named('Nhắc việc trong ngày', 'Reminders of the day'),
}

/** A notice in the reader's language: what happened, of which quarter or year, and to which trip. */
export function noticeText(
  kind: string,
  { period, title }: { period?: string; title?: string },
  language: Language,
): string {
  const words = Object.hasOwn(NOTICES, kind) ? NOTICES[kind]?.[language] : undefined
  const of = parsePeriodKey(period)
  const what = [words ?? kind, of && periodLabel(of, language)].filter(Boolean).join(' · ')
  return title ? `${what}: ${title}` : what
}
