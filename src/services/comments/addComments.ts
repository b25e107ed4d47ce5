import { idOf, isRecord } from '@/access/guards'
import { checkText } from '@/domain/trips'
import type { Refusal } from '@/domain/refusal/refusal'
import { RefusalError } from '@/domain/refusal/refusal'
import type { MovingType } from '../moves/recordMove'
import type { Step } from '../step'

/** A remark as it is written: on the whole document, or on one line (a trip), or on one field of it. */
export interface CommentDraft {
  trip?: string
  field?: string
  text: string
}

export interface Commented {
  type: MovingType
  id: string
  organization: string
  department?: string
  cadre?: string
}

/** Longest remark, in characters. */
const LONGEST_REMARK = 4000
/** More remarks than anyone writes at once. */
const MOST_REMARKS = 200

/**
 * Writes remarks on a document (row AG-13) inside a step that has checked its person, and returns
 * their ids. They belong to whose document it is, so that this person sees them.
 * @throws RefusalError REQUIRED or TOO_LONG for a text
 */
export async function addComments(
  step: Step,
  on: Commented,
  drafts: readonly CommentDraft[],
): Promise<string[]> {
  const refusals: Refusal[] = drafts.flatMap((draft, index) =>
    checkText(`comments.${index}.text`, draft.text, LONGEST_REMARK),
  )
  if (drafts.length > MOST_REMARKS)
    refusals.push({ code: 'TOO_LONG', field: 'comments', params: { max: MOST_REMARKS } })
  if (refusals.length > 0) throw new RefusalError(refusals)
  const ids: string[] = []
  for (const draft of drafts) {
    const made: unknown = await step.payload.db.create({
      collection: 'comments',
      data: {
        organization: on.organization,
        department: on.department,
        cadre: on.cadre,
        documentType: on.type,
        document: on.id,
        trip: draft.trip,
        field: draft.field,
        text: draft.text,
        author: step.principal.cadre,
      },
      req: step.req,
    })
    const id = isRecord(made) ? idOf(made.id) : undefined
    if (id) ids.push(id)
  }
  if (ids.length > 0 && on.type === 'plans') await countOpen(step, on.id)
  return ids
}

/** Keeps the number of open remarks on the plan, where the queue reads it. */
export async function countOpen(step: Step, plan: string): Promise<void> {
  const open = await step.payload.db.count({
    collection: 'comments',
    where: {
      and: [
        { documentType: { equals: 'plans' } },
        { document: { equals: plan } },
        { resolvedAt: { exists: false } },
      ],
    },
    req: step.req,
  })
  await step.payload.db.updateOne({
    collection: 'plans',
    id: plan,
    data: { openComments: open.totalDocs },
    req: step.req,
    returning: false,
  })
}
