/** `reminders` is the digest of a day, which the clock writes (src/services/remind). */
export const NOTICE_KINDS = [
  'quarterOpened',
  'planReturned',
  'planApproved',
  'tripAssigned',
  'tripConsented',
  'tripRefused',
  'tripMerged',
  'tripMoved',
  'overlapKept',
  'reportReturned',
  'commentMade',
  'reminders',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
