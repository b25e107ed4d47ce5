import type { PayloadRequest } from 'payload'
import { idOf, isOneOf, isRecord } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'
import { isDocumentId } from '../lookup/documentId'
import { planById, reportById, tripById } from '../lookup/documents'
import { actorsOn } from '../moves/actors'
import { planConcern } from '../plans/planMove'
import { tripConcern } from '../trips/tripMove'
import { type Step, takeStep } from '../step'
import { addComments, checkComments, type Commented, type CommentDraft, countOpen } from './addComments'

export interface CommentInput extends CommentDraft {
  documentType: string
  document: string
}

const TYPES = ['plans', 'reports'] as const

async function commented(
  step: Step,
  type: (typeof TYPES)[number],
  id: string,
): Promise<Commented & { periodKey: string }> {
  const row = type === 'plans' ? await planById(step, id, 'document') : await reportById(step, id, 'document')
  const concern = 'decidingOffice' in row ? planConcern(row) : { ...row, owner: row.cadre }
  if (actorsOn(step.principal, concern).size === 0) refuse('NOT_FOUND', 'document')
  const { organization, department, cadre, periodKey } = row
  return { type, id, organization, department, cadre, periodKey }
}

/**
 * Remarks on a plan or report, or on one line: by its owner and by everyone who has a step in it
 * (row AG-13). The owner is told.
 */
export const comment = (req: PayloadRequest, input: CommentInput): Promise<{ id: string }> =>
  takeStep(req, async (step) => {
    if (!isOneOf(TYPES, input.documentType)) refuse('INVALID_VALUE', 'documentType')
    const on = await commented(step, input.documentType, input.document)
    if (input.trip !== undefined) {
      const trip = await tripById(step, input.trip)
      if (actorsOn(step.principal, tripConcern(trip)).size === 0) refuse('NOT_FOUND', 'trip')
    }
    await checkComments(step, on, [input])
    const [id] = await addComments(step, on, [input])
    if (on.cadre && on.cadre !== step.principal.cadre) {
      step.tell({
        recipient: on.cadre,
        organization: on.organization,
        kind: on.type === 'reports' ? 'reportCommented' : 'commentMade',
        documentType: on.type,
        document: on.id,
        params: { period: on.periodKey },
      })
    }
    return { id: id ?? '' }
  })

/** Marks a remark as dealt with: by its author, or by the owner of what it is about. */
export const resolveComment = (req: PayloadRequest, input: { comment: string }): Promise<{ id: string }> =>
  takeStep(req, async (step) => {
    if (!isDocumentId(step.payload, input.comment)) refuse('NOT_FOUND', 'comment')
    const found: unknown = await step.payload.db.findOne({
      collection: 'comments',
      where: { id: { equals: input.comment } },
      req: step.req,
    })
    if (!isRecord(found)) refuse('NOT_FOUND', 'comment')
    const mine = [idOf(found.author), idOf(found.cadre)].includes(step.principal.cadre)
    if (!mine) refuse('NOT_FOUND', 'comment')
    if (found.resolvedAt) refuse('ALREADY_DECIDED', 'comment', { event: 'resolve' })
    await step.payload.db.updateOne({
      collection: 'comments',
      id: input.comment,
      data: { resolvedAt: step.now.toISOString(), resolvedBy: step.principal.cadre },
      req: step.req,
      returning: false,
    })
    const document = idOf(found.document)
    if (found.documentType === 'plans' && document) await countOpen(step, document)
    return { id: input.comment }
  })
