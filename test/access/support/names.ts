import type { GuardedSlug } from '@/access/matrix'

interface QueryNames {
  one: string
  list: string
  count: string
}

const names = (one: string, list: string): QueryNames => ({ one, list, count: `count${list}` })

/** What Payload calls each collection in GraphQL. */
export const QUERY_NAMES: Readonly<Record<GuardedSlug, QueryNames>> = {
  organizations: names('Organization', 'Organizations'),
  departments: names('Department', 'Departments'),
  cadres: names('Cadre', 'Cadres'),
  units: names('Unit', 'Units'),
  'unit-successions': names('UnitSuccession', 'UnitSuccessions'),
  assignments: names('Assignment', 'Assignments'),
  policies: names('Policy', 'Policies'),
  topics: names('Topic', 'Topics'),
  'trip-forms': names('TripForm', 'TripForms'),
  'programme-events': names('ProgrammeEvent', 'ProgrammeEvents'),
  plans: names('Plan', 'Plans'),
  trips: names('Trip', 'Trips'),
  'trip-notes': names('TripNote', 'TripNotes'),
  'overlap-answers': names('OverlapAnswer', 'OverlapAnswers'),
  meetings: names('Meeting', 'Meetings'),
  findings: names('Finding', 'Findings'),
  reports: names('Report', 'Reports'),
  'day-credits': names('DayCredit', 'DayCredits'),
  comments: names('Comment', 'Comments'),
  transitions: names('Transition', 'Transitions'),
  media: names('Media', 'allMedia'),
  notifications: names('Notification', 'Notifications'),
}
