import { type Language, named, type Named } from '../language'

/** The words of the first screen. */
export const DASHBOARD = {
  title: named('Việc của cơ quan', "The office's work"),
  office: named('Cơ quan', 'Office'),
  quarter: named('Quý, năm', 'Quarter or year'),
  quarters: named('Theo quý', 'Quarters'),
  years: named('Cả năm', 'Whole years'),
  show: named('Xem', 'Show'),
  print: named('In trang này', 'Print this page'),
  noPost: named(
    'Tài khoản này hôm nay chưa có vai trò ở cơ quan nào. Quản trị viên của cơ quan ghi chức vụ và ngày bắt đầu trong hồ sơ cán bộ.',
    'This account holds no post in any office today. The office’s administrator enters posts and their first day in the file of the cadre.',
  ),
  glance: named('Toàn cảnh quý', 'The quarter at a glance'),
  glanceOfYear: named('Toàn cảnh năm', 'The year at a glance'),
  ofYear: named(
    'Người đã làm ở mọi quý đã mở trong năm; báo cáo tính từ khi quý kết thúc.',
    'Those who have done so in every quarter that has been opened; reports from the end of each quarter.',
  ),
  byQuarter: named('Từng quý', 'Quarter by quarter'),
  byDepartment: named('Từng ban', 'Department by department'),
  yearPlan: named('Kế hoạch cả năm', "The year's own plan"),
  inScope: named('Thuộc đối tượng', 'In scope'),
  registered: named('Đã đăng ký', 'Registered'),
  submitted: named('Đã gửi kế hoạch', 'Plan submitted'),
  approved: named('Đã duyệt', 'Approved'),
  reported: named('Đã báo cáo', 'Reported'),
  daysPlanned: named('Ngày đăng ký', 'Days planned'),
  daysDone: named('Ngày đã đi', 'Days done'),
  unplanned: named('Đột xuất', 'Unplanned'),
  returns: named('Lần trả lại', 'Returns'),
  department: named('Ban, đơn vị', 'Department'),
  whole: named('Toàn cơ quan', 'The whole office'),
  nothingYet: named('Quý này chưa có đăng ký nào.', 'Nothing has been registered in this quarter.'),
  nothingInYear: named('Năm này chưa có đăng ký nào.', 'Nothing has been registered in this year.'),
  heat: named('Ngày ở cơ sở theo ban và tuần', 'Days in the base, by department and week'),
  heatEmpty: named('Chưa có chuyến đi nào trong kỳ này.', 'There is no trip in this period.'),
  weekFrom: named('Tuần từ', 'Week of'),
  thisWeek: named('tuần này', 'this week'),
  daysUnit: named('ngày', 'days'),
  fewer: named('Ít', 'Fewer'),
  more: named('Nhiều', 'More'),
  deadlines: named('Thời hạn', 'Deadlines'),
  noDeadlines: named(
    'Quy định của cơ quan chưa đặt thời hạn cho kỳ này.',
    "The office's policy sets no deadline for this period.",
  ),
  next: named('bắt đầu ngày', 'begins on'),
  overdueResults: named('Chuyến đã đi, quá hạn ghi kết quả', 'Trips whose results are overdue'),
  due: named('hạn', 'due'),
  ended: named('về ngày', 'ended'),
  waiting: named('Chờ tôi xử lý', 'Waiting for me'),
  nothingWaits: named('Không có kế hoạch nào chờ đồng chí.', 'No plan waits for you.'),
  lines: named('chuyến', 'trips'),
  overlaps: named('Trùng chéo cần xử lý', 'Overlaps to resolve'),
  noOverlaps: named(
    'Không còn chuyến nào trùng nhau phải xử lý trong kỳ này.',
    'No overlapping trips are left to resolve in this period.',
  ),
  recommendations: named('Kiến nghị của cơ sở chưa trả lời', 'Open recommendations of the base'),
  noRecommendations: named('Không có kiến nghị nào đang chờ.', 'No recommendation waits for an answer.'),
  foundOn: named('ghi nhận', 'found'),
  overdue: named('quá hạn', 'overdue'),
  all: named('Xem tất cả', 'See all'),
} as const satisfies Record<string, Named>

/** The words of the table of paces. */
export const PACE = {
  title: named('Tiến độ của cán bộ trong năm', 'The pace of everyone this year'),
  cadre: named('Cán bộ', 'Cadre'),
  done: named('Đã đi', 'Done'),
  planned: named('Sắp đi', 'Planned'),
  quota: named('Phải đi', 'Owed'),
  shortfall: named('Chưa có kế hoạch', 'Not planned'),
  status: named('Tiến độ', 'Pace'),
  bunched: named('dồn về cuối năm', 'bunched at the end'),
  nobody: named('Không có ai thuộc đối tượng trong năm này.', 'Nobody is in scope this year.'),
  next: named('Những người tiếp theo', 'The next people'),
  unit: named('ngày', 'days'),
} as const satisfies Record<string, Named>

export const PACE_NAMES = {
  noQuota: named('Không có chỉ tiêu', 'No quota'),
  met: named('Đủ ngày', 'Complete'),
  onPace: named('Đúng tiến độ', 'On pace'),
  behind: named('Chậm', 'Behind'),
} as const satisfies Record<string, Named>

/** What is due, as the list of deadlines says it. */
export const DEADLINE_NAMES = {
  register: named('Cán bộ đăng ký', 'Cadres register'),
  department: named('Ban tổng hợp', 'Departments consolidate'),
  organization: named('Trình Thường trực duyệt', 'The office submits for decision'),
  report: named('Gửi báo cáo', 'Reports are due'),
} as const satisfies Record<string, Named>

/** In what two trips collide. */
export const OVERLAP_NAMES = {
  person: named('Một người, hai nơi', 'One person, two places'),
  unit: named('Cùng nơi, gần ngày', 'One place, close together'),
  topic: named('Cùng chuyên đề, cùng nơi', 'One topic, one place'),
} as const satisfies Record<string, Named>

/** How far a day is from today: `còn 5 ngày`, `hôm nay`, `đã qua 3 ngày`. */
export function distanceWords(days: number, language: Language): string {
  if (days === 0) return language === 'vi' ? 'hôm nay' : 'today'
  const count = Math.abs(days)
  if (language === 'vi') return days > 0 ? `còn ${count} ngày` : `đã qua ${count} ngày`
  const unit = count === 1 ? 'day' : 'days'
  return days > 0 ? `in ${count} ${unit}` : `${count} ${unit} ago`
}

/** People of a trip that are named in one line. */
const MOST_NAMED = 3

/** `Đào Thị Hà, Lý Văn An và 2 người`: the first of some people, and how many more there are. */
export function peopleWords(people: readonly { name: string }[], language: Language): string {
  const first = people.slice(0, MOST_NAMED).map(({ name }) => name)
  const more = people.length - first.length
  if (more === 0) return first.join(', ')
  return `${first.join(', ')} ${language === 'vi' ? `và ${more} người` : `and ${more} more`}`
}

/** `Còn 5 cặp khác`: overlaps that a short list leaves out. */
export const moreOverlaps = (count: number, language: Language): string =>
  language === 'vi' ? `Còn ${count} cặp khác` : `${count} more`

/** Half-days as people count them, in days: `12,5` in Vietnamese, `12.5` in English. */
export const daysOf = (halfDays: number, language: Language): string =>
  (halfDays / 2).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 })
