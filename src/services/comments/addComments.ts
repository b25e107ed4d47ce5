import { idOf, isRecord, rowsOf } from '@/access/guards'
import { checkLength, checkText, LONGEST_LINE, LONGEST_REMARK } from '@/domain/text'
import type { Refusal } from '@/domain/refusal/refusal'
import { RefusalError } from '@/domain/refusal/refusal'
import { documentIds } from '../lookup/documentId'
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

/** More remarks than anyone writes at once. */
const MOST_REMARKS = 200

/**
 * Refuses remarks that cannot be written.
 * @throws RefusalError REQUIRED or TOO_LONG for a text, NOT_FOUND for a line that is no trip of the office
 */
export async function checkComments(
  step: Step,
  on: Commented,
  drafts: readonly CommentDraft[],
): Promise<void> {
  const refusals: Refusal[] = drafts.flatMap((draft, index) => [
    ...checkText(`comments.${index}.text`, draft.text, LONGEST_REMARK),
    ...checkLength(`comments.${index}.field`, draft.field, LONGEST_LINE),
  ])
  if (drafts.length > MOST_REMARKS)
    refusals.push({ code: 'TOO_LONG', field: 'comments', params: { max: MOST_REMARKS } })
  else refusals.push(...(await checkLines(step, on, drafts)))
  if (refusals.length > 0) throw new RefusalError(refusals)
}

/**
 * Writes remarks on a document (row AG-13) inside a step that has checked its person and, by
 * `checkComments`, what is written; returns their ids. They belong to whose document it is, so that
 * this person sees them.
 */
export async function addComments(
  step: Step,
  on: Commented,
  drafts: readonly CommentDraft[],
): Promise<string[]> {
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

/** The lines that are remarked on are trips of the office: nothing hangs on a trip of elsewhere, or of nowhere. */
async function checkLines(step: Step, on: Commented, drafts: readonly CommentDraft[]): Promise<Refusal[]> {
  const ids = documentIds(
    step.payload,
    drafts.flatMap(({ trip }) => trip ?? []),
  )
  if (ids.length === 0 && drafts.every(({ trip }) => trip === undefined)) return []
  const trips = await step.payload.db.find({
    collection: 'trips',
    where: { and: [{ id: { in: ids } }, { organization: { equals: on.organization } }] },
    limit: MOST_REMARKS,
    pagination: false,
    select: { title: true },
    req: step.req,
  })
  const known = new Set(rowsOf(trips.docs).map((row) => idOf(row.id)))
  return drafts.flatMap(({ trip }, index): Refusal[] =>
    trip === undefined || known.has(trip) ? [] : [{ code: 'NOT_FOUND', field: `comments.${index}.trip` }],
  )
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
