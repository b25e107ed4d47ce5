import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/access/guards'
import { parsePeriodKey, periodSpan } from '@/domain/calendar'
import {
  type LedgerCadre,
  type LedgerTotals,
  type LedgerTrip,
  type Pace,
  paceOf,
  quotaDue,
  totalsOf,
} from '@/domain/quota'
import { refuse } from '@/domain/refusal/refusal'
import { COMING_STATES, ledgerTrip } from '../ledger/ledgerTrip'
import { ledgerCadre, officesOf } from '../lookup/ledgerCadre'
import { officeById } from '../lookup/offices'
import { peopleOf, type Person } from '../lookup/people'
import { policiesOfAll } from '../lookup/policy'
import { tripRow } from '../rows/tripRow'
import { countedHalves } from './countedHalves'
import { readersPart } from './readers'
import { type Reading, reading } from './reading'

export interface OrganizationPaceInput {
  organization: string
  year: number
  /** Only people who are in this department now. */
  department?: string
  /** Rows of the page. */
  first: number
  /** `next` of the page before. */
  after?: string
}

/** One person's year. Days; null wherever there is no quota. */
export interface PaceRow {
  cadre: string
  name: string
  department?: string
  totals: LedgerTotals
  pace: Pace
}

export interface OrganizationPace {
  rows: PaceRow[]
  next?: string
  /** How many people the regime binds on some day of the year, on all pages together. */
  total: number
}

/** More trips than an office has ahead of it. */
const MOST_TRIPS = 20_000

/** The trips of the office that are approved and not made yet. One statement. */
async function comingTrips(step: Reading, organization: string, year: number): Promise<LedgerTrip[]> {
  const span = periodSpan({ kind: 'year', year })
  const found = await step.payload.db.find({
    collection: 'trips',
    where: {
      and: [
        { organization: { equals: organization } },
        { state: { in: [...COMING_STATES] } },
        { firstDay: { less_than_equal: span.to } },
        { lastDay: { greater_than_equal: span.from } },
      ],
    },
    limit: MOST_TRIPS,
    pagination: false,
    select: {
      title: true,
      organization: true,
      leader: true,
      origin: true,
      state: true,
      firstDay: true,
      lastDay: true,
      stops: true,
      participants: true,
    },
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => ledgerTrip(tripRow(row), undefined))
}

interface Bound {
  one: Person
  cadre: LedgerCadre
}

/** Those whom the regime binds on some day of the year, in the order of their names. */
async function boundPeople(step: Reading, input: OrganizationPaceInput): Promise<Bound[]> {
  const office = await officeById(step, input.organization)
  const part = readersPart(step.principal, office)
  const people = (await peopleOf(step, office.id)).filter(
    ({ department }) =>
      (part === 'all' || (department !== undefined && part.has(department))) &&
      (input.department === undefined || department === input.department),
  )
  const policies = await policiesOfAll(step, officesOf(people))
  return people
    .map((one) => ({ one, cadre: ledgerCadre(one, policies) }))
    .filter(({ cadre }) => quotaDue(cadre, input.year).daysInScope > 0)
}

/** The people after the one with whom the page before ended. */
function pageOf(people: readonly Bound[], { first, after }: OrganizationPaceInput): Bound[] {
  if (after === undefined) return people.slice(0, first)
  const last = people.findIndex(({ one }) => one.id === after)
  if (last < 0) refuse('INVALID_VALUE', 'after')
  return people.slice(last + 1, last + 1 + first)
}

/** The trips by those who go on them. */
function byPerson(trips: readonly LedgerTrip[]): Map<string, LedgerTrip[]> {
  const found = new Map<string, LedgerTrip[]>()
  for (const trip of trips) {
    for (const { cadre } of trip.participants) {
      const own = found.get(cadre)
      if (own) own.push(trip)
      else found.set(cadre, [trip])
    }
  }
  return found
}

/**
 * Where everyone of an office stands in the year (rows CM-01, CM-16), in the order of their names: what is done, what
 * the approved plan will bring, what nobody has planned, and whether days bunch at the end. A head sees the own
 * departments. Seven statements a page, whatever its length.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED, INVALID_VALUE
 */
export async function organizationPace(
  req: PayloadRequest,
  input: OrganizationPaceInput,
): Promise<OrganizationPace> {
  const step = await reading(req)
  const { year, organization } = input
  if (parsePeriodKey(String(year)) === undefined) refuse('INVALID_VALUE', 'year')
  const people = await boundPeople(step, input)
  const page = pageOf(people, input)
  const ids = page.map(({ one }) => one.id)
  const credits = await countedHalves(step, ids, year)
  const coming = byPerson(await comingTrips(step, organization, year))
  const last = page.at(-1)
  return {
    rows: page.map(({ one, cadre }) => {
      const done = credits.get(one.id) ?? []
      return {
        cadre: one.id,
        name: one.name,
        department: one.department,
        totals: totalsOf(done, quotaDue(cadre, year)),
        pace: paceOf({ cadre, year, today: step.today, done, trips: coming.get(one.id) ?? [] }),
      }
    }),
    next: last && last !== people.at(-1) ? last.one.id : undefined,
    total: people.length,
  }
}
