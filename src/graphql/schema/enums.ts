import { GraphQLEnumType } from 'graphql'
import { FINDING_STATES } from '@/domain/findings'
import { REFUSAL_CODES } from '@/domain/refusal/codes'
import { NOTE_PHASES } from '@/domain/notes'
import { MEETING_ITEMS, MEETING_OUTCOMES, OVERLAP_WAYS } from '@/domain/meetings'
import { OVERLAP_KINDS } from '@/domain/overlap'
import { UNIT_LEVELS } from '@/domain/units'
import {
  ACTORS,
  PLAN_EVENTS,
  PLAN_STATES,
  REPORT_EVENTS,
  REPORT_STATES,
  SCOPES,
  TRIP_EVENTS,
  TRIP_ORIGINS,
  TRIP_STATES,
} from '@/domain/workflow'
import { CHAT_KINDS, DUTY_KINDS } from '@/domain/deadlines'
import { DUTY_DOCUMENTS } from '@/services/remind/digestItems'
import { MEETING_DECISIONS } from '@/services/meetings/meetingInput'
import { NOTICE_KINDS } from '@/services/notify/noticeKinds'
import { ADDRESSEES, COMPLETIONS, FINDING_KINDS } from '@/services/trips/outcome'
import { TRIP_DUTIES, TRIP_MODES } from '@/services/trips/tripInput'

export const HALVES = ['am', 'pm'] as const
export const LINE_DECISIONS = ['approve', 'drop'] as const
export const PLAN_DECISIONS = ['approve', 'return'] as const
export const COMMENTED_TYPES = ['plans', 'reports'] as const
export const MOVING_TYPES = ['plans', 'trips', 'reports'] as const

/** An enum of the words of a list of the domain: added there, it is in the schema. */
export const words = (name: string, description: string, list: readonly string[]): GraphQLEnumType =>
  new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(list.map((word) => [word, { value: word }])),
  })

export const PlanState = words('PlanState', 'Where a plan stands', PLAN_STATES)
export const PlanEvent = words('PlanEvent', 'A step of a plan', PLAN_EVENTS)
export const TripState = words('TripState', 'Where a trip stands', TRIP_STATES)
export const TripEvent = words('TripEvent', 'A step of a trip', TRIP_EVENTS)
export const TripOrigin = words('TripOrigin', 'How a trip came about', TRIP_ORIGINS)
export const ReportState = words('ReportState', 'Where a report stands', REPORT_STATES)
export const ReportEvent = words('ReportEvent', 'A step of a report', REPORT_EVENTS)
export const Scope = words('Scope', 'Of one person, of a department, of the office', SCOPES)
export const Actor = words('Actor', 'What a person is to a document', ACTORS)
export const TripMode = words('TripMode', 'Phương thức: the way of going', TRIP_MODES)
export const TripDuty = words('TripDuty', 'Which duty of the cadre the trip serves', TRIP_DUTIES)
export const Half = words('Half', 'Morning or afternoon', HALVES)
export const Completion = words('Completion', 'Planned against done', COMPLETIONS)
export const FindingState = words('FindingState', 'What became of a finding', FINDING_STATES)
export const FindingKind = words('FindingKind', 'What was found on a trip', FINDING_KINDS)
export const Addressee = words('Addressee', 'To whom a recommendation goes', ADDRESSEES)
export const NotePhase = words('NotePhase', 'Đi trước, tổ chức, về sau (row TN-18)', NOTE_PHASES)
export const NoticeKind = words('NoticeKind', 'What a notification is about', NOTICE_KINDS)
export const DutyKind = words('DutyKind', 'What somebody owes by a day', DUTY_KINDS)
export const DutyDocument = words('DutyDocument', 'What is opened to do it', DUTY_DOCUMENTS)
export const ChatKind = words('ChatKind', 'What a chat group is reminded of', CHAT_KINDS)
export const DocumentType = words('DocumentType', 'A kind of document that moves', MOVING_TYPES)
export const CommentedType = words('CommentedType', 'A kind of document that takes remarks', COMMENTED_TYPES)
export const LineDecision = words('LineDecision', 'What is decided on one line', LINE_DECISIONS)
export const PlanDecision = words('PlanDecision', 'What is decided on one plan', PLAN_DECISIONS)
export const MeetingDecision = words(
  'MeetingDecision',
  'What a meeting says of one document',
  MEETING_DECISIONS,
)
export const MeetingItemKind = words('MeetingItemKind', 'What a meeting decides on', MEETING_ITEMS)
export const MeetingOutcome = words(
  'MeetingOutcome',
  'What became of it: agreed to, given back, refused or not taken, left for another day',
  MEETING_OUTCOMES,
)
export const OverlapWay = words('OverlapWay', 'How an overlap was answered (row AG-10)', OVERLAP_WAYS)
export const UnitLevel = words('UnitLevel', 'Where a unit stands', UNIT_LEVELS)
export const HolderKind = words('UnitHolderKind', 'A person or a department', ['cadre', 'department'])
export const OverlapKind = words('OverlapKind', 'In what two trips collide (row AG-10)', OVERLAP_KINDS)
export const RefusalCode = words('RefusalCode', 'The rule by which a step was refused', REFUSAL_CODES)
