import type { Where } from 'payload'
import { type DayKey, nextPeriod, periodKey, quarterOf, yearOf } from '@/domain/calendar'
import type { VIEWS } from '@/i18n/panel/views'

type ViewName = keyof typeof VIEWS

/** Who looks, and when: what a ready view is filled with. */
interface Looking {
  cadre: string
  today: DayKey
}

type View = [name: ViewName, where: (looking: Looking) => Where]
type Views = readonly View[]

const quarter = ({ today }: Looking): string => periodKey(quarterOf(today))
const equals =
  (column: string, value: string | number | boolean): ((looking: Looking) => Where) =>
  () => ({ [column]: { equals: value } })

const MINE: View = ['mine', ({ cadre }) => ({ cadre: { equals: cadre } })]
const IN_FORCE: View = [
  'inForce',
  ({ today }) => ({ or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: today } }] }),
]

const PERIODS: readonly [View, View] = [
  ['thisQuarter', (looking) => ({ period: { equals: quarter(looking) } })],
  ['nextQuarter', ({ today }) => ({ period: { equals: periodKey(nextPeriod(quarterOf(today))) } })],
]

/** The ready views of each list: filters over what the person may read, never more than that. */
export const READY_VIEWS: Readonly<Record<string, Views>> = {
  plans: [
    ...PERIODS,
    ['waiting', equals('state', 'submitted')],
    ['returned', equals('state', 'returned')],
    ['offices', equals('scope', 'organization')],
    MINE,
  ],
  trips: [
    ...PERIODS,
    ['asking', equals('state', 'requested')],
    ['underWay', equals('state', 'underWay')],
    ['unplanned', equals('origin', 'unplanned')],
    [
      'withoutOrder',
      (): Where => ({
        and: [
          { state: { in: ['approved', 'coordinated', 'underWay', 'done'] } },
          { orderNumber: { exists: false } },
        ],
      }),
    ],
    ['mine', ({ cadre }) => ({ leader: { equals: cadre } })],
  ],
  'trip-notes': [MINE],
  comments: [['unresolved', () => ({ resolvedAt: { exists: false } })], MINE],
  'day-credits': [PERIODS[0], ['thisYear', ({ today }) => ({ year: { equals: yearOf(today) } })], MINE],
  'programme-events': [
    ['coming', ({ today }) => ({ to: { greater_than_equal: today } })],
    ['yearly', equals('yearly', true)],
  ],
  units: [
    IN_FORCE,
    ['ended', ({ today }) => ({ validTo: { less_than: today } })],
    ['communes', equals('level', 'commune')],
  ],
  assignments: [
    ['inForce', ({ today }) => ({ or: [{ to: { exists: false } }, { to: { greater_than_equal: today } }] })],
    MINE,
  ],
  policies: [IN_FORCE],
  cadres: [
    [
      'inScope',
      ({ today }): Where => ({
        and: [
          { job: { equals: 'specialist' } },
          { or: [{ inScopeTo: { exists: false } }, { inScopeTo: { greater_than_equal: today } }] },
        ],
      }),
    ],
  ],
  notifications: [['unread', () => ({ readAt: { exists: false } })]],
  reports: [
    ...PERIODS,
    ['waiting', equals('state', 'submitted')],
    ['returned', equals('state', 'returned')],
    ['offices', equals('scope', 'organization')],
    MINE,
  ],
  findings: [
    // A good model is open as well until its replication is written down, but nobody waits for that.
    ['open', (): Where => ({ and: [{ state: { equals: 'open' } }, { kind: { not_equals: 'model' } }] })],
    ['recommendations', equals('kind', 'recommendation')],
    ['models', equals('kind', 'model')],
  ],
  topics: [
    ['focus', ({ today }) => ({ focusYears: { equals: yearOf(today) } })],
    [
      'inUse',
      ({ today }) => ({ or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: today } }] }),
    ],
    ['retired', ({ today }) => ({ validTo: { less_than: today } })],
  ],
}
