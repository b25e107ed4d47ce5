import type { PayloadRequest, Where } from 'payload'
import type { Principal } from '@/domain/access'
import { idOf, isRecord } from './guards'
import type { GuardedSlug, Operation } from './matrix'
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

/**
 * Which of some offices a person reaches in a collection, by the matrix: for reads that select below access control
 * and narrow what they select by this first.
 */
export async function officesReached(
  req: PayloadRequest,
  principal: Principal,
  { slug, operation, among }: { slug: GuardedSlug; operation: Operation; among: readonly string[] },
): Promise<string[]> {
  const reached = await rowsReached(req, principal, slug, operation)
  if (typeof reached === 'boolean') return reached ? [...among] : []
  const offices = new Set(officesIn(reached, slug === 'organizations' ? 'id' : 'organization'))
  return among.filter((office) => offices.has(office))
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
  return (await officesReached(req, principal, { slug, operation, among: [office] })).length > 0
}

/** True where the person may change such rows in some office besides that one: for a form, whether there is a choice. */
export async function reachesAnotherOffice(
  req: PayloadRequest,
  slug: GuardedSlug,
  office: string,
): Promise<boolean> {
  const principal = await principalOf(req)
  if (!principal) return false
  const reached = await rowsReached(req, principal, slug, 'update')
  return typeof reached === 'boolean'
    ? reached
    : officesIn(reached, 'organization').some((id) => id !== office)
}
