import type { PayloadRequest } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import { officesBelow } from '@/access/officesBelow'
import { reading } from './reading'

/** More offices than anyone chooses from in one list. */
const MOST_OFFICES = 200

export interface OfficeInView {
  id: string
  name: string
}

/**
 * The offices whose work a person looks at: those in which a post is held today, then those below an office for
 * which he or she reads. At most two statements.
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export async function officesInView(req: PayloadRequest): Promise<OfficeInView[]> {
  const { payload, principal } = await reading(req)
  const own = new Set(principal.grants.map(({ organization }) => organization))
  const reads = principal.grants
    .filter(({ role }) => role === 'reader')
    .map(({ organization }) => organization)
  const below = await officesBelow(req, new Set(reads))
  const ids = [...new Set([...own, ...below])].slice(0, MOST_OFFICES)
  if (ids.length === 0) return []
  const found = await payload.db.find({
    collection: 'organizations',
    where: { id: { in: ids } },
    sort: 'sortKey',
    limit: MOST_OFFICES,
    pagination: false,
    select: { name: true },
    req,
  })
  const offices = rowsOf(found.docs).map((row) => ({ id: idOf(row.id) ?? '', name: textOf(row.name) ?? '' }))
  const main = principal.organization
  return [...offices.filter(({ id }) => id === main), ...offices.filter(({ id }) => id !== main)]
}
