import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { principalOf } from '@/access/principal'
import { isRecord, textOf } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'
import { reachesOffice } from '@/access/reachesOffice'

/** Who reads a file: written by the steps that put it to use (`noteTrip`, a saved policy), never by a request. */
const READERS = ['organization', 'department', 'tripDepartment', 'trip', 'restricted'] as const

/**
 * Whose file it is follows from who is signed in, never from what the request says; a new one, a copy too, belongs to no
 * office and is read by nobody else. Not for the seed, which has nobody signed in.
 */
export const keepUploader: CollectionBeforeChangeHook = async ({ data, req, operation, originalDoc }) => {
  const changed: unknown = data
  if (!isRecord(changed)) return data
  const principal = await principalOf(req)
  if (!principal) return data
  const before: unknown = originalDoc
  if (operation === 'update' && isRecord(before)) {
    const kept = ['uploadedBy', 'key', ...READERS].map((column): [string, unknown] => [
      column,
      before[column],
    ])
    return { ...changed, ...Object.fromEntries(kept) }
  }
  // The office of the record, where a post is held too: whoever has moved on uploads nothing into the old office.
  const office = principal.organization
  if (!office || !(await reachesOffice(req, 'media', 'create', office))) refuse('NOT_ALLOWED')
  // A key is the sender's own: nobody takes another's beforehand.
  const key = `${principal.cadre}:${textOf(changed.key) ?? randomUUID()}`
  const unused = Object.fromEntries(READERS.map((column): [string, null] => [column, null]))
  return { ...changed, ...unused, restricted: true, uploadedBy: principal.cadre, key }
}
