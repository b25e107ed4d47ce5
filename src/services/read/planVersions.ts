import type { PayloadRequest, Where } from 'payload'
import { idOf, numberOf, rowsOf, textOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { type LineChange, planChanges } from '@/domain/plans'
import { refuse } from '@/domain/refusal/refusal'
import { isDocumentId } from '../lookup/documentId'
import { type PlanLine, readCard } from '../plans/card'
import { reading } from './reading'

/** One version of a plan: when it was submitted, decided or opened anew, and what had changed since the one before. */
export interface PlanVersion {
  sequence: number
  event: string
  at?: string
  actor?: string
  lines: number
  changes: LineChange[]
}

/** More versions than a plan ever had. */
const MOST_VERSIONS = 100

/**
 * The versions of a cadre's plan with their differences, the oldest first; the last is the plan as it
 * stands now, where it has changed since (row AG-13). Two statements.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND
 */
export async function planVersions(req: PayloadRequest, plan: string): Promise<PlanVersion[]> {
  const { payload, principal } = await reading(req)
  const reached = await rowsReached(req, principal, 'plans', 'read')
  if (!isDocumentId(payload, plan) || reached === false) refuse('NOT_FOUND', 'plan')
  const mine: Where[] = reached === true ? [] : [reached]
  const found = await payload.db.find({
    collection: 'plans',
    where: { and: [{ id: { equals: plan } }, ...mine] },
    limit: 1,
    pagination: false,
    select: { card: true, version: true },
    req,
  })
  const now = rowsOf(found.docs)[0] ?? refuse('NOT_FOUND', 'plan')
  const kept = await payload.db.find({
    collection: 'transitions',
    where: {
      and: [
        { documentType: { equals: 'plans' } },
        { document: { equals: plan } },
        { event: { in: ['submit', 'approve', 'revise'] } },
      ],
    },
    sort: 'sequence',
    limit: MOST_VERSIONS,
    pagination: false,
    select: { sequence: true, event: true, at: true, actor: true, snapshot: true },
    req,
  })
  let before: PlanLine[] = []
  const versions = rowsOf(kept.docs).map((row): PlanVersion => {
    const { lines } = readCard(row.snapshot)
    const changes = planChanges(before, lines)
    before = lines
    return {
      sequence: numberOf(row.sequence) ?? 0,
      event: textOf(row.event) ?? '',
      at: textOf(row.at),
      actor: idOf(row.actor),
      lines: lines.length,
      changes,
    }
  })
  const { lines } = readCard(now.card)
  const changes = planChanges(before, lines)
  if (changes.length === 0) return versions
  return [...versions, { sequence: numberOf(now.version) ?? 0, event: 'now', lines: lines.length, changes }]
}
