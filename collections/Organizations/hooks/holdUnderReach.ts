import type { CollectionBeforeValidateHook } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'
import { reachesOffice } from '@/access/reachesOffice'

/**
 * A new office can only be made under an office that the administrator keeps. Does not run without a
 * signed-in person: the seed makes the first office.
 */
export const holdUnderReach: CollectionBeforeValidateHook = async ({ data, req, operation }) => {
  const user: unknown = req.user
  if (!isRecord(user) || operation !== 'create' || !data) return data
  const parent = idOf(data.parent)
  if (!parent) refuse('REQUIRED', 'parent')
  if (!(await reachesOffice(req, 'organizations', 'create', parent)))
    refuse('DIFFERENT_ORGANIZATION', 'parent')
  return data
}
