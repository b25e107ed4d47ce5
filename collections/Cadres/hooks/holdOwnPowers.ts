import type { CollectionBeforeValidateHook } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { principalOf } from '@/access/principal'
import { refuse } from '@/domain/refusal/refusal'
import { changedColumns } from './changedColumns'

/** What a person may change on his or her own record; everything else is the administrator's. */
const OWN_COLUMNS: ReadonlySet<string> = new Set([
  'phone',
  'language',
  'mailReminders',
  'reminderHour',
  'password',
  'id',
  'updatedAt',
  'collection',
])

/** What administrators may change on their own record besides: nothing that gives or spares anything. */
const ADMINISTRATORS_OWN_COLUMNS: ReadonlySet<string> = new Set(['name', 'titleLine', 'email'])

/**
 * Nobody raises his or her own role: a person changes only telephone, language, reminders and password on the
 * own record, and an administrator neither posts nor office, department, job or exemptions of himself or
 * herself. Payload's field access would drop such a change in silence; this refuses it and names the
 * field. Does not run without a signed-in person (the seed) nor for Payload's own sign-in bookkeeping,
 * which writes below hooks.
 */
export const holdOwnPowers: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!req.user || !data) return data
  const principal = await principalOf(req)
  if (!principal) return data
  const before: unknown = originalDoc
  const isOwn = isRecord(before) && idOf(before.id) === principal.cadre
  const isAdministrator = principal.grants.some((grant) => grant.role === 'administrator')
  if (isAdministrator && !isOwn) return data
  const barred = changedColumns(data, before).find(
    (column) => !OWN_COLUMNS.has(column) && !(isAdministrator && ADMINISTRATORS_OWN_COLUMNS.has(column)),
  )
  if (barred) refuse('NOT_ALLOWED', barred)
  return data
}
