import type { DayKey, Half, Quarter } from '@/domain/calendar'
import type { EventKind, ProgrammeEvent } from '@/domain/programme'

/**
 * The shapes of the demonstration data. They name records by keys of their own ("thai-nguyen/VP");
 * the seed driver turns keys into database ids, so that nothing here knows a database.
 */

/** One text in both languages of the system. */
export interface Words {
  vi: string
  en: string
}

/** Days from which and until which a record holds, both included; null is open. */
export interface Validity {
  validFrom: DayKey | null
  validTo: DayKey | null
}

export type OrganizationKey =
  | 'trung-uong'
  | 'thai-nguyen'
  | 'an-giang'
  | 'ca-mau'
  | 'hung-yen'
  | 'quang-nam'
  | 'tay-giang'
  | 'thai-nguyen-2025'
  | 'an-giang-2025'
  | 'ca-mau-2025'
  | 'hung-yen-2025'
  | 'da-nang-2025'

/** The desks that a plan passes on its way to the decision, in order. */
export type ChainStep = 'head' | 'focal' | 'standing'

/** Who decides on the plan of the secretary, who cannot decide on his own. A setting (row TN-24). */
export type SecretaryPlanApprover = 'deputySecretary' | 'standingCommittee' | 'parentOrganization'

export interface OrganizationSeed extends Validity {
  key: OrganizationKey
  name: Words
  level: 'central' | 'province' | 'district'
  parent: OrganizationKey | null
  /** The offices that this one follows, as far as they are kept here. */
  predecessors: readonly OrganizationKey[]
  /** The province or district whose units it visits; none for the centre. */
  territory: string | null
  header: { variant: 'A' | 'B'; left: readonly string[]; right: readonly string[] }
  issuingPlace: string
  /** What follows the slash of a document number: body and drafting department. */
  documentSuffix: string
  chain: readonly ChainStep[]
  /** Who is named as deciding in the signature of plans and reports. */
  decidedBy: 'standing' | 'standingCommittee'
  /** Code of the department that consolidates; null where there are no departments. */
  focalDepartment: string | null
  secretaryPlanApprover: SecretaryPlanApprover
  /** False for offices that appear only as a parent or successor, without people of their own. */
  staffed: boolean
}

export interface DepartmentSeed extends Validity {
  organization: OrganizationKey
  /** What stands in document numbers now; unique in its organization. */
  code: string
  name: Words
  /** Names and codes that documents of the office also use for this desk. */
  formerNames: readonly { name: string; code: string }[]
}

/** What the person is employed for. `chuyenTrach` is a full-time cadre, the others are exempt jobs. */
export type Job = 'chuyenTrach' | 'laiXe' | 'keToan' | 'vanThu' | 'danhMay'

export type RoleKey =
  | 'cadre'
  | 'departmentHead'
  | 'focal'
  | 'standing'
  | 'standingCommittee'
  | 'secretary'
  | 'clerk'
  | 'baseUnit'
  | 'central'
  | 'siteEditor'
  | 'administrator'

export interface PostSeed {
  title: string
  department: string | null
  from: DayKey
  to: DayKey | null
}

/** A long absence that takes the person out of scope while it lasts. */
export interface AbsenceSeed {
  kind: 'maternity' | 'sickness' | 'study'
  from: DayKey
  to: DayKey
}

export interface CadreSeed {
  /** The local part of the e-mail address; unique among all offices. */
  key: string
  name: string
  email: string
  gender: 'female' | 'male'
  organization: OrganizationKey
  /** Code of the present department; null for the standing members. */
  department: string | null
  job: Job
  posts: readonly PostSeed[]
  /** The line of titles for captions and documents (row HY-22). */
  titleLine: string
  roles: readonly RoleKey[]
  joined: DayKey
  absences: readonly AbsenceSeed[]
}

/** The person at a visited unit who is told of trips and confirms them; not of the office. */
export interface HostSeed {
  key: string
  name: string
  email: string
  title: string
  organization: OrganizationKey
  unit: string
}

export type UnitType =
  | 'tinh'
  | 'thanhPhoTrungUong'
  | 'huyen'
  | 'thanhPho'
  | 'thiXa'
  | 'xa'
  | 'phuong'
  | 'thiTran'
  | 'dacKhu'
  | 'chiDoan'
  | 'truong'
  | 'chua'

export type UnitLevel = 'province' | 'district' | 'commune' | 'branch' | 'place'

export interface UnitSeed extends Validity {
  key: string
  /** The official name without its type: 'Bình Yên', not 'xã Bình Yên'. */
  name: string
  type: UnitType
  level: UnitLevel
  parent: string | null
  aliases: readonly string[]
  /** Degrees, roughly right: an old commune carries the centre of the commune that it lies in today. */
  coordinates: { latitude: number; longitude: number } | null
  legalBasis: string | null
}

/** An old unit went into a new one on that day, wholly or in part. */
export interface SuccessionSeed {
  from: string
  to: string
  extent: 'whole' | 'part'
  date: DayKey
  legalBasis: string
}

export interface GoverningDocumentSeed extends Validity {
  key: string
  /** Null where the source names the document without its number. */
  number: string | null
  date: DayKey | null
  issuer: string
  title: Words
  scope: Words | null
}

/** Days counted from the first or the last day of the period. */
export interface DeadlineSeed {
  cadrePlanDaysAfterStart: number
  departmentPlanDaysAfterStart: number
  organizationPlanDaysAfterStart: number
  tripReportDaysAfterTrip: number
  cadreReportDaysAfterEnd: number
  departmentReportDaysAfterEnd: number
  organizationReportDaysAfterEnd: number
  /** Year reports may be made until this day of the next year, `MM-DD` (row CM-20). */
  yearReportUntil: string
}

export interface PolicySeed extends Validity {
  organization: OrganizationKey
  name: Words
  /** Days a year; null where the office works without a quota (row TG-14). */
  quotaDays: number | null
  subQuotas: readonly { level: UnitLevel; days: number }[]
  exemptJobs: readonly Job[]
  /** An absence of this many days or more takes a person out of scope. */
  longAbsenceDays: number
  /** True when a person who joins or leaves in the year owes a share of the quota. */
  proRata: boolean
  halfDays: boolean
  /** Two visits to one unit this many days apart, or fewer, are shown as near. */
  windowDays: number
  evidence: 'order'
  deadlines: DeadlineSeed
  governingDocuments: readonly string[]
  /** Words of the source that contradict the figures, kept apart and never computed with (row TN-14). */
  quotedText: (Words & { row: string }) | null
}

export type TripFormCode = 'HT1' | 'HT2' | 'HT3' | 'HT4'

export interface TripFormSeed {
  code: TripFormCode
  name: Words
}

export interface TopicSeed extends Validity {
  code: string
  name: Words
  category: { code: string; name: Words }
  /** Years in which the office set the topic as a focus (row AG-21). */
  focusYears: readonly number[]
  /** Religion and vulnerable youth are for those concerned only. */
  sensitive: boolean
}

/** A department or a cadre has charge of a unit (row AG-16). */
export interface AssignmentSeed {
  organization: OrganizationKey
  department: string
  unit: string
  from: DayKey
  to: DayKey | null
}

export type TripMode = 'inPerson' | 'group' | 'online'
export type FindingKind = 'difficulty' | 'aspiration' | 'recommendation' | 'goodModel'
export type Addressee = 'partyCommittee' | 'authorities' | 'higherUnion'

export interface IntendedFinding {
  kind: FindingKind
  topic: string
  unit: string
  text: string
  /** Why it is so, where the words tell a cause (row TG-05). */
  cause?: string
  addressee?: Addressee
  due?: DayKey
  /** How it stands at the end of the quarter; only for recommendations. */
  followUp?: 'answered' | 'open' | 'overdue'
  answer?: string
  /** Units that took up a good model. */
  replicatedIn?: readonly string[]
}

export interface IntendedGift {
  kind: string
  quantity: number
  /** Value of one piece in đồng. */
  unitValue: number
  source: string
  /** How many people received; never who. */
  recipients: number
}

export interface IntendedFigure {
  label: string
  value: number
  unit: string
}

/** One of the three phases of "đi trước, về sau" (row TN-18). */
export interface IntendedPhase {
  phase: 'before' | 'during' | 'after'
  day: DayKey
  note: string
}

/** How the trip went against what was registered (row TN-21). */
export type Conformity = 'asRegistered' | 'partly' | 'moved' | 'dropped'

export interface IntendedOutcome {
  conformity: Conformity
  /** Why it was not carried out as registered. */
  reason?: string
  /** The days on which it took place, when it was moved. */
  movedTo?: { from: DayKey; to: DayKey }
  orderNumber: string
  hostConfirmed: boolean
  results: string
  learning: string
  informed: string
  assessment: string
  phases: readonly IntendedPhase[]
  findings: readonly IntendedFinding[]
  gifts: readonly IntendedGift[]
  figures: readonly IntendedFigure[]
}

export interface IntendedTrip {
  /** Unique in the year plan: 'thai-nguyen-2025/2026/Q3/041'. */
  key: string
  organization: OrganizationKey
  /** Who registers it on his or her plan; also the leader. */
  cadre: string
  leader: string
  /** All who go, the leader first. */
  participants: readonly string[]
  quarter: Quarter
  from: DayKey
  to: DayKey
  fromHalf?: Half
  toHalf?: Half
  stops: readonly { unit: string; from: DayKey; to: DayKey }[]
  form: TripFormCode
  topics: readonly string[]
  title: string
  content: string
  expectedLearning: string
  duty: 'now' | 'longTerm'
  mode: TripMode
  unplanned: boolean
  /** Why the trip could not be planned; only for unplanned ones. */
  unplannedReason?: string
  outcome: IntendedOutcome
}

/** Two planned trips that meet at one unit, and what the focal department does about it (row AG-10). */
export interface IntendedOverlap {
  quarter: Quarter
  /** The trip that gives way: merged into the other, moved, or kept beside it. */
  trip: string
  with: string
  resolution: 'merge' | 'move' | 'keep'
  /** The new days when it is moved; those of the trip itself are the ones first registered. */
  movedTo?: { from: DayKey; to: DayKey }
  reason: string
}

/** A registration that was sent back with a comment before it was accepted (row AG-13). */
export interface IntendedReturn {
  quarter: Quarter
  cadre: string
  times: 1 | 2
  comment: string
}

export interface YearPlan {
  organization: OrganizationKey
  year: number
  trips: readonly IntendedTrip[]
  overlaps: readonly IntendedOverlap[]
  returns: readonly IntendedReturn[]
}

export interface ProgrammeSeed extends ProgrammeEvent {
  organization: OrganizationKey
  titleVi: string
  titleEn: string
  kind: EventKind
}
