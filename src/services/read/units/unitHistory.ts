import type { Where } from 'payload'
import { idOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { asDayKey, type DayKey } from '@/domain/calendar'
import { wasMade } from '@/domain/trips'
import { tripRow } from '../../rows/tripRow'
import { ADDRESSEES, FINDING_KINDS } from '../../trips/outcome'
import type { Reading } from '../reading'

/** A visit as the history of a unit tells it: by the names of its time. */
export interface PastVisit {
  trip: string
  title: string
  office: string
  unit: string
  unitName: string
  from: DayKey
  to: DayKey
  people: string[]
}

/** What was found at a unit. */
export interface FindingRow {
  id: string
  kind: (typeof FINDING_KINDS)[number]
  text: string
  unit: string
  addressee?: (typeof ADDRESSEES)[number]
  foundOn?: DayKey
  dueOn?: DayKey
  state: string
}

/** More visits than a unit has seen, and more findings than anyone reads of one. */
const MOST_TRIPS = 2000
const MOST_FINDINGS = 200

/** The visits that the offices' people made to these units until the day, the latest first. One statement. */
export async function visitsTo(
  step: Reading,
  offices: readonly string[],
  units: ReadonlySet<string>,
  until: DayKey,
): Promise<PastVisit[]> {
  const found = await step.payload.db.find({
    collection: 'trips',
    where: {
      and: [
        { 'stops.unit': { in: [...units] } },
        { organization: { in: [...offices] } },
        { state: { equals: 'done' } },
        { firstDay: { less_than_equal: until } },
      ],
    },
    sort: ['-firstDay', 'id'],
    limit: MOST_TRIPS,
    pagination: false,
    select: {
      title: true,
      organization: true,
      leader: true,
      origin: true,
      state: true,
      completion: true,
      firstDay: true,
      lastDay: true,
      stops: true,
      participants: true,
    },
    req: step.req,
  })
  return rowsOf(found.docs)
    .map(tripRow)
    .filter(wasMade)
    .flatMap((trip) =>
      trip.stops
        .filter(({ unit, to }) => units.has(unit) && to <= until)
        .map(({ unit, unitName, from, to }) => ({
          trip: trip.id,
          title: trip.title,
          office: trip.organization,
          unit,
          unitName,
          from,
          to,
          people: trip.participants.map(({ name }) => name),
        })),
    )
    .toSorted((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))
}

/**
 * What is open at these units, and the good models found there, as far as whoever asks may read it. One statement.
 * @param whole offices whose findings are to be read as a whole, the restricted ones or not: those that the own
 * office follows are no rows of it
 */
export async function findingsAt(
  step: Reading,
  units: readonly string[],
  whole: { offices: readonly string[]; restricted: boolean },
): Promise<FindingRow[]> {
  const reached = await rowsReached(step.req, step.principal, 'findings', 'read')
  const mine: Where[] = typeof reached === 'boolean' ? [] : [reached]
  const followed: Where = { organization: { in: [...whole.offices] } }
  const all: Where = whole.restricted ? followed : { and: [followed, { restricted: { equals: false } }] }
  const allowed: Where[] = whole.offices.length > 0 ? [...mine, all] : mine
  if (reached !== true && allowed.length === 0) return []
  const found = await step.payload.db.find({
    collection: 'findings',
    where: {
      and: [
        { unit: { in: [...units] } },
        { or: [{ state: { equals: 'open' } }, { kind: { equals: 'model' } }] },
        ...(reached === true ? [] : [{ or: allowed }]),
      ],
    },
    sort: ['-foundOn', 'id'],
    limit: MOST_FINDINGS,
    pagination: false,
    select: { kind: true, text: true, unit: true, addressee: true, foundOn: true, dueOn: true, state: true },
    req: step.req,
  })
  return rowsOf(found.docs).flatMap((row): FindingRow[] => {
    const [id, unit] = [idOf(row.id), idOf(row.unit)]
    if (!id || !unit || !isOneOf(FINDING_KINDS, row.kind)) return []
    return [
      {
        id,
        kind: row.kind,
        text: textOf(row.text) ?? '',
        unit,
        addressee: isOneOf(ADDRESSEES, row.addressee) ? row.addressee : undefined,
        foundOn: asDayKey(row.foundOn),
        dueOn: asDayKey(row.dueOn),
        state: textOf(row.state) ?? 'open',
      },
    ]
  })
}
