import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/access/guards'
import {
  addDays,
  type DayKey,
  periodKey,
  periodSpan,
  type QuarterPeriod,
  quarterOf,
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
import { isAtHand, ownTrips, waitingForConsent } from './myTrips'
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
  /** One's trips of this quarter, and others that are still to be made, written up or noted, of the year before too. */
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
  const before = quarterOf(addDays(periodSpan(quarter).from, -1))
  const after = quarterOf(addDays(periodSpan(quarter).to, 1))
  const ofYear = periodSpan({ kind: 'year', year })
  const bySource = await policiesOfAll(step, officesOf([one]))
  const policies = bySource.get(one.organization) ?? []
  // In its last quarter a year looks into the next one, whose trips are being planned.
  const all = await ownTrips(step, { ...ofYear, to: after.year > year ? periodSpan(after).to : ofYear.to })
  const plans = await plansOf(step, [quarter, after])
  const done = (await countedHalves(step, [cadre], year)).get(cadre) ?? []
  const counted = ledgerCadre(one, bySource)
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
    trips: all.filter((trip) => isAtHand(trip, step.today)),
    consents: await waitingForConsent(step),
    deadlines: await myDeadlines(step, {
      person: one,
      plans,
      trips: all,
      policies,
      quarters: [before, quarter],
    }),
  }
}
