import type { PayloadRequest, Where } from 'payload'
import { idOf, isRecord } from './guards'
import type { GuardedSlug } from './matrix'
import { principalOf } from './principal'
import { rowsReached } from './rules'

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
