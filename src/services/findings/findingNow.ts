import { idOf, isOneOf, isRecord, textOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { FINDING_STATES, type FindingState } from '@/domain/findings'
import { refuse } from '@/domain/refusal/refusal'
import { isDocumentId } from '../lookup/documentId'
import type { Concern } from '../moves/actors'
import type { Reading } from '../read/reading'
import type { Step } from '../step'
import { FINDING_KINDS } from '../trips/outcome'

/** A finding as its follow-up needs it. */
export interface FindingRow {
  id: string
  kind: (typeof FINDING_KINDS)[number]
  text: string
  state: FindingState
  answer?: string
  organization: string
  department?: string
}

export const findingConcern = ({ organization, department }: FindingRow): Concern => ({
  organization,
  department,
})

/**
 * A finding that this person may read: restricted ones are not found by those from whom they are kept.
 * @throws RefusalError NOT_FOUND
 */
export async function findingById(step: Step | Reading, id: string): Promise<FindingRow> {
  const { payload, req, principal } = step
  const reached = isDocumentId(payload, id) && (await rowsReached(req, principal, 'findings', 'read'))
  if (reached === false) refuse('NOT_FOUND', 'finding')
  const found: unknown = await payload.db.findOne({
    collection: 'findings',
    where: { and: [{ id: { equals: id } }, ...(reached === true ? [] : [reached])] },
    select: { kind: true, text: true, state: true, answer: true, organization: true, department: true },
    req,
  })
  if (!isRecord(found)) refuse('NOT_FOUND', 'finding')
  return {
    id,
    kind: isOneOf(FINDING_KINDS, found.kind) ? found.kind : 'difficulty',
    text: textOf(found.text) ?? '',
    state: isOneOf(FINDING_STATES, found.state) ? found.state : 'open',
    answer: textOf(found.answer),
    organization: idOf(found.organization) ?? '',
    department: idOf(found.department),
  }
}
