import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf, idsOf, isRecord, numberOf, rowsOf, textOf } from '@/access/guards'

type Row = Record<string, unknown>
type Versioned = Row & { id: string; version: number }

/** What the database holds of the cycle, with relations as ids. */
export interface Seen {
  digest: Row
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

/** What tells, on SQLite, that a table is as it was; one statement where reading all takes ten. */
const DIGEST = `SELECT
  (SELECT count(*) || '/' || total(version) || '/' || total(open_comments) || group_concat(state) FROM plans) plans,
  (SELECT count(*) || '/' || total(version) || group_concat(state) FROM trips) trips,
  (SELECT count(*) || '/' || total(version) || group_concat(state) FROM reports) reports,
  (SELECT count(*) || '/' || count(resolved_at) FROM comments) comments,
  (SELECT count(*) || '/' || count(DISTINCT key) FROM day_credits) credits,
  (SELECT count(*) FROM findings) findings,
  (SELECT count(*) FROM transitions) transitions`

async function digestOf(payload: Payload): Promise<Row> {
  const client: unknown = 'client' in payload.db ? payload.db.client : undefined
  if (!isRecord(client) || !isExecutable(client)) return {}
  const { rows: found } = await client.execute(DIGEST)
  return isRecord(found[0]) ? { ...found[0] } : {}
}

const isExecutable = (
  client: object,
): client is { execute: (statement: string) => Promise<{ rows: unknown[] }> } => 'execute' in client

/** Reads the trips whose version is not the one that was seen before, and keeps the others. */
async function tripsSince(payload: Payload, before: readonly Versioned[]): Promise<Versioned[]> {
  const known = new Map(before.map((trip) => [trip.id, trip]))
  const versions = (await rows(payload, 'trips', ['version'])).map(versioned)
  const ids = versions.filter(({ id, version }) => known.get(id)?.version !== version).map(({ id }) => id)
  const read = ids.length > 0 ? await rows(payload, 'trips', TRIP_COLUMNS, { id: { in: ids } }) : []
  for (const trip of read.map(versioned)) known.set(trip.id, trip)
  return versions.flatMap(({ id }) => known.get(id) ?? [])
}

async function plansOf(payload: Payload): Promise<Seen['plans']> {
  const plans = await rows(payload, 'plans', PLAN_COLUMNS)
  return plans.map((row) => ({ ...versioned(row), cadre: idOf(row.cadre), period: textOf(row.period) }))
}

/**
 * Looks at everything. What the digest says is as it was is not read again, nor is a trip of the
 * version that was seen; `fully` reads all the same.
 */
export async function see(payload: Payload, before?: Seen, fully = true): Promise<Seen> {
  const digest = await digestOf(payload)
  const same = (table: string): boolean =>
    !fully && digest[table] !== undefined && digest[table] === before?.digest[table]
  const transitions = before && same('transitions') ? before.transitions : await count(payload, 'transitions')
  const fresh = transitions - (before?.transitions ?? 0)
  const trace =
    fresh > 0
      ? await payload.db.find({ collection: 'transitions', limit: fresh, sort: '-createdAt' })
      : { docs: [] }
  return {
    digest,
    plans: before && same('plans') ? before.plans : await plansOf(payload),
    trips:
      before && same('trips') ? before.trips : await tripsSince(payload, fully ? [] : (before?.trips ?? [])),
    reports:
      before && same('reports')
        ? before.reports
        : (await rows(payload, 'reports', REPORT_COLUMNS)).map(versioned),
    comments: before && same('comments') ? before.comments : await rows(payload, 'comments', COMMENT_COLUMNS),
    credits: before && same('credits') ? before.credits : await rows(payload, 'day-credits', CREDIT_COLUMNS),
    findings: before && same('findings') ? before.findings : await count(payload, 'findings'),
    transitions,
    trace: rowsOf(trace.docs),
  }
}

export const peopleOn = (trip: Row): string[] =>
  idsOf(rowsOf(trip.participants).map((participant) => participant.cadre))
