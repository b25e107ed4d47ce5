import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf, idsOf, numberOf, rowsOf, textOf } from '@/access/guards'

type Row = Record<string, unknown>
type Versioned = Row & { id: string; version: number }

/** What the database holds of the cycle, with relations as ids. */
export interface Seen {
  plans: (Versioned & { cadre?: string; period?: string })[]
  trips: Versioned[]
  reports: Versioned[]
  comments: Row[]
  credits: Row[]
  findings: number
  transitions: number
  /** The transitions that came since the last look. */
  trace: Row[]
}

/** More rows than a walk makes. */
const ENOUGH = 5000

const PLAN_COLUMNS = [
  ...['title', 'scope', 'cadre', 'period', 'state', 'awaiting', 'parent', 'version'],
  ...['lineCount', 'halfDays', 'openComments', 'card'],
]
const TRIP_COLUMNS = [
  ...['title', 'state', 'version', 'plan', 'halfDays', 'orderNumber', 'assignmentDocument'],
  ...['participants', 'stops'],
]
const REPORT_COLUMNS = ['state', 'version', 'awaiting', 'parent']
const COMMENT_COLUMNS = ['document', 'resolvedAt']
const CREDIT_COLUMNS = ['organization', 'cadre', 'trip', 'day', 'half']

async function rows(
  payload: Payload,
  collection: CollectionSlug,
  columns: readonly string[],
  where: Where = {},
): Promise<Row[]> {
  const select = Object.fromEntries(columns.map((column) => [column, true as const]))
  const found = await payload.db.find({
    collection,
    where,
    limit: ENOUGH,
    pagination: false,
    sort: 'id',
    select,
  })
  return rowsOf(found.docs)
}

const versioned = (row: Row): Versioned => ({
  ...row,
  id: idOf(row.id) ?? '',
  version: numberOf(row.version) ?? 0,
})

const count = async (payload: Payload, collection: CollectionSlug): Promise<number> =>
  (await payload.db.count({ collection })).totalDocs

/** Reads the trips whose version is not the one that was seen before, and keeps the others. */
async function tripsSince(payload: Payload, before: readonly Versioned[]): Promise<Versioned[]> {
  const known = new Map(before.map((trip) => [trip.id, trip]))
  const versions = (await rows(payload, 'trips', ['version'])).map(versioned)
  const changed = versions.filter(({ id, version }) => known.get(id)?.version !== version)
  const ids = changed.map(({ id }) => id)
  const read = ids.length > 0 ? await rows(payload, 'trips', TRIP_COLUMNS, { id: { in: ids } }) : []
  for (const trip of read.map(versioned)) known.set(trip.id, trip)
  return versions.flatMap(({ id }) => known.get(id) ?? [])
}

/**
 * Looks at everything. Trips, which have lists and cost most, are read where their version has
 * changed since `before`; without it, all of them.
 */
export async function see(payload: Payload, before?: Seen, fully = true): Promise<Seen> {
  const transitions = await count(payload, 'transitions')
  const fresh = transitions - (before?.transitions ?? 0)
  const trace =
    fresh > 0
      ? await payload.db.find({ collection: 'transitions', limit: fresh, sort: '-createdAt' })
      : { docs: [] }
  const credits = await count(payload, 'day-credits')
  return {
    plans: (await rows(payload, 'plans', PLAN_COLUMNS)).map((row) => ({
      ...versioned(row),
      cadre: idOf(row.cadre),
      period: textOf(row.period),
    })),
    trips: await tripsSince(payload, fully || !before ? [] : before.trips),
    reports: (await rows(payload, 'reports', REPORT_COLUMNS)).map(versioned),
    comments: await rows(payload, 'comments', COMMENT_COLUMNS),
    credits:
      before && !fully && credits === before.credits.length
        ? before.credits
        : await rows(payload, 'day-credits', CREDIT_COLUMNS),
    findings: await count(payload, 'findings'),
    transitions,
    trace: rowsOf(trace.docs),
  }
}

export const peopleOn = (trip: Row): string[] =>
  idsOf(rowsOf(trip.participants).map((participant) => participant.cadre))
