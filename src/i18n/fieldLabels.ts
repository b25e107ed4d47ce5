import { nameIn, named, type Language, type Named } from './language'

/** Lists of an input: the name of one entry, which is followed by its number. */
const ENTRIES: Readonly<Record<string, Named>> = {
  lines: named('dòng', 'line'),
  rows: named('dòng', 'row'),
  trips: named('chuyến đi', 'trip'),
  plans: named('kế hoạch', 'plan'),
  reports: named('báo cáo', 'report'),
  items: named('mục', 'item'),
  decisions: named('quyết định', 'decision'),
  stops: named('điểm đến', 'stop'),
  participants: named('người cùng đi', 'participant'),
  topics: named('chuyên đề', 'topic'),
  findings: named('phát hiện', 'finding'),
  comments: named('góp ý', 'comment'),
  posts: named('chức vụ', 'post'),
  exemptions: named('miễn, giảm', 'exemption'),
  bases: named('căn cứ', 'governing document'),
  governingDocuments: named('văn bản căn cứ', 'governing document'),
  figures: named('số liệu', 'figure'),
  gifts: named('khoản hỗ trợ', 'gift'),
  photos: named('ảnh', 'photo'),
  phases: named('giai đoạn', 'phase'),
  credits: named('ngày công', 'day credit'),
  present: named('người dự họp', 'person present'),
  remarks: named('góp ý', 'remark'),
}

/** Lists as a whole, where it is their length that is refused. */
const LISTS: Readonly<Record<string, Named>> = {
  lines: named('các dòng đăng ký', 'lines'),
  rows: named('các dòng', 'rows'),
  trips: named('các chuyến đi', 'trips'),
  plans: named('các kế hoạch', 'plans'),
  reports: named('các báo cáo', 'reports'),
  items: named('các mục', 'items'),
  decisions: named('các quyết định', 'decisions'),
  stops: named('các điểm đến', 'stops'),
  participants: named('người cùng đi', 'participants'),
  topics: named('chuyên đề', 'topics'),
  findings: named('các phát hiện', 'findings'),
  comments: named('các góp ý', 'comments'),
  posts: named('các chức vụ', 'posts'),
  exemptions: named('các khoản miễn, giảm', 'exemptions'),
  bases: named('căn cứ', 'governing documents'),
  figures: named('số liệu', 'figures'),
  gifts: named('quà, nguồn lực hỗ trợ', 'gifts and resources'),
  photos: named('ảnh', 'photos'),
  phases: named('các giai đoạn', 'phases'),
  credits: named('ngày công', 'day credits'),
  present: named('thành phần dự họp', 'people present'),
  remarks: named('các góp ý', 'remarks'),
}

/** Single fields, in the words of the forms. */
const FIELDS: Readonly<Record<string, Named>> = {
  title: named('chủ đề', 'theme'),
  titleVi: named('tên', 'title'),
  yearly: named('hằng năm', 'every year'),
  since: named('tính từ năm', 'counted from the year'),
  content: named('nội dung', 'content'),
  form: named('hình thức', 'form'),
  mode: named('phương thức', 'mode'),
  duty: named('nhiệm vụ phục vụ', 'duty served'),
  topic: named('chuyên đề', 'topic'),
  expectedLearning: named('nội dung thu hoạch dự kiến', 'expected learning'),
  actualLearning: named('thu hoạch', 'actual learning'),
  learning: named('thu hoạch', 'learning'),
  from: named('từ ngày', 'from'),
  to: named('đến ngày', 'to'),
  fromHalf: named('từ buổi', 'from half'),
  toHalf: named('đến buổi', 'to half'),
  firstDay: named('ngày đi', 'first day'),
  lastDay: named('ngày về', 'last day'),
  day: named('ngày', 'day'),
  on: named('ngày', 'day'),
  half: named('buổi', 'half'),
  unit: named('địa bàn, đơn vị', 'unit'),
  fromUnit: named('đơn vị cũ', 'old unit'),
  toUnit: named('đơn vị mới', 'new unit'),
  file: named('tệp', 'file'),
  leader: named('trưởng đoàn', 'leader'),
  cadre: named('cán bộ', 'cadre'),
  department: named('ban, đơn vị', 'department'),
  organization: named('cơ quan', 'office'),
  parent: named('cấp trên trực tiếp', 'parent'),
  role: named('vai trò', 'role'),
  scope: named('phạm vi', 'scope'),
  origin: named('nguồn gốc', 'origin'),
  state: named('trạng thái', 'state'),
  event: named('bước xử lý', 'step'),
  period: named('kỳ', 'period'),
  quarter: named('quý', 'quarter'),
  year: named('năm', 'year'),
  round: named('đợt', 'round'),
  plan: named('kế hoạch', 'plan'),
  trip: named('chuyến đi', 'trip'),
  into: named('chuyến đi gộp vào', 'trip to merge into'),
  mergedInto: named('chuyến đi gộp vào', 'trip to merge into'),
  report: named('báo cáo', 'report'),
  reason: named('lý do', 'reason'),
  requestReason: named('lý do đi đột xuất', 'why it was not planned'),
  changeReason: named('lý do thay đổi', 'reason of the change'),
  returnReason: named('lý do trả lại', 'reason of return'),
  direction: named('ý kiến chỉ đạo', 'direction given'),
  meetingNote: named('kết luận cuộc họp', 'note of the meeting'),
  conclusion: named('kết luận cuộc họp', 'conclusion of the meeting'),
  guests: named('đại biểu khác', 'others who were there'),
  begunAt: named('thời gian bắt đầu', 'when it began'),
  gather: named('tổng hợp thành kế hoạch của ban', 'gathering the plan of the department'),
  office: named('kế hoạch của cơ quan', 'plan of the office'),
  meeting: named('biên bản họp', 'minutes'),
  consentWords: named('ý kiến của Thường trực', 'words of the Standing Committee'),
  words: named('ý kiến', 'words'),
  text: named('nội dung', 'text'),
  at: named('thời điểm ghi', 'time of writing'),
  phase: named('giai đoạn', 'phase'),
  finding: named('phát hiện', 'finding'),
  clientKey: named('khóa lần gửi', 'key of what was sent'),
  note: named('ghi chú', 'note'),
  orderNumber: named('số công lệnh', 'travel order number'),
  orderDate: named('ngày công lệnh', 'travel order date'),
  assignmentDocument: named('văn bản cử đi', 'assignment document'),
  host: named('phối hợp với cơ sở', 'coordination with the unit'),
  contact: named('người liên hệ', 'contact'),
  phone: named('điện thoại', 'telephone'),
  confirmedOn: named('ngày cơ sở xác nhận', 'confirmed on'),
  before: named('đi trước: chuẩn bị', 'before: preparing'),
  during: named('tổ chức', 'during'),
  after: named('về sau: rút kinh nghiệm', 'after: lessons'),
  completion: named('mức độ thực hiện', 'completion'),
  result: named('việc đã làm, kết quả', 'what was done'),
  workDone: named('việc đã làm, kết quả', 'what was done'),
  difficulties: named('khó khăn, tâm tư của cơ sở', 'difficulties of the base'),
  informed: named('thông tin đã truyền đạt', 'information carried down'),
  assessment: named('đánh giá thực tế cơ sở', 'picture of the base'),
  proposals: named('đề xuất, kiến nghị', 'recommendations'),
  models: named('mô hình hay', 'good models'),
  lessons: named('đánh giá, rút kinh nghiệm', 'review and lessons'),
  addressee: named('nơi nhận kiến nghị', 'addressee'),
  answer: named('trả lời', 'answer'),
  dueOn: named('hạn', 'due on'),
  kind: named('loại', 'kind'),
  quantity: named('số lượng', 'quantity'),
  value: named('giá trị', 'value'),
  source: named('nguồn', 'source'),
  recipients: named('số người nhận', 'recipients'),
  citation: named('văn bản', 'document'),
  name: named('họ và tên', 'name'),
  email: named('thư điện tử', 'e-mail'),
  password: named('mật khẩu', 'password'),
  code: named('mã', 'code'),
  nameVi: named('tên chuyên đề', 'name in Vietnamese'),
  nameEn: named('tên tiếng Anh', 'name in English'),
  categoryCode: named('mã nhóm', 'category code'),
  categoryVi: named('nhóm', 'category in Vietnamese'),
  categoryEn: named('nhóm (tiếng Anh)', 'category in English'),
  validFrom: named('dùng từ ngày', 'in use from'),
  validTo: named('ngừng dùng sau ngày', 'in use until'),
  focusYears: named('trọng tâm các năm', 'focus of the years'),
  quota: named('chỉ tiêu ngày', 'quota of days'),
}

/** Steps of a path that say nothing to a person: which record, which version. */
const UNSPOKEN: ReadonlySet<string> = new Set(['id', 'version', 'input', 'data'])

const POSITION = /^\d+$/

/** True where the field is a list itself, so that its size is a number of entries and not of characters. */
export function isList(field: string | undefined): boolean {
  return nameIn(LISTS, field?.split('.').at(-1) ?? '') !== undefined
}

/**
 * A path into an input in the users' own words: `lines.2.from` is "dòng 3: từ ngày". Positions count
 * from one, as the rows on paper do. A name without a label stands as it is; undefined when nothing of
 * the path is worth saying.
 */
export function fieldLabel(field: string, language: Language): string | undefined {
  const steps = field.split('.')
  const spoken = steps.flatMap((step, index): string[] => {
    const next = steps[index + 1] ?? ''
    if (POSITION.test(next))
      return [`${(nameIn(ENTRIES, step) ?? named(step, step))[language]} ${Number(next) + 1}`]
    if (step === '' || POSITION.test(step) || UNSPOKEN.has(step)) return []
    return [(nameIn(LISTS, step) ?? nameIn(FIELDS, step) ?? named(step, step))[language]]
  })
  return spoken.length > 0 ? spoken.join(': ') : undefined
}
