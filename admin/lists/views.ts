import type { Where } from 'payload'
import { type DayKey, nextPeriod, periodKey, quarterOf, yearOf } from '@/domain/calendar'
import type { VIEWS } from '@/i18n/panel/views'

type ViewName = keyof typeof VIEWS

/** Who looks, and when: what a ready view is filled with. */
interface Looking {
  cadre: string
  today: DayKey
}

type Views = readonly [name: ViewName, where: (looking: Looking) => Where][]

const quarter = ({ today }: Looking): string => periodKey(quarterOf(today))
const equals =
  (column: string, value: string | number): ((looking: Looking) => Where) =>
  () => ({ [column]: { equals: value } })

const PERIODS: Views = [
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
    ['mine', ({ cadre }) => ({ cadre: { equals: cadre } })],
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
  reports: [
    ...PERIODS,
    ['waiting', equals('state', 'submitted')],
    ['returned', equals('state', 'returned')],
    ['offices', equals('scope', 'organization')],
    ['mine', ({ cadre }) => ({ cadre: { equals: cadre } })],
  ],
  findings: [
    ['open', equals('state', 'open')],
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
