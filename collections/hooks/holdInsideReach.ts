import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import type { GuardedSlug } from '@/access/matrix'
import { principalOf } from '@/access/principal'
import { rowsReached } from '@/access/rules'
import { refuse } from '@/domain/refusal/refusal'

/** The office ids that a filter of the access rules lets through. */
function officesIn(filter: Where, column: string): string[] {
  const inner: Where[] = Array.isArray(filter.or) ? filter.or : [filter]
  return inner.flatMap((where) => {
    const condition: unknown = where[column]
    const ids: unknown = isRecord(condition) ? condition.in : undefined
    return Array.isArray(ids) ? ids.flatMap((id: unknown) => idOf(id) ?? []) : []
  })
}

/** True where the person may keep rows of this collection in that office. */
export async function reachesOffice(
  req: PayloadRequest,
  slug: GuardedSlug,
  operation: 'create' | 'update',
  office: string,
): Promise<boolean> {
  const principal = await principalOf(req)
  if (!principal) return false
  const reached = await rowsReached(req, principal, slug, operation)
  if (typeof reached === 'boolean') return reached
  return officesIn(reached, slug === 'organizations' ? 'id' : 'organization').includes(office)
}

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
