import type { CollectionBeforeValidateHook } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import type { GuardedSlug } from '@/access/matrix'
import { reachesOffice } from '@/access/reachesOffice'
import { refuse } from '@/domain/refusal/refusal'

/**
 * A row can neither be made in nor moved to an office outside the person's reach: Payload's access
 * filter sees the row as it was, not as it will be. Does not run for services and the seed, which
 * pass `overrideAccess` and have made their own check.
 */
export const holdInsideReach =
  (slug: GuardedSlug, column = 'organization'): CollectionBeforeValidateHook =>
  async ({ data, req, operation, originalDoc }) => {
    const user: unknown = req.user
    if (!isRecord(user) || !data) return data
    const before: unknown = originalDoc
    const given: unknown = data[column]
    const sent = idOf(given)
    if (given !== undefined && given !== null && sent === undefined) refuse('INVALID_VALUE', column)
    const wanted = sent ?? (isRecord(before) ? idOf(before[column]) : undefined)
    if (!wanted) return data
    // A row that is changed may stay where it is; a copy is a new row, and the one it is made from may be another office's.
    if (operation === 'update' && isRecord(before) && idOf(before[column]) === wanted) return data
    if (!(await reachesOffice(req, slug, operation, wanted))) refuse('DIFFERENT_ORGANIZATION', column)
    return data
  }
