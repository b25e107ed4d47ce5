import type { CollectionBeforeChangeHook } from 'payload'
import { principalOf } from '@/access/principal'
import { isRecord } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'
import { reachesOffice } from '../../hooks/holdInsideReach'

/** Whose file it is follows from who is signed in, never from what the request says. Not for the seed, which has nobody signed in. */
export const keepUploader: CollectionBeforeChangeHook = async ({ data, req, operation, originalDoc }) => {
  const changed: unknown = data
  if (!isRecord(changed)) return data
  const principal = await principalOf(req)
  if (!principal) return data
  const before: unknown = originalDoc
  if (operation === 'update' && isRecord(before)) {
    return { ...changed, organization: before.organization, uploadedBy: before.uploadedBy }
  }
  // The office of the record, where a post is held too: whoever has moved on uploads nothing into the old office.
  const office = principal.organization
  if (!office || !(await reachesOffice(req, 'media', 'create', office))) refuse('NOT_ALLOWED')
  return { ...changed, organization: office, uploadedBy: principal.cadre }
}
