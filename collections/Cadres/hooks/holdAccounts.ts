import type { CollectionBeforeValidateHook } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { now } from '@/access/clock'
import { postsOf } from '@/access/posts'
import { principalOf } from '@/access/principal'
import { dayKeyOf } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { reachesOffice } from '@/access/reachesOffice'
import { changedColumns } from './changedColumns'

/** With these someone else could sign in. */
const CREDENTIALS = ['password', 'email']

/**
 * An administrator sets password and address only of people all of whose posts are in offices that he
 * or she keeps: otherwise a lower office could sign in with the powers of a higher one. Posts that
 * have ended do not count. Does not run without a signed-in person (the seed).
 */
export const holdAccounts: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const before: unknown = originalDoc
  if (!req.user || !data || !isRecord(before)) return data
  const credential = changedColumns(data, before).find((column) => CREDENTIALS.includes(column))
  if (!credential) return data
  const principal = await principalOf(req)
  if (!principal || idOf(before.id) === principal.cadre) return data
  const today = dayKeyOf(now())
  for (const post of postsOf(before.posts)) {
    if (post.to && post.to < today) continue
    if (!(await reachesOffice(req, 'cadres', 'update', post.organization)))
      refuse('DIFFERENT_ORGANIZATION', credential)
  }
  return data
}
