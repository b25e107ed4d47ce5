import type { Role } from '@/domain/access'
import type { FindingEvent, FindingState } from '@/domain/findings'
import type {
  Actor,
  PlanEvent,
  PlanState,
  ReportEvent,
  ReportState,
  TripEvent,
  TripOrigin,
  TripState,
} from '@/domain/workflow'

import { nameIn, named, type Language, type Named } from './language'

/** States, events and roles in the offices' own words. A word shared by two workflows has one name. */
type Names<Word extends string> = Readonly<Record<Word, Named>>

export const PLAN_STATE_LABELS: Names<PlanState> = {
  draft: named('Bản nháp', 'Draft'),
  submitted: named('Đã gửi', 'Submitted'),
  returned: named('Trả lại', 'Returned'),
  endorsed: named('Đã đồng ý', 'Endorsed'),
  consolidated: named('Đã tổng hợp', 'Consolidated'),
  approved: named('Đã duyệt', 'Approved'),
  closed: named('Đã khóa', 'Closed'),
}

export const TRIP_STATE_LABELS: Names<TripState> = {
  registered: named('Đã đăng ký', 'Registered'),
  requested: named('Đang xin ý kiến', 'Consent requested'),
  recorded: named('Ghi sau, chờ xác nhận', 'Recorded, to be acknowledged'),
  approved: named('Đã duyệt', 'Approved'),
  refused: named('Không đồng ý', 'Refused'),
  coordinated: named('Đã phối hợp', 'Coordinated'),
  underWay: named('Đang đi', 'Under way'),
  done: named('Đã hoàn thành', 'Done'),
  postponed: named('Tạm hoãn', 'Postponed'),
  cancelled: named('Đã hủy', 'Cancelled'),
  merged: named('Đã gộp', 'Merged'),
  dropped: named('Không được duyệt', 'Dropped'),
  withdrawn: named('Đã rút', 'Withdrawn'),
}

export const REPORT_STATE_LABELS: Names<ReportState> = {
  draft: named('Bản nháp', 'Draft'),
  submitted: named('Đã gửi', 'Submitted'),
  returned: named('Trả lại', 'Returned'),
  accepted: named('Đã chấp nhận', 'Accepted'),
  consolidated: named('Đã tổng hợp', 'Consolidated'),
  closed: named('Đã khóa', 'Closed'),
}

export const PLAN_EVENT_LABELS: Names<PlanEvent> = {
  submit: named('Gửi', 'Submit'),
  recall: named('Thu hồi', 'Recall'),
  endorse: named('Đồng ý', 'Endorse'),
  return: named('Trả lại', 'Return'),
  consolidate: named('Tổng hợp', 'Consolidate'),
  approve: named('Duyệt', 'Approve'),
  revise: named('Điều chỉnh', 'Revise'),
  close: named('Khóa', 'Close'),
}

export const TRIP_EVENT_LABELS: Names<TripEvent> = {
  withdraw: named('Rút đăng ký', 'Withdraw'),
  approve: named('Duyệt', 'Approve'),
  drop: named('Không duyệt', 'Drop'),
  consent: named('Đồng ý đi đột xuất', 'Consent'),
  refuse: named('Không đồng ý', 'Refuse'),
  acknowledge: named('Xác nhận ghi sau', 'Acknowledge'),
  coordinate: named('Phối hợp với cơ sở', 'Coordinate'),
  start: named('Bắt đầu đi', 'Start'),
  complete: named('Ghi kết quả', 'Complete'),
  postpone: named('Tạm hoãn', 'Postpone'),
  reschedule: named('Xếp lại lịch', 'Reschedule'),
  cancel: named('Hủy', 'Cancel'),
  merge: named('Gộp', 'Merge'),
  move: named('Chuyển ngày để tránh trùng chéo', 'Move to other days'),
}

export const REPORT_EVENT_LABELS: Names<ReportEvent> = {
  submit: named('Gửi', 'Submit'),
  recall: named('Thu hồi', 'Recall'),
  accept: named('Chấp nhận', 'Accept'),
  return: named('Trả lại', 'Return'),
  consolidate: named('Tổng hợp', 'Consolidate'),
  close: named('Khóa', 'Close'),
}

export const ROLE_LABELS: Names<Role> = {
  cadre: named('Cán bộ', 'Cadre'),
  head: named('Lãnh đạo ban', 'Head of department'),
  focal: named('Ban đầu mối', 'Focal department'),
  standing: named('Thường trực', 'Standing Committee'),
  secretary: named('Bí thư', 'Secretary'),
  clerk: named('Văn thư', 'Clerk'),
  topicEditor: named('Phụ trách danh mục chuyên đề', 'Topic editor'),
  administrator: named('Quản trị viên', 'Administrator'),
  reader: named('Cấp trên theo dõi', 'Reader'),
}

/** What a person is to one document: the actors of the workflow tables. */
export const ACTOR_LABELS: Names<Actor> = {
  owner: named('Người lập', 'Owner'),
  participant: named('Người cùng đi', 'Participant'),
  head: ROLE_LABELS.head,
  focal: ROLE_LABELS.focal,
  standing: ROLE_LABELS.standing,
  clerk: ROLE_LABELS.clerk,
  system: named('Hệ thống', 'The system'),
}

/** Jobs in an office. */
export const JOB_LABELS: Readonly<Record<string, Named>> = {
  specialist: named('Cán bộ chuyên trách', 'Full-time cadre'),
  driver: named('Lái xe', 'Driver'),
  accountant: named('Kế toán', 'Accountant'),
  clerk: named('Văn thư', 'Records clerk'),
  typist: named('Nhân viên kỹ thuật đánh máy', 'Typist'),
}

export const TRIP_ORIGIN_LABELS: Names<TripOrigin> = {
  planned: named('Theo kế hoạch', 'Planned'),
  unplanned: named('Đột xuất', 'Unplanned'),
  assigned: named('Được phân công', 'Assigned'),
  afterFact: named('Ghi sau', 'Recorded afterwards'),
}

export const FINDING_KIND_LABELS = {
  difficulty: named('Khó khăn, vướng mắc', 'Difficulty'),
  aspiration: named('Tâm tư, nguyện vọng', 'Concern or hope'),
  recommendation: named('Kiến nghị', 'Recommendation'),
  model: named('Mô hình hay', 'Good model'),
} as const satisfies Record<string, Named>

export const ADDRESSEE_LABELS = {
  partyCommittee: named('Cấp ủy', 'Party committee'),
  authorities: named('Chính quyền', 'Authorities'),
  higherUnion: named('Đoàn cấp trên', 'The Union above'),
  ownOffice: named('Ban Thường vụ', 'The Standing Committee'),
} as const satisfies Record<string, Named>

export const FINDING_STATE_LABELS: Names<FindingState> = {
  open: named('Đang chờ', 'Open'),
  answered: named('Đã trả lời', 'Answered'),
  closed: named('Đã khép lại', 'Closed'),
}

export const FINDING_EVENT_LABELS: Names<FindingEvent> = {
  answer: named('Trả lời', 'Answer'),
  close: named('Khép lại', 'Close'),
}

const STATES = { ...FINDING_STATE_LABELS, ...PLAN_STATE_LABELS, ...REPORT_STATE_LABELS, ...TRIP_STATE_LABELS }
/** Steps that no workflow table has, since they change no state or make the document. */
const OTHER_EVENTS: Readonly<Record<string, Named>> = {
  open: named('Mở kỳ', 'Open'),
  register: named('Đăng ký', 'Register'),
  edit: named('Sửa', 'Edit'),
  request: named('Xin đi đột xuất', 'Request'),
  record: named('Ghi sau', 'Record afterwards'),
  assign: named('Cử đi', 'Send'),
  order: named('Ghi số công lệnh', 'Enter the travel order'),
  draft: named('Lập báo cáo', 'Draft'),
  resolve: named('Đánh dấu đã xử lý', 'Resolve'),
  note: named('Ghi chép tại cơ sở', 'Note'),
  holdMeeting: named('Ghi biên bản họp', 'Write the minutes of a meeting'),
  // Written into the trace of the trip that takes another one up; the other's says that it was merged.
  join: named('Nhận thêm chuyến gộp vào', 'Take up a merged trip'),
  // Written into the trace of both trips where their overlap is kept.
  keepOverlap: named('Giữ nguyên dù trùng chéo', 'Keep despite the overlap'),
}
const EVENTS = { ...OTHER_EVENTS, ...PLAN_EVENT_LABELS, ...REPORT_EVENT_LABELS, ...TRIP_EVENT_LABELS }

/** The name of a state of any workflow; the word itself where it has none. */
export const stateName = (state: string, language: Language): string =>
  nameIn(STATES, state)?.[language] ?? state

/** The name of an event of any workflow; the word itself where it has none. */
export const eventName = (event: string, language: Language): string =>
  nameIn(EVENTS, event)?.[language] ?? event

/** The name of who must act: an actor of the workflow tables or a role. */
export const actorName = (actor: string, language: Language): string =>
  nameIn({ ...ROLE_LABELS, ...ACTOR_LABELS }, actor)?.[language] ?? actor
