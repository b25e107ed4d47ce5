import type { Payload } from 'payload'
import { isRecord, textOf } from '@/access/guards'
import { transitionHash } from '@/services/moves/recordMove'

export type MovingSlug = 'plans' | 'trips' | 'reports'
export type Row = Record<string, unknown>

/** Every row of a collection, as the database holds it. */
export async function everyRow(
  payload: Payload,
  collection: Parameters<Payload['count']>[0]['collection'],
): Promise<Row[]> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection,
    limit: 20_000,
    pagination: false,
    sort: 'id',
  })
  return found.docs.filter(isRecord)
}

/** What stands against the trail of a document: no first step, a broken chain, or a state that no step led to. */
export function brokenTrails(
  type: MovingSlug,
  documents: readonly Row[],
  transitions: readonly Row[],
): string[] {
  const trails = new Map<unknown, Row[]>()
  for (const row of transitions.filter((one) => one.documentType === type)) {
    trails.set(row.document, [...(trails.get(row.document) ?? []), row])
  }
  return documents.flatMap((document) => {
    const trail = (trails.get(document.id) ?? []).sort((a, b) => Number(a.sequence) - Number(b.sequence))
    const title = textOf(document.title) ?? ''
    if (trail.length === 0) return [`${title}: no transition`]
    if (trail.at(-1)?.toState !== document.state)
      return [`${title}: nothing led to ${String(document.state)}`]
    const broken = trail.some((row, index) => {
      const previous = textOf(trail[index - 1]?.hash) ?? ''
      return previous !== (textOf(row.previousHash) ?? '') || row.hash !== hashOf(row, previous)
    })
    return broken ? [`${title}: broken chain`] : []
  })
}

const HASHED = [
  'organization',
  'department',
  'cadre',
  'key',
  'documentType',
  'document',
  'sequence',
  'event',
  'fromState',
  'toState',
  'actor',
  'role',
  'reason',
  'at',
  'snapshot',
]

const hashOf = (row: Row, previous: string): string =>
  transitionHash(previous, Object.fromEntries(HASHED.map((column) => [column, row[column]])))
