import type { PayloadRequest, Where } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import {
  asDayKey,
  type DayKey,
  nextPeriod,
  type Period,
  periodKey,
  periodSpan,
  previousPeriod,
  quarterOf,
} from '@/domain/calendar'
import type { Deadline } from '@/domain/deadlines'
import { dueOn, policiesOf, policyOn } from '../lookup/policy'
import { plansAwaiting, reportsAwaiting, tripsAwaiting } from './awaitingMe'
import { type Reading, reading } from './reading'
import { type ReportView, reportView } from './reportNow'
import { type TripView, tripView } from './tripNow'

/** One's own document that is still to be handed in. */
export interface OwnWork {
  kind: 'plan' | 'report'
  id: string
  title: string
  period: string
  state: string
  dueOn?: DayKey
}

/** Something that the policy puts on a day. */
export interface ComingDay {
  deadline: Deadline
  period: string
  on: DayKey
}

export interface Waiting {
  today: DayKey
  plans: number
  trips: number
  reports: number
  mine: OwnWork[]
  coming: ComingDay[]
}

/** One's own documents that are open: one quarter's, seldom two. */
const MOST_OWN = 20
const OPEN = ['draft', 'returned']

const count = async (
  step: Reading,
  collection: 'plans' | 'trips' | 'reports',
  where: Where | undefined,
): Promise<number> =>
  where ? (await step.payload.db.count({ collection, where, req: step.req })).totalDocs : 0

async function openOnes(step: Reading, kind: OwnWork['kind']): Promise<OwnWork[]> {
  const found = await step.payload.db.find({
    collection: kind === 'plan' ? 'plans' : 'reports',
    where: {
      and: [
        { cadre: { equals: step.principal.cadre } },
        { scope: { equals: 'cadre' } },
        { state: { in: OPEN } },
        // What was left open in a year gone by is history: it does not stand in front of today's work.
        { year: { greater_than_equal: Number(step.today.slice(0, 4)) - 1 } },
      ],
    },
    sort: '-period',
    limit: MOST_OWN,
    pagination: false,
    select: { title: true, period: true, state: true, dueOn: true },
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => ({
    kind,
    id: idOf(row.id) ?? '',
    title: textOf(row.title) ?? '',
    period: textOf(row.period) ?? '',
    state: textOf(row.state) ?? '',
    dueOn: asDayKey(row.dueOn),
  }))
}

/** Which deadlines of a period concern a person with these roles. */
function deadlinesFor(roles: ReadonlySet<string>): Deadline[] {
  return [
    'registerDays',
    ...(roles.has('head') ? (['departmentDays'] as const) : []),
    ...(roles.has('focal') || roles.has('standing') ? (['organizationDays'] as const) : []),
    'reportDays',
  ]
}

/** The days that the policy of the own office names, from today on, of the quarter before, this one and the next. */
async function comingDays(step: Reading): Promise<ComingDay[]> {
  const { organization, grants } = step.principal
  if (organization === undefined) return []
  const policies = await policiesOf(step, organization)
  const now = quarterOf(step.today)
  const periods: Period[] = [previousPeriod(now), now, nextPeriod(now)]
  const deadlines = deadlinesFor(new Set(grants.map(({ role }) => role)))
  return periods
    .flatMap((period) =>
      deadlines.flatMap((deadline) => {
        const on = dueOn(policyOn(policies, periodSpan(period).from), deadline, period)
        return on !== undefined && on >= step.today ? [{ deadline, period: periodKey(period), on }] : []
      }),
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * What waits for whoever asks: how many plans, requests and reports to decide, one's own open documents, and the
 * days that the policy names. Six statements, whatever there is.
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export async function waiting(req: PayloadRequest): Promise<Waiting> {
  const step = await reading(req)
  const { principal } = step
  return {
    today: step.today,
    plans: await count(step, 'plans', plansAwaiting(principal)),
    trips: await count(step, 'trips', tripsAwaiting(principal)),
    reports: await count(step, 'reports', reportsAwaiting(principal)),
    mine: [...(await openOnes(step, 'plan')), ...(await openOnes(step, 'report'))],
    coming: await comingDays(step),
  }
}

/** The requests on which the Standing Committee has to say something, the nearest first. One statement. */
export async function consentQueue(req: PayloadRequest, first: number): Promise<TripView[]> {
  const step = await reading(req)
  const where = tripsAwaiting(step.principal)
  if (!where) return []
  const found = await step.payload.db.find({
    collection: 'trips',
    where,
    sort: 'firstDay',
    limit: first,
    pagination: false,
    req,
  })
  return rowsOf(found.docs).map((row) => tripView(row, step.principal))
}

/** The reports that await whoever asks, the longest submitted first. One statement. */
export async function reportQueue(req: PayloadRequest, first: number): Promise<ReportView[]> {
  const step = await reading(req)
  const where = reportsAwaiting(step.principal)
  if (!where) return []
  const found = await step.payload.db.find({
    collection: 'reports',
    where,
    sort: 'submittedAt',
    limit: first,
    pagination: false,
    req,
  })
  return rowsOf(found.docs).map((row) => reportView(row, step.principal))
}
