import type { CollectionBeforeChangeHook } from 'payload'
import { principalOf } from '@/access/principal'
import { isRecord } from '@/access/guards'

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
  return { ...changed, organization: principal.organization, uploadedBy: principal.cadre }
}
