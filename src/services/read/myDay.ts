import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/access/guards'
import {
  addDays,
  type DayKey,
  periodKey,
  periodSpan,
  type QuarterPeriod,
  quarterOf,
  quartersOf,
  yearOf,
} from '@/domain/calendar'
import { type LedgerTotals, type Pace, paceOf, quotaDue, totalsOf } from '@/domain/quota'
import { refuse } from '@/domain/refusal/refusal'
import { peopleByIds } from '../lookup/people'
import { COMING_STATES, ledgerTrip } from '../ledger/ledgerTrip'
import { ledgerCadre, officesOf } from '../lookup/ledgerCadre'
import { policiesOfAll } from '../lookup/policy'
import { countedHalves } from './countedHalves'
import { type MyDeadline, myDeadlines } from './myDeadlines'
import { ownTrips, waitingForConsent } from './myTrips'
import { PLAN_COLUMNS, planView, type PlanView } from './planView'
import { type Reading, reading } from './reading'
import type { TripView } from './tripNow'

/** All that a cadre's first screen on the phone shows, and what it needs without a network until it is asked again. */
export interface MyDay {
  cadre: string
  name: string
  organization: string
  today: DayKey
  year: number
  /** The present quarter. */
  period: string
  totals: LedgerTotals
  pace: Pace
  /** One's own plans of this quarter and the next that are open or on their way. */
  plans: PlanView[]
  /** One's trips of this quarter, and of the year those that are still to be made or written up. */
  trips: TripView[]
  consents: TripView[]
  deadlines: MyDeadline[]
}

async function plansOf(step: Reading, quarters: readonly QuarterPeriod[]): Promise<PlanView[]> {
  const found = await step.payload.db.find({
    collection: 'plans',
    where: {
      and: [
        { cadre: { equals: step.principal.cadre } },
        { scope: { equals: 'cadre' } },
        { period: { in: quarters.map(periodKey) } },
      ],
    },
    sort: ['period', '-round'],
    // One supplement after another is rare; a quarter has one plan and seldom a second.
    limit: quarters.length * 4,
    pagination: false,
    select: PLAN_COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => planView(row, step.principal))
}

/** The quarter before; in the first of a year nothing of the year before is asked for here. */
const before = (quarter: QuarterPeriod): QuarterPeriod[] =>
  quartersOf(quarter.year).filter((one) => one.quarter === quarter.quarter - 1)

/**
 * What a cadre sees first on the phone (rows CM-01, TN-01, TN-05): days done and the pace, this quarter's trips with
 * the steps that are open, what waits for one's word, and what is due. Six statements, seven for the Standing
 * Committee, however much there is.
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export async function myDay(req: PayloadRequest): Promise<MyDay> {
  const step = await reading(req)
  const { cadre } = step.principal
  const one = (await peopleByIds(step, [cadre])).get(cadre) ?? refuse('SIGN_IN_REQUIRED')
  const year = yearOf(step.today)
  const quarter = quarterOf(step.today)
  const after = quarterOf(addDays(periodSpan(quarter).to, 1))
  const bySource = await policiesOfAll(step, officesOf([one]))
  const policies = bySource.get(one.organization) ?? []
  const all = await ownTrips(step, periodSpan({ kind: 'year', year }))
  const plans = await plansOf(step, [quarter, after])
  const done = (await countedHalves(step, [cadre], year)).get(cadre) ?? []
  const counted = ledgerCadre(one, bySource)
  const trips = all.filter((trip) => trip.period === periodKey(quarter) || trip.state !== 'done')
  return {
    cadre,
    name: one.name,
    organization: one.organization,
    today: step.today,
    year,
    period: periodKey(quarter),
    totals: totalsOf(done, quotaDue(counted, year)),
    pace: paceOf({
      today: step.today,
      year,
      cadre: counted,
      done,
      trips: all
        .filter(({ state }) => COMING_STATES.includes(state))
        .map((trip) => ledgerTrip(trip, undefined)),
    }),
    plans,
    trips,
    consents: await waitingForConsent(step),
    deadlines: await myDeadlines(step, {
      person: one,
      plans,
      trips: all,
      policies,
      quarters: [...before(quarter), quarter],
    }),
  }
}
