import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { principalOf } from '@/access/principal'
import { isRecord, textOf } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'
import { reachesOffice } from '@/access/reachesOffice'

/** Whose file it is follows from who is signed in, never from what the request says. Not for the seed, which has nobody signed in. */
export const keepUploader: CollectionBeforeChangeHook = async ({ data, req, operation, originalDoc }) => {
  const changed: unknown = data
  if (!isRecord(changed)) return data
  const principal = await principalOf(req)
  if (!principal) return data
  const before: unknown = originalDoc
  if (operation === 'update' && isRecord(before)) {
    const { organization, uploadedBy, key } = before
    return { ...changed, organization, uploadedBy, key }
  }
  // The office of the record, where a post is held too: whoever has moved on uploads nothing into the old office.
  const office = principal.organization
  if (!office || !(await reachesOffice(req, 'media', 'create', office))) refuse('NOT_ALLOWED')
  // A key is the sender's own: nobody takes another's beforehand.
  const key = `${principal.cadre}:${textOf(changed.key) ?? randomUUID()}`
  return { ...changed, organization: office, uploadedBy: principal.cadre, key }
}
