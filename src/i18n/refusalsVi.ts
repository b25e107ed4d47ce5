import type { RefusalCode } from '@/domain/refusal/codes'

import type { RefusalWords } from './refusalWords'

/** Each rule in Vietnamese: first what is wrong, then what to do. */
export const REFUSALS_VI: Readonly<Record<RefusalCode, (words: RefusalWords) => string>> = {
  SIGN_IN_REQUIRED: () =>
    'Đồng chí chưa đăng nhập hoặc phiên làm việc đã hết hạn. Đăng nhập rồi thực hiện lại.',
  NOT_ALLOWED: ({ given }) =>
    `Vai trò hiện tại của đồng chí không được thực hiện${given('event', (event) => ` bước “${event}”`) || ' việc này'}. Đề nghị người có thẩm quyền thực hiện hoặc liên hệ quản trị viên.`,
  OWN_DOCUMENT: ({ given }) =>
    `Không ai tự quyết định hồ sơ của chính mình${given('event', (event) => ` (bước “${event}”)`)}. Đề nghị đồng chí khác trong Thường trực hoặc cấp có thẩm quyền xem xét.`,
  NOT_YOUR_LINE: () =>
    'Dòng đăng ký này là của người khác. Góp ý tại dòng đó hoặc đề nghị người đăng ký tự sửa.',
  NOT_FOUND: () =>
    'không tìm thấy, hoặc đồng chí không có quyền xem. Tải lại trang và chọn lại trong danh sách.',
  STEP_OUT_OF_ORDER: ({ given }) =>
    `Chưa thực hiện được${given('event', (event) => ` bước “${event}”`) || ' bước này'}${given('state', (state) => ` khi hồ sơ ở trạng thái “${state}”`)}${given('awaiting', (actor) => `; hồ sơ đang chờ ${actor}`)}. Tải lại trang để xem bước tiếp theo.`,
  STALE_VERSION: () => 'Hồ sơ vừa được người khác thay đổi. Xem nội dung mới rồi thực hiện lại.',
  ALREADY_DECIDED: ({ given }) =>
    `Việc này đã được quyết định trước đó${given('state', (state) => `, trạng thái hiện nay: “${state}”`)}. Không cần làm lại; tải lại trang để xem kết quả.`,
  ALREADY_EXISTS: ({ given }) =>
    `đã có bản ghi trùng${given('period', (period) => ` cho ${period}`)}${given('name', (name) => `: ${name}`)}. Mở bản đã có để làm tiếp, không lập thêm bản mới.`,
  GATHERED_ABOVE: ({ given }) =>
    `báo cáo này đã được tổng hợp${given('name', (name) => ` vào “${name}”`)}${given('state', (state) => `, hiện ở trạng thái “${state}”`)}. Thu hồi hoặc trả lại báo cáo tổng hợp đó trước, rồi trả lại báo cáo này.`,
  PERIOD_NOT_OPEN: ({ given }) =>
    `Thời gian đăng ký, báo cáo${given('period', (period) => ` ${period}`)} chưa mở hoặc đã khóa${given('from', (from) => `; mở từ ngày ${from}`)}${given('to', (to) => ` đến ngày ${to}`)}. Chọn kỳ đang mở hoặc liên hệ ban đầu mối.`,
  REQUIRED: ({ list }) =>
    list
      ? 'chưa có mục nào. Thêm ít nhất một mục rồi gửi lại.'
      : 'chưa có nội dung. Điền đầy đủ rồi gửi lại.',
  TOO_LONG: ({ given, list }) =>
    list
      ? `quá nhiều mục${given('max', (max) => ` (tối đa ${max})`)}. Bớt lại hoặc tách thành nhiều lần.`
      : `quá dài${given('max', (max) => ` (tối đa ${max} ký tự)`)}. Rút gọn nội dung rồi gửi lại.`,
  INVALID_VALUE: ({ given }) =>
    `giá trị không hợp lệ${given('min', (min) => `, nhỏ nhất ${min}`)}${given('max', (max) => `, lớn nhất ${max}`)}. Sửa lại hoặc chọn trong danh sách.`,
  INVALID_DAY: ({ given }) =>
    `ngày không có trong lịch${given('day', (day) => ` (${day})`)}. Ghi ngày theo dạng ngày/tháng/năm, ví dụ 26/03/2026.`,
  DATES_REVERSED: ({ given }) =>
    `ngày, buổi kết thúc đứng trước ngày, buổi bắt đầu${given('from', (from) => ` (từ ${from}${given('to', (to) => ` đến ${to}`)})`)}. Sửa lại thứ tự từ ngày, đến ngày.`,
  OUTSIDE_PERIOD: ({ given }) =>
    `ngày nằm ngoài kỳ kế hoạch${given('from', (from) => ` (từ ${from}${given('to', (to) => ` đến ${to}`)})`)}. Chọn ngày trong kỳ, hoặc đăng ký vào kế hoạch của kỳ khác.`,
  UNIT_NOT_VALID_ON_DATE: ({ value, given }) =>
    `đơn vị ${given('unit', () => `“${value('unit')}” `)}không tồn tại vào ngày đi${given('day', (day) => ` ${day}`)} (chưa thành lập hoặc đã sáp nhập). Chọn đơn vị có tại thời điểm đó.`,
  TOPIC_RETIRED: ({ given }) =>
    `mục ${given('topic', (topic) => `“${topic}” `)}không còn áp dụng vào ngày đi${given('day', (day) => ` ${day}`)}. Chọn mục khác trong danh mục hiện hành.`,
  NO_LINES: () => 'Kế hoạch chưa có đợt đi cơ sở nào. Thêm ít nhất một dòng đăng ký rồi gửi.',
  NOTHING_TO_CONSOLIDATE: ({ given }) =>
    `Chưa có hồ sơ nào đủ điều kiện để tổng hợp${given('period', (period) => ` trong ${period}`)}. Đôn đốc các đồng chí gửi và các bước đồng ý trước, rồi tổng hợp.`,
  REASON_REQUIRED: () => 'cần ghi rõ để người nhận biết và lưu hồ sơ. Ghi lý do rồi thực hiện lại.',
  DIFFERENT_ORGANIZATION: () =>
    'thuộc cơ quan khác, ngoài phạm vi của đồng chí. Chọn trong cơ quan mình hoặc đề nghị cơ quan đó thực hiện.',
  CANNOT_MERGE: ({ given }) =>
    `Hai đợt đi không gộp được${given('state', (state) => ` (trạng thái “${state}”)`)}: chỉ gộp các đợt chưa đi, của cùng một cơ quan; không gộp vào chính nó, không gộp đợt chưa duyệt vào đợt đã duyệt. Chọn đợt khác, hoặc chuyển ngày để tránh trùng chéo.`,
  BEYOND_APPROVAL: ({ given }) =>
    `đợt đi đã được duyệt chỉ xếp lại lịch cho đúng các đơn vị đã duyệt${given('halfDays', (count) => `, không quá ${count} buổi`)}. Muốn đi đơn vị khác hoặc lâu hơn thì hủy đợt này, đề nghị lại bằng một đợt đi đột xuất.`,
  NOT_IN_SCOPE: ({ given }) =>
    `không thuộc đối tượng đi cơ sở${given('day', (day) => ` vào ngày ${day}`)} (miễn theo công việc hoặc theo thời gian). Bỏ khỏi danh sách, hoặc đề nghị ban đầu mối kiểm tra đối tượng.`,
  DATE_NOT_REACHED: ({ given }) =>
    `chưa đến ngày${given('day', (day) => ` ${day}`)}. Chờ đến ngày đó rồi thực hiện, hoặc đổi lịch đợt đi.`,
  DATE_PASSED: ({ given }) =>
    `đã qua ngày${given('day', (day) => ` ${day}`)}. Chọn ngày khác; đợt đã đi thì ghi sau để Thường trực xác nhận.`,
  CHARGE_TAKEN: ({ given }) =>
    `địa bàn đã có người hoặc ban phụ trách${given('from', (from) => ` từ ngày ${from}`)}${given('to', (to) => ` đến ngày ${to}`)}. Kết thúc phân công cũ trước, rồi phân công tiếp từ ngày sau đó.`,
  ONE_HOLDER: () =>
    'mỗi phân công chỉ ghi một ban hoặc một cán bộ. Bỏ một trong hai, hoặc lập hai phân công riêng.',
  FILE_IN_USE: () =>
    'đã dùng trong ghi chép hoặc quy định nên không thay, không cắt sửa được. Tải tệp khác lên và đưa vào ghi chép, quy định mới.',
  NO_POLICY: ({ given }) =>
    `Cơ quan chưa có quy định đi cơ sở áp dụng${given('day', (day) => ` vào ngày ${day}`)}${given('year', (year) => ` cho năm ${year}`)}. Đề nghị quản trị viên nhập quy định (chỉ tiêu, thời hạn, đối tượng).`,
}
