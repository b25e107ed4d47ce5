import type { CollectionBeforeValidateHook } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { principalOf } from '@/access/principal'
import { refuse } from '@/domain/refusal/refusal'
import { changedColumns } from '../../hooks/changedColumns'
import { maySetCredentials } from '../mayChange'

/** With these someone else could sign in. */
const CREDENTIALS = ['password', 'email']

/**
 * An administrator sets password and address only of people all of whose posts are in offices that he
 * or she keeps. Does not run without a signed-in person (the seed).
 */
export const holdAccounts: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const before: unknown = originalDoc
  if (!req.user || !data || !isRecord(before)) return data
  const credential = changedColumns(data, before).find((column) => CREDENTIALS.includes(column))
  if (!credential) return data
  const principal = await principalOf(req)
  if (!principal || idOf(before.id) === principal.cadre) return data
  if (!(await maySetCredentials(req, before))) refuse('DIFFERENT_ORGANIZATION', credential)
  return data
}
