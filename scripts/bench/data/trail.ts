import { transitionHash } from '@/services/moves/recordMove'
import type { BulkWriter } from './bulkWriter'

/** A step that a document has taken. */
export interface PastMove {
  event: string
  from?: string
  to: string
  role: string
  actor: string
  sequence: number
  at: string
  snapshot?: unknown
}

interface Moved {
  type: 'plans' | 'trips'
  id: string
  organization: string
  department?: string
  cadre?: string
}

/**
 * Writes the transitions of one document, each tied to the one before it, with the columns that `recordMove` writes.
 * @returns the hash of the last, which the document keeps from its second move on
 */
export function writeTrail(
  writer: BulkWriter,
  newId: () => string,
  moved: Moved,
  moves: readonly PastMove[],
): string | undefined {
  let hash = ''
  for (const move of moves) {
    const row = {
      organization: moved.organization,
      department: moved.department,
      cadre: moved.cadre,
      key: `${moved.type}:${moved.id}:${move.sequence}`,
      documentType: moved.type,
      document: moved.id,
      sequence: move.sequence,
      event: move.event,
      fromState: move.from,
      toState: move.to,
      actor: move.actor,
      role: move.role,
      reason: undefined,
      at: move.at,
      snapshot: move.snapshot,
    }
    const previousHash = hash
    hash = transitionHash(previousHash, row)
    const stamps = { updatedAt: move.at, createdAt: move.at }
    writer.insert('transitions', { ...row, ...stamps, id: newId(), previousHash, hash })
  }
  return moves.length > 1 ? hash : undefined
}
