import type { GuardedSlug } from './matrix'

/**
 * The columns by which a reach selects rows of a collection: `own` a person's, `department` and
 * `organization` those of an office. A missing column means that the reach does not apply there.
 */
interface RowScope {
  own?: string
  /** People besides the one in `own` to whom it is their own to read; they change nothing. Indexed, as the others are. */
  alsoOwn?: string
  department?: string
  /** A second department to which it belongs. */
  alsoDepartment?: string
  organization?: string
}

const CLIMBING: RowScope = { own: 'cadre', department: 'department', organization: 'organization' }

export const ROW_SCOPES: Readonly<Record<GuardedSlug, RowScope>> = {
  organizations: { organization: 'id' },
  departments: { department: 'id', organization: 'organization' },
  cadres: { own: 'id', department: 'department', organization: 'organization' },
  units: { organization: 'organization' },
  'unit-successions': { organization: 'organization' },
  assignments: { organization: 'organization' },
  policies: { organization: 'organization' },
  topics: { organization: 'organization' },
  'trip-forms': { organization: 'organization' },
  'programme-events': { organization: 'organization' },
  // The one whom the office named for its secretary's plan opens what he or she decides (row TN-24).
  plans: { ...CLIMBING, alsoOwn: 'decider' },
  trips: { own: 'leader', department: 'department', organization: 'organization' },
  'overlap-answers': { organization: 'organization' },
  'trip-notes': CLIMBING,
  meetings: { ...CLIMBING, alsoOwn: 'present' },
  findings: { ...CLIMBING, alsoOwn: 'participants' },
  reports: CLIMBING,
  'day-credits': CLIMBING,
  comments: CLIMBING,
  transitions: CLIMBING,
  // Those on the trip as it stands: who comes along later sees the photos as well as the notes.
  media: {
    own: 'uploadedBy',
    alsoOwn: 'trip.participants.cadre',
    department: 'department',
    alsoDepartment: 'tripDepartment',
    organization: 'organization',
  },
  notifications: { own: 'recipient' },
}
