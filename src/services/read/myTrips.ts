import type { Where } from 'payload'
import { rowsOf } from '@/access/guards'
import { hasRole } from '@/domain/access'
import {
  addDays,
  compareDays,
  type DayKey,
  type DaySpan,
  periodKey,
  quarterOf,
  yearOf,
} from '@/domain/calendar'
import { DAYS_AFTER, NOTED_STATES, noteSpan } from '@/domain/notes'
import { LIVE_TRIP_STATES, type TripState } from '@/domain/workflow'
import { COMING_STATES } from '../ledger/ledgerTrip'
import type { Reading } from './reading'
import { tripView, type TripView } from './tripNow'

/** More trips than a person makes in a year. */
export const MOST_TRIPS = 400
/** More than anyone decides on a phone at once; the next ones come up when these are decided. */
const MOST_CONSENTS = 50

/** What a phone shows of a trip; what only a report needs stays in the database. */
const COLUMNS = {
  title: true,
  organization: true,
  department: true,
  leader: true,
  plan: true,
  period: true,
  origin: true,
  state: true,
  version: true,
  form: true,
  topics: true,
  content: true,
  expectedLearning: true,
  mode: true,
  duty: true,
  participants: true,
  stops: true,
  firstDay: true,
  lastDay: true,
  halfDays: true,
  requestReason: true,
  changeReason: true,
  consentWords: true,
  orderNumber: true,
  assignmentDocument: true,
  completion: true,
} as const

/** Trips by their first day, with what a phone shows of them. One statement. */
export async function tripsWhere(step: Reading, where: Where, limit: number): Promise<TripView[]> {
  const found = await step.payload.db.find({
    collection: 'trips',
    where,
    sort: 'firstDay',
    limit,
    pagination: false,
    select: COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => tripView(row, step.principal))
}

const SHOWN_STATES: readonly TripState[] = [...LIVE_TRIP_STATES, 'postponed', 'refused']

/** How long somebody is reminded of a trip that nobody has written up. In days. */
const LOOK_BACK = 366

/**
 * The trips of a span of days in which this person has a part, those that are still meant or were made; and of the year
 * before it what is not over with: what notes can still be written to, and what was never written up. One statement.
 */
export const ownTrips = (step: Reading, span: DaySpan): Promise<TripView[]> =>
  tripsWhere(
    step,
    {
      and: [
        { 'participants.cadre': { equals: step.principal.cadre } },
        { firstDay: { greater_than_equal: addDays(span.from, -LOOK_BACK) } },
        { firstDay: { less_than_equal: span.to } },
        { state: { in: [...SHOWN_STATES] } },
        {
          or: [
            { lastDay: { greater_than_equal: addDays(span.from, -DAYS_AFTER) } },
            { state: { in: [...COMING_STATES] } },
          ],
        },
      ],
    },
    MOST_TRIPS,
  )

/** Is a trip still something to do on this day: to be made, written up, or noted; or one of the present quarter? */
export const isAtHand = (trip: TripView, today: DayKey): boolean => {
  const isThisQuarter = trip.period === periodKey(quarterOf(today))
  const isNoted = NOTED_STATES.includes(trip.state) && compareDays(today, noteSpan(trip).to) <= 0
  const isOfOldYear = yearOf(trip.firstDay) < yearOf(today)
  return (
    isThisQuarter || isNoted || (isOfOldYear ? COMING_STATES.includes(trip.state) : trip.state !== 'done')
  )
}

/** The trips outside the plan that wait for this person's word (row TN-05); no statement where nobody waits for it. */
export async function waitingForConsent(step: Reading): Promise<TripView[]> {
  const { principal } = step
  const offices = [...principal.offices.keys()].filter((office) => hasRole(principal, 'standing', office))
  if (offices.length === 0) return []
  const waiting = await tripsWhere(
    step,
    {
      and: [
        { organization: { in: offices } },
        { state: { in: ['requested', 'recorded'] } },
        { leader: { not_equals: principal.cadre } },
      ],
    },
    MOST_CONSENTS,
  )
  return waiting.filter(({ stepsOpen }) => stepsOpen.some((event) => event !== 'withdraw'))
}
