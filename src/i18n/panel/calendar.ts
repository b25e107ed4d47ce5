import type { DayKey } from '@/domain/calendar'
import { type Language, named, type Named } from '../language'

/** The words of the calendar. */
export const CALENDAR = {
  title: named('Lịch đi cơ sở', 'Calendar of trips'),
  month: named('Tháng', 'Month'),
  week: named('Tuần', 'Week'),
  view: named('Xem theo', 'View'),
  day: named('Có ngày', 'With the day'),
  everyone: named('Tất cả cán bộ', 'Everyone'),
  person: named('Cán bộ', 'Cadre'),
  department: named('Ban, đơn vị', 'Department'),
  everyDepartment: named('Tất cả các ban', 'All departments'),
  unit: named('Địa bàn', 'Unit'),
  everyUnit: named('Tất cả địa bàn', 'All units'),
  before: named('Trước', 'Before'),
  after: named('Sau', 'After'),
  today: named('Hôm nay', 'Today'),
  colours: named('Màu của các chuyến', 'The colours of the trips'),
  nothing: named('Không có chuyến nào trong khoảng này.', 'There is no trip in this span.'),
  trips: named('chuyến', 'trips'),
  more: named('chuyến nữa', 'more'),
  tooMany: named(
    'Có nhiều chuyến hơn số hiện ở đây; chọn ban, cán bộ hoặc địa bàn.',
    'There are more trips than are shown here; choose a department, a person or a unit.',
  ),
  feed: named('Lịch trong điện thoại', 'Calendar on the telephone'),
  feedWhy: named(
    'Tạo một đường dẫn riêng rồi thêm vào ứng dụng lịch của điện thoại (đăng ký lịch). Ai có đường dẫn này đều xem được lịch của đồng chí: không gửi cho người khác.',
    'Make an address of your own and subscribe to it in the calendar of your telephone. Whoever has the address sees your calendar: give it to nobody.',
  ),
  feedSince: named('Đường dẫn hiện dùng được tạo lúc', 'The present address was made on'),
  feedMake: named('Tạo đường dẫn', 'Make an address'),
  feedRenew: named('Đổi đường dẫn mới', 'Make a new address'),
  feedRevoke: named('Thu hồi đường dẫn', 'Revoke the address'),
  feedOwn: named('Chuyến của tôi', 'My trips'),
  feedOffice: named('Chuyến của cơ quan', "The office's trips"),
  feedOnce: named(
    'Đường dẫn chỉ hiện một lần này. Chép vào điện thoại rồi đóng trang.',
    'The address is shown this once. Copy it to the telephone, then leave the page.',
  ),
  feedRevoked: named(
    'Đã thu hồi: đường dẫn cũ không còn dùng được.',
    'Revoked: the address works no longer.',
  ),
  feedFailed: named('Chưa làm được, đồng chí thử lại.', 'That did not work; try again.'),
  copy: named('Chép', 'Copy'),
  copied: named('Đã chép đường dẫn.', 'The address has been copied.'),
  marked: named(
    'Trình duyệt không cho chép: đường dẫn đã được bôi đen, đồng chí chép bằng Ctrl C.',
    'The browser lets nothing be copied: the address is marked, copy it with Ctrl C.',
  ),
} as const satisfies Record<string, Named>

export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `Tháng 11 năm 2026`, `November 2026`. */
export function monthWords(day: DayKey, language: Language): string {
  const month = Number(day.slice(5, 7))
  const year = day.slice(0, 4)
  return language === 'vi' ? `Tháng ${month} năm ${year}` : `${MONTHS[month - 1] ?? ''} ${year}`
}
