import type { PayloadRequest } from 'payload'
import { isRecord, rowsOf, textOf } from '@/access/guards'

/** Moves that are shown; a document that has more is opened in the register of traces. */
const MOST_MOVES = 30

export interface TraceRow {
  id: string
  event: string
  toState: string
  actor?: string
  role?: string
  at?: string
  reason?: string
}

/** Who moved the document when and why, the newest first, as far as this person may read it. */
export async function readTrace(req: PayloadRequest, document: string): Promise<TraceRow[]> {
  const { docs } = await req.payload.find({
    collection: 'transitions',
    where: { document: { equals: document } },
    sort: '-sequence',
    limit: MOST_MOVES,
    pagination: false,
    depth: 1,
    select: { event: true, toState: true, actor: true, role: true, at: true, reason: true },
    populate: { cadres: { name: true } },
    overrideAccess: false,
    req,
  })
  return rowsOf(docs).map((row) => ({
    id: textOf(row.id) ?? '',
    event: textOf(row.event) ?? '',
    toState: textOf(row.toState) ?? '',
    actor: isRecord(row.actor) ? textOf(row.actor.name) : undefined,
    role: textOf(row.role),
    at: textOf(row.at),
    reason: textOf(row.reason),
  }))
}
