import type { Role } from '@/domain/access'

/** The collections that people see, in the order of the cycle. */
export const COLLECTION_SLUGS = [
  'organizations',
  'departments',
  'cadres',
  'units',
  'unit-successions',
  'assignments',
  'policies',
  'topics',
  'trip-forms',
  'programme-events',
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
  'media',
  'notifications',
] as const
export type GuardedSlug = (typeof COLLECTION_SLUGS)[number]

export const OPERATIONS = ['read', 'create', 'update', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]

/**
 * Which rows a role reaches, from nothing to everything:
 * `own` rows of the person; `department` those of the departments in which the role is held;
 * `organization` those of the office; `catalogue` those of the office and of the offices above it;
 * `below` those of the office and of every office under it; `all` every row.
 */
export const REACHES = ['own', 'department', 'organization', 'catalogue', 'below', 'all'] as const
export type Reach = (typeof REACHES)[number]

export type Cell = Readonly<Partial<Record<Role, Reach>>>

/** Anything that any signed-in holder of a post may do, and nobody else. */
const everyone = (reach: Reach): Cell => ({
  cadre: reach,
  clerk: reach,
  topicEditor: reach,
  administrator: reach,
  reader: reach,
})

/** A document of the cycle: one's own, one's department's, the office's; the higher office reads. */
const CLIMBING: Cell = {
  cadre: 'own',
  head: 'department',
  focal: 'organization',
  standing: 'organization',
  clerk: 'organization',
  reader: 'below',
}

/** The programme is put together where the office's work is gathered, or by who keeps its lists. */
const PROGRAMME_KEEPERS: Cell = {
  focal: 'organization',
  topicEditor: 'organization',
  administrator: 'organization',
}

/** A document of few eyes: those who review the work of whoever it belongs to, and nobody else. */
const REVIEWED: Cell = { cadre: 'own', head: 'department', focal: 'organization', standing: 'organization' }

/**
 * Rows that are restricted reach fewer: no further than it says here, and not at all what it does not name. A row
 * whose column is not plainly false is restricted. Whoever it belongs to, and whoever was there, sees it in any case
 * (`own`). Religion, struggling youth and recommendations are nobody else's business (rows CM-14, HY-18).
 */
export const RESTRICTED_ROWS: Partial<Readonly<Record<GuardedSlug, { column: string; reach: Cell }>>> = {
  findings: { column: 'restricted', reach: REVIEWED },
  'trip-notes': { column: 'restricted', reach: REVIEWED },
  media: { column: 'restricted', reach: { ...REVIEWED, administrator: 'own' } },
}

/** Written by services only, after their own check: closed to REST, GraphQL and the admin panel alike. */
const BY_SERVICES_ONLY = { create: {}, update: {}, delete: {} } as const

/**
 * Who may do what, where: the one truth for collections, GraphQL, the admin panel and the tests.
 * What is not written here is refused. The steps of the work (submit, endorse, decide …) stand in
 * the workflow tables; this table is about reading and about keeping catalogues.
 */
export const ACCESS_MATRIX: Readonly<Record<GuardedSlug, Readonly<Record<Operation, Cell>>>> = {
  organizations: {
    read: everyone('all'),
    create: { administrator: 'below' },
    update: { administrator: 'below' },
    delete: {},
  },
  departments: {
    read: { ...everyone('organization'), reader: 'below', administrator: 'below' },
    create: { administrator: 'below' },
    update: { administrator: 'below' },
    delete: {},
  },
  cadres: {
    read: { ...everyone('organization'), reader: 'below', administrator: 'below' },
    create: { administrator: 'below' },
    // Which columns of the own record, and that posts, office, department and job are none of them, `mayChangePerson` says.
    update: { ...everyone('own'), administrator: 'below' },
    delete: {},
  },
  units: {
    read: everyone('all'),
    create: { administrator: 'below', topicEditor: 'organization' },
    update: { administrator: 'below', topicEditor: 'organization' },
    delete: {},
  },
  'unit-successions': {
    read: everyone('all'),
    create: { administrator: 'below', topicEditor: 'organization' },
    update: { administrator: 'below', topicEditor: 'organization' },
    delete: { administrator: 'organization' },
  },
  // Who has charge of which unit is settled where trips are gathered and decided (row AG-16).
  assignments: {
    read: { ...everyone('organization'), reader: 'below' },
    create: { focal: 'organization', standing: 'organization', administrator: 'organization' },
    update: { focal: 'organization', standing: 'organization', administrator: 'organization' },
    delete: { focal: 'organization', administrator: 'organization' },
  },
  policies: {
    read: { ...everyone('organization'), reader: 'below' },
    create: { administrator: 'organization' },
    update: { administrator: 'organization' },
    delete: {},
  },
  topics: {
    read: { ...everyone('catalogue'), reader: 'below' },
    create: { topicEditor: 'organization' },
    update: { topicEditor: 'organization' },
    delete: {},
  },
  'trip-forms': {
    read: { ...everyone('catalogue'), reader: 'below' },
    create: { topicEditor: 'organization' },
    update: { topicEditor: 'organization' },
    delete: {},
  },
  // What an office makes known ahead is for those below it as well (row TG-08).
  'programme-events': {
    read: { ...everyone('catalogue'), reader: 'below' },
    create: PROGRAMME_KEEPERS,
    update: PROGRAMME_KEEPERS,
    delete: PROGRAMME_KEEPERS,
  },
  plans: { read: CLIMBING, ...BY_SERVICES_ONLY },
  // Colleagues see each other's trips: who goes where is the office's calendar, and what overlaps are seen by.
  trips: {
    read: { ...CLIMBING, cadre: 'organization' },
    ...BY_SERVICES_ONLY,
  },
  'trip-notes': { read: CLIMBING, ...BY_SERVICES_ONLY },
  // As open as the trips whose overlap they settle.
  'overlap-answers': {
    read: { cadre: 'organization', clerk: 'organization', reader: 'below' },
    ...BY_SERVICES_ONLY,
  },
  // Who was there knows what was said of everybody's plan.
  meetings: { read: CLIMBING, ...BY_SERVICES_ONLY },
  findings: { read: CLIMBING, ...BY_SERVICES_ONLY },
  reports: { read: CLIMBING, ...BY_SERVICES_ONLY },
  'day-credits': { read: CLIMBING, ...BY_SERVICES_ONLY },
  comments: { read: CLIMBING, ...BY_SERVICES_ONLY },
  transitions: { read: CLIMBING, ...BY_SERVICES_ONLY },
  media: {
    read: {
      cadre: 'organization',
      head: 'organization',
      focal: 'organization',
      standing: 'organization',
      clerk: 'organization',
      administrator: 'organization',
      reader: 'below',
    },
    // Photos of trips are a cadre's; the documents that an office goes by are sent by who keeps its rules.
    create: { cadre: 'organization', administrator: 'organization' },
    update: { cadre: 'own', administrator: 'own' },
    delete: {},
  },
  notifications: { read: { cadre: 'own' }, ...BY_SERVICES_ONLY },
}
