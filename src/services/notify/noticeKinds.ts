/** `reminders` is the digest of a day, which the clock writes (src/services/remind). */
export const NOTICE_KINDS = [
  'quarterOpened',
  'planReturned',
  'gatheredPlanReturned',
  'planApproved',
  'tripAssigned',
  'tripConsented',
  'tripRefused',
  'tripMerged',
  'tripMoved',
  'tripPostponed',
  'tripCancelled',
  'overlapKept',
  'reportReturned',
  'gatheredReportReturned',
  'commentMade',
  'reportCommented',
  'reminders',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
