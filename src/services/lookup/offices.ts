import { officeFacts } from '@/access/principal'
import { idOf, isRecord, textOf } from '@/access/guards'
import type { OfficeFacts } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'
import type { Step } from '../step'
import { isDocumentId } from './documentId'

/** An office as services need it: how its work climbs, and what it is called. */
export interface Office extends OfficeFacts {
  name: string
  parent?: string
  /** The unit whose places the office visits. */
  territory?: string
}

/** @throws RefusalError NOT_FOUND */
export async function officeById(step: Step, id: string, field = 'organization'): Promise<Office> {
  if (!isDocumentId(step.payload, id)) refuse('NOT_FOUND', field)
  const found: unknown = await step.payload.db.findOne({
    collection: 'organizations',
    where: { id: { equals: id } },
    select: {
      name: true,
      parent: true,
      territory: true,
      path: true,
      focalDepartment: true,
      chain: true,
      ownPlanApprover: true,
      ownPlanApproverCadre: true,
    },
    req: step.req,
  })
  const facts = isRecord(found) ? officeFacts(found) : undefined
  if (!isRecord(found) || !facts) refuse('NOT_FOUND', field)
  const parent = textOf(found.parent) ?? undefined
  return { ...facts, name: textOf(found.name) ?? '', parent, territory: idOf(found.territory) }
}
