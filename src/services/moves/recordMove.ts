import { createHash } from 'node:crypto'
import { rowsOf, textOf } from '@/access/guards'
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
export async function firstHashes(
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

async function firstHash(step: Step, moving: Moving): Promise<string> {
  if (moving.version === 0) return ''
  return (await firstHashes(step, moving.type, [moving.id])).get(moving.id) ?? ''
}

/**
 * Writes the transition and returns the columns that the document takes with it. The unique key of
 * the row (document and sequence) settles two people who move one document at once: the second is
 * refused as stale, and the whole step with it.
 */
export async function recordMove(
  step: Step,
  moving: Moving,
  move: Move,
): Promise<{ state: string; version: number; chainHash: string }> {
  const version = moving.version + 1
  const key = `${moving.type}:${moving.id}:${version}`
  const at = step.now.toISOString()
  const previousHash = moving.chainHash ?? (await firstHash(step, moving))
  const row = {
    organization: moving.organization,
    department: moving.department,
    cadre: moving.cadre,
    key,
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
    at,
    snapshot: move.snapshot,
  }
  const hash = transitionHash(previousHash, row)
  try {
    await step.payload.db.create({
      collection: 'transitions',
      data: { ...row, previousHash, hash },
      req: step.req,
      returning: false,
    })
  } catch (error) {
    if (isUniqueViolation(error)) refuse('STALE_VERSION', 'version', { version })
    throw error
  }
  return { state: move.to, version, chainHash: hash }
}
