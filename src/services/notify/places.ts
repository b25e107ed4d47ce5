import type { DutyKind } from '@/domain/deadlines'
import type { NoticeKind } from './noticeKinds'

/** A document of which somebody is told or reminded. */
interface Told {
  documentType?: string
  document?: string
  /** Of what is owed or said for a period: `2026-Q4`. */
  period?: string
}

/** Where people go, decide and register: pages of their own, for the phone and for the keyboard. */
const FRONT = '/review'
const MINE = `${FRONT}/me`

const quarter = ({ period }: Told): string =>
  period === undefined ? MINE : `${MINE}/quarter/${encodeURIComponent(period)}`

/** The panel has every document and every list: for what is done there alone. */
const panel = ({ documentType, document }: Told, list: string): string => {
  const page = `/admin/collections/${documentType ?? list}`
  return document === undefined ? page : `${page}/${encodeURIComponent(document)}`
}

/** What waits in the queue, opened in its place. */
const inQueue = ({ document }: Told): string =>
  document === undefined ? `${FRONT}/queue` : `${FRONT}/queue?item=${encodeURIComponent(document)}`

const DUTIES: Readonly<Record<DutyKind, (told: Told) => string>> = {
  register: ({ period }) => (period === undefined ? MINE : `${MINE}/register/${encodeURIComponent(period)}`),
  submit: quarter,
  // Gathering, reports and answers have no page but in the panel.
  departmentPlan: (told) => panel(told, 'plans'),
  officePlan: (told) => panel(told, 'plans'),
  tripResult: ({ document }) =>
    document === undefined ? MINE : `${MINE}/result/${encodeURIComponent(document)}`,
  report: (told) => panel(told, 'reports'),
  consent: inQueue,
  recommendation: (told) => panel(told, 'findings'),
}

const NOTICES: Readonly<Record<NoticeKind, (told: Told) => string>> = {
  quarterOpened: quarter,
  planReturned: quarter,
  planApproved: quarter,
  commentMade: quarter,
  tripAssigned: () => MINE,
  tripConsented: () => MINE,
  tripMoved: () => MINE,
  tripPostponed: () => MINE,
  // What is no longer on one's own pages, or why, stands on the trip.
  tripRefused: (told) => panel(told, 'trips'),
  tripMerged: (told) => panel(told, 'trips'),
  tripCancelled: (told) => panel(told, 'trips'),
  overlapKept: (told) => panel(told, 'trips'),
  // Gathering and reports have no page but in the panel.
  gatheredPlanReturned: (told) => panel(told, 'plans'),
  reportReturned: (told) => panel(told, 'reports'),
  gatheredReportReturned: (told) => panel(told, 'reports'),
  reportCommented: (told) => panel(told, 'reports'),
  reminders: () => FRONT,
}

/** The page on which a duty is done, as a path on this site. */
export const placeOfDuty = (duty: Told & { kind: DutyKind }): string => DUTIES[duty.kind](duty)

/** The page to which a notice leads, as a path on this site. */
export const placeOfNotice = (notice: Told & { kind: NoticeKind }): string => NOTICES[notice.kind](notice)
