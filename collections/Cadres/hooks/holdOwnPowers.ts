import type { CollectionBeforeValidateHook } from 'payload'
import { principalOf } from '@/access/principal'
import { idOf, isRecord } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'
import { changedColumns } from '../../hooks/changedColumns'
import { mayChangePerson } from '../mayChange'

/**
 * Refuses every column that this person may not change and names it, those too that no field stands for (the path of a
 * value inside another, an operator). The fields hold themselves (`held`), so that the form draws them as they are.
 * Does not run without a signed-in person (the seed) nor for Payload's own sign-in bookkeeping, which writes below hooks.
 */
export const holdOwnPowers: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!req.user || !data || !(await principalOf(req))) return data
  const before: unknown = originalDoc
  const person = isRecord(before) ? idOf(before.id) : undefined
  for (const column of changedColumns(data, before)) {
    if (!(await mayChangePerson(req, person, column))) refuse('NOT_ALLOWED', column)
  }
  return data
}
