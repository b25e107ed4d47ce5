import type { GuardedSlug } from '@/access/matrix'

/** Everyone who is tried at writing: each post of one office, nobody, ended posts, other offices, the office above. */
export const WRITERS = [
  'anonymous',
  'province/cadre',
  'province/head',
  'province/focal',
  'province/standing',
  'province/secretary',
  'province/clerk',
  'province/topicEditor',
  'province/administrator',
  'province/reader',
  'province/expired',
  'province/future',
  'elsewhere/topicEditor',
  'elsewhere/administrator',
  'central/administrator',
  'central/reader',
] as const

/** Written by the steps of the work alone. */
export const BY_SERVICES_ONLY = [
  'plans',
  'trips',
  'trip-notes',
  'overlap-answers',
  'meetings',
  'findings',
  'reports',
  'day-credits',
  'comments',
  'transitions',
  'notifications',
] as const satisfies readonly GuardedSlug[]

/** A column of one line by which a change is known again; harmless wherever the change is allowed. */
export const HARMLESS_COLUMN: Readonly<Record<GuardedSlug, string>> = {
  organizations: 'place',
  departments: 'name',
  cadres: 'phone',
  units: 'legalBasis',
  'unit-successions': 'legalBasis',
  assignments: 'basis',
  policies: 'quotedText',
  topics: 'nameEn',
  'trip-forms': 'nameEn',
  'programme-events': 'note',
  plans: 'direction',
  trips: 'result',
  'trip-notes': 'unitName',
  'overlap-answers': 'reason',
  meetings: 'conclusion',
  findings: 'answer',
  reports: 'lessons',
  'day-credits': 'orderNumber',
  comments: 'field',
  transitions: 'reason',
  media: 'caption',
  notifications: 'kind',
}
