import type { PayloadRequest, Where } from 'payload'
import { rowsOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { addDays, type DayKey, nextPeriod, parsePeriodKey, periodKey, periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import type { TripState } from '@/domain/workflow'
import { officeById } from '../lookup/offices'
import { dueOn, policiesOf, policyOn } from '../lookup/policy'
import { tripRow } from '../rows/tripRow'
import { type Reading, reading } from './reading'
import { checkTripsRead } from './tripReaders'

export const DEADLINE_KINDS = ['register', 'department', 'organization', 'report'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export interface OverdueTrip {
  id: string
  title: string
  lastDay: DayKey
  /** When its results were due. */
  dueOn: DayKey
}

export interface Deadlines {
  today: DayKey
  /** What the policy sets for the period, by day; what it leaves open is not in the list. */
  rows: { kind: DeadlineKind; dueOn: DayKey }[]
  /** The next period and the day on which it opens. */
  next: { period: string; opensOn: DayKey }
  /** Trips that have ended and whose results are overdue, those of the first page; and how many there are. */
  overdueTrips: { rows: OverdueTrip[]; total: number }
}

const SETTING = {
  register: 'registerDays',
  department: 'departmentDays',
  organization: 'organizationDays',
  report: 'reportDays',
} as const

const ENDED: readonly TripState[] = ['approved', 'coordinated', 'underWay']

/** Trips that this person reads and that ended so long ago that their results are overdue. Two statements. */
async function overdueTrips(
  step: Reading,
  organization: string,
  days: number | undefined,
  first: number,
): Promise<Deadlines['overdueTrips']> {
  const reached = days === undefined ? false : await rowsReached(step.req, step.principal, 'trips', 'read')
  if (days === undefined || reached === false) return { rows: [], total: 0 }
  const where: Where = {
    and: [
      { organization: { equals: organization } },
      { state: { in: [...ENDED] } },
      { lastDay: { less_than: addDays(step.today, -days) } },
      ...(reached === true ? [] : [reached]),
    ],
  }
  const { payload, req } = step
  const found = await payload.db.find({
    collection: 'trips',
    where,
    sort: ['lastDay', 'id'],
    limit: first,
    pagination: false,
    select: {
      title: true,
      organization: true,
      leader: true,
      origin: true,
      state: true,
      firstDay: true,
      lastDay: true,
    },
    req,
  })
  const { totalDocs } = await payload.db.count({ collection: 'trips', where, req })
  const rows = rowsOf(found.docs)
    .map(tripRow)
    .map(({ id, title, lastDay }) => ({ id, title, lastDay, dueOn: addDays(lastDay, days) }))
  return { rows, total: totalDocs }
}

/**
 * What is due when, by the policy in force (a deadline is a setting, never a constant): the deadlines of a period,
 * when the next one opens, and whose results are overdue today. Six statements at most.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_VALUE
 */
export async function deadlines(
  req: PayloadRequest,
  input: { organization: string; period: string; first: number },
): Promise<Deadlines> {
  const step = await reading(req)
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const office = await officeById(step, input.organization)
  checkTripsRead(step.principal, office)
  const policies = await policiesOf(step, office.id)
  const span = periodSpan(period)
  const policy = policyOn(policies, span.from) ?? policyOn(policies, span.to)
  const next = nextPeriod(period)
  return {
    today: step.today,
    rows: DEADLINE_KINDS.flatMap((kind) => {
      const day = dueOn(policy, SETTING[kind], period)
      return day ? [{ kind, dueOn: day }] : []
    }).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    next: { period: periodKey(next), opensOn: periodSpan(next).from },
    overdueTrips: await overdueTrips(
      step,
      office.id,
      policyOn(policies, step.today)?.deadlines.tripReportDays,
      input.first,
    ),
  }
}
