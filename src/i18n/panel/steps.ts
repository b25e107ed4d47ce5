import { named, type Named } from '../language'

/** The words around the steps of a document. */
export const STEPS = {
  state: named('Trạng thái', 'State'),
  awaits: named('đang chờ', 'awaits'),
  trace: named('Dấu vết', 'Trace'),
  insideOf: named('Nằm trong', 'Gathered in'),
  theOffices: named('kế hoạch cấp trên', 'the plan above'),
  noStep: named(
    'Lúc này đồng chí không có bước nào cần làm với hồ sơ này.',
    'There is no step for you to take with this document now.',
  ),
  readOnly: named(
    'Nội dung chỉ đọc: hồ sơ được lập và thay đổi bằng các bước ở trên, không lưu tay.',
    'Read only: the document is made and changed by the steps above, never saved by hand.',
  ),
  confirm: named('Thực hiện', 'Do it'),
  cancel: named('Thôi', 'Not now'),
  working: named('Đang xử lý…', 'Working…'),
  failed: named(
    'Chưa rõ kết quả: mạng hoặc máy chủ không trả lời. Đồng chí tải lại trang, xem đã thực hiện chưa rồi mới làm lại.',
    'It is not known what came of it: the network or the server did not answer. Load the page anew and look before you try again.',
  ),
  signedOut: named(
    'Phiên làm việc đã hết, chưa có gì thay đổi. Đồng chí đăng nhập lại.',
    'The session has ended, and nothing has changed. Sign in again.',
  ),
  required: named('bắt buộc', 'required'),
  order: named('Nhập công lệnh', 'Enter the travel order'),
  edit: named('Viết báo cáo', 'Write the report'),
  refresh: named('Cập nhật số liệu', 'Bring the figures up to date'),
  system: named('Hệ thống', 'The system'),
} as const satisfies Record<string, Named>

/** What a form of a step asks for. */
export const STEP_FIELDS = {
  reason: named('Lý do', 'Reason'),
  words: named('Ý kiến (nếu có)', 'Words, if any'),
  direction: named('Ý kiến chỉ đạo (nếu có)', 'Direction, if any'),
  meetingNote: named('Kết luận cuộc họp (nếu có)', 'Note of the meeting, if any'),
  contact: named('Người liên hệ ở cơ sở', 'Contact at the unit'),
  phone: named('Điện thoại', 'Telephone'),
  confirmedOn: named('Cơ sở xác nhận ngày (dd/mm/yyyy)', 'Confirmed on (dd/mm/yyyy)'),
  note: named('Nội dung phối hợp', 'What was agreed'),
  orderNumber: named('Số công lệnh', 'Travel order number'),
  orderDate: named('Ngày công lệnh (dd/mm/yyyy)', 'Date of the order (dd/mm/yyyy)'),
  answer: named('Trả lời: giải pháp, ai làm, khi nào', 'Answer: what is done, by whom, when'),
  replication: named(
    'Đề xuất nhân rộng: ở đâu, ai làm, kết quả',
    'Replication: where, by whom, with what result',
  ),
  result: named('Việc đã làm, kết quả', 'What was done'),
  actualLearning: named('Thu hoạch', 'Learning'),
  completion: named('Mức độ thực hiện', 'Completion'),
  firstDay: named('Ngày đi mới (dd/mm/yyyy)', 'New first day (dd/mm/yyyy)'),
  workDone: named('Việc đã làm, kết quả', 'What was done'),
  difficulties: named('Khó khăn, tâm tư của cơ sở', 'Difficulties and wishes of the base'),
  informed: named('Thông tin đã truyền đạt', 'What the base was told'),
  proposals: named('Đề xuất, kiến nghị', 'Proposals'),
  models: named('Mô hình hay', 'Good models'),
  learning: named('Thu hoạch', 'Learning'),
  lessons: named('Bài học kinh nghiệm', 'Lessons'),
} as const satisfies Record<string, Named>

/** The rows of a form: the days of each stop, and what is decided on each line. */
export const STEP_ROWS = {
  from: named('Từ ngày (dd/mm/yyyy)', 'From (dd/mm/yyyy)'),
  fromHalf: named('Bắt đầu', 'Begins'),
  to: named('Đến ngày (dd/mm/yyyy)', 'To (dd/mm/yyyy)'),
  toHalf: named('Kết thúc', 'Ends'),
  'fromHalf.am': named('buổi sáng', 'in the morning'),
  'fromHalf.pm': named('buổi chiều', 'in the afternoon'),
  'toHalf.am': named('hết buổi sáng', 'at noon'),
  'toHalf.pm': named('hết buổi chiều', 'in the evening'),
  decision: named('Quyết định', 'Decision'),
  approve: named('Duyệt', 'Approve'),
  drop: named('Không duyệt', 'Do not approve'),
  dropReason: named('Lý do không duyệt', 'Why not'),
  noLines: named('Không còn chuyến nào chờ duyệt.', 'No line waits for a decision.'),
} as const satisfies Record<string, Named>

export const COMPLETION_NAMES = {
  done: named('Hoàn thành', 'Done'),
  part: named('Hoàn thành một phần', 'Done in part'),
  moved: named('Chuyển thời gian', 'Moved'),
  dropped: named('Không thực hiện', 'Dropped'),
} as const satisfies Record<string, Named>
