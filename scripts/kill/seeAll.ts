import type { CollectionSlug, Payload } from 'payload'
import { idOf, numberOf, rowsOf, textOf } from '@/access/guards'
import type { Seen } from '@test/property/walk/see'

type Row = Record<string, unknown>

async function rows(payload: Payload, collection: CollectionSlug): Promise<Row[]> {
  const found = await payload.db.find({ collection, limit: 100_000, pagination: false, sort: 'id' })
  return rowsOf(found.docs)
}

const versioned = (row: Row): Row & { id: string; version: number } => ({
  ...row,
  id: idOf(row.id) ?? '',
  version: numberOf(row.version) ?? 0,
})

/** Everything of the cycle with every column, for one who has seen nothing of it before. */
export async function seeAll(payload: Payload): Promise<Seen> {
  const trace = await rows(payload, 'transitions')
  return {
    digest: {},
    plans: (await rows(payload, 'plans')).map((row) => ({
      ...versioned(row),
      cadre: idOf(row.cadre),
      period: textOf(row.period),
    })),
    trips: (await rows(payload, 'trips')).map(versioned),
    reports: (await rows(payload, 'reports')).map(versioned),
    comments: await rows(payload, 'comments'),
    credits: await rows(payload, 'day-credits'),
    findings: (await payload.db.count({ collection: 'findings' })).totalDocs,
    transitions: trace.length,
    trace,
  }
}
