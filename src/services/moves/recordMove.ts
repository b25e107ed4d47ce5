import { createHash } from 'node:crypto'
import { rowsOf, textOf } from '@/access/guards'
import { insertRows } from '@/database/bulk'
import { isUniqueViolation } from '@/database/transaction'
import { refuse } from '@/domain/refusal/refusal'
import type { Step } from '../step'

export type MovingType = 'plans' | 'trips' | 'reports'

/** A document before a move. */
export interface Moving {
  type: MovingType
  id: string
  /** 0 for a document that is being made by this very move. */
  version: number
  chainHash?: string
  organization: string
  department?: string
  cadre?: string
}

export interface Move {
  event: string
  from?: string
  to: string
  role?: string
  reason?: string
  /** What the document said at this moment, where that is worth keeping (submission, decision). */
  snapshot?: unknown
}

/** The hash that ties a transition to the one before it; the whole row goes into it. */
export function transitionHash(previous: string, row: Record<string, unknown>): string {
  const ordered = Object.keys(row)
    .sort()
    .map((key) => [key, row[key] ?? null])
  return createHash('sha256').update(previous).update(JSON.stringify(ordered)).digest('hex')
}

/**
 * The hashes of the transitions that made documents, by document: they were written after them, so they are not on
 * them yet. One statement for all that are about to be moved together.
 */
async function firstHashes(
  step: Step,
  type: MovingType,
  documents: readonly string[],
): Promise<Map<string, string>> {
  if (documents.length === 0) return new Map()
  const found = await step.payload.db.find({
    collection: 'transitions',
    where: { key: { in: documents.map((id) => `${type}:${id}:1`) } },
    limit: documents.length,
    pagination: false,
    select: { document: true, hash: true },
    req: step.req,
  })
  return new Map(rowsOf(found.docs).map((row) => [textOf(row.document) ?? '', textOf(row.hash) ?? '']))
}

interface Recorded {
  state: string
  version: number
  chainHash: string
}

/** The transition of one move: what the ledger of transitions takes, and what the document takes with it. */
function transitionOf(step: Step, moving: Moving, move: Move, previousHash: string) {
  const version = moving.version + 1
  const row = {
    organization: moving.organization,
    department: moving.department,
    cadre: moving.cadre,
    key: `${moving.type}:${moving.id}:${version}`,
    documentType: moving.type,
    document: moving.id,
    sequence: version,
    event: move.event,
    fromState: move.from,
    toState: move.to,
    // Nobody, where the system moved it by itself.
    actor: step.principal.cadre === '' ? undefined : step.principal.cadre,
    role: move.role,
    reason: move.reason,
    at: step.now.toISOString(),
    snapshot: move.snapshot,
  }
  const hash = transitionHash(previousHash, row)
  return {
    row: { ...row, previousHash, hash },
    recorded: { state: move.to, version, chainHash: hash } satisfies Recorded,
  }
}

/**
 * Writes the transitions of several documents of one kind that are moved together, in one statement on SQLite, and
 * returns the columns that each document takes with it, in the same order. The unique key of each row (document and
 * sequence) settles two people who move one document at once: the second is refused as stale, and the whole step with it.
 * @throws RefusalError STALE_VERSION
 */
export async function recordMoves(
  step: Step,
  moves: readonly { moving: Moving; move: Move }[],
): Promise<Recorded[]> {
  const [first] = moves
  if (!first) return []
  const unhashed = moves.filter(({ moving }) => moving.version > 0 && moving.chainHash === undefined)
  const hashes = await firstHashes(
    step,
    first.moving.type,
    unhashed.map(({ moving }) => moving.id),
  )
  const made = moves.map(({ moving, move }) =>
    transitionOf(step, moving, move, moving.chainHash ?? hashes.get(moving.id) ?? ''),
  )
  const rows = made.map(({ row }) => row)
  try {
    await insertRows(step.req, 'transitions', rows)
  } catch (error) {
    if (isUniqueViolation(error)) refuse('STALE_VERSION', 'version', { version: first.moving.version + 1 })
    throw error
  }
  return made.map(({ recorded }) => recorded)
}

/** Writes the transition of one document and returns the columns that it takes with it, as `recordMoves` does. */
export async function recordMove(step: Step, moving: Moving, move: Move): Promise<Recorded> {
  const [recorded] = await recordMoves(step, [{ moving, move }])
  return recorded ?? refuse('STALE_VERSION', 'version', { version: moving.version })
}
