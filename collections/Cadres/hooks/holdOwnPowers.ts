import type { CollectionBeforeValidateHook } from 'payload'
import { hasRole } from '@/domain/access'
import { idOf, isRecord } from '@/access/guards'
import { postsOf } from '@/access/posts'
import { principalOf } from '@/access/principal'
import { refuse } from '@/domain/refusal/refusal'
import { reachesOffice } from '../../hooks/holdInsideReach'

/** What a person may change on his or her own record; everything else is the administrator's. */
const OWN_COLUMNS: ReadonlySet<string> = new Set([
  'phone',
  'language',
  'password',
  'id',
  'updatedAt',
  'collection',
])

const asText = (value: unknown): string => {
  const slim = (entry: unknown): unknown => {
    if (Array.isArray(entry)) return entry.map(slim)
    if (!isRecord(entry)) return entry ?? ''
    if (typeof entry.id === 'string' && ('name' in entry || 'createdAt' in entry)) return entry.id
    return Object.fromEntries(
      Object.entries(entry)
        .filter(([key]) => key !== 'id')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, slim(inner)]),
    )
  }
  return JSON.stringify(slim(value))
}

/**
 * Nobody raises his or her own role: a person changes only telephone, language and password on the
 * own record, an administrator gives posts only in offices that he or she keeps, and never to
 * himself or herself. Payload's field access would drop such a change in silence; this refuses it
 * and names the field. Does not run without a signed-in person (the seed) nor for Payload's own
 * sign-in bookkeeping, which writes below hooks.
 */
export const holdOwnPowers: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const user: unknown = req.user
  if (!isRecord(user) || !data) return data
  const principal = await principalOf(req)
  if (!principal) return data
  const before: unknown = originalDoc
  const current = isRecord(before) ? before : {}
  const changed = Object.keys(data).filter((key) => asText(data[key]) !== asText(current[key]))
  const isOwn = idOf(current.id) === principal.cadre
  const isAdministrator = principal.grants.some((grant) => grant.role === 'administrator')
  if (isOwn || !isAdministrator) {
    const barred = changed.find(
      (key) => !OWN_COLUMNS.has(key) && !(isOwn && isAdministrator && key !== 'posts'),
    )
    if (barred) refuse('NOT_ALLOWED', barred)
  }
  if (!changed.includes('posts')) return data
  const kept = new Set(postsOf(current.posts).map((post) => asText(post)))
  for (const [index, post] of postsOf(data.posts).entries()) {
    if (kept.has(asText(post)) || hasRole(principal, 'administrator', post.organization)) continue
    if (!(await reachesOffice(req, 'cadres', 'update', post.organization))) {
      refuse('DIFFERENT_ORGANIZATION', `posts.${index}.organization`)
    }
  }
  return data
}
