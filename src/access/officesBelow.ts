import type { PayloadRequest } from 'payload'
import { idOf, rowsOf } from './guards'

/** More offices than the country has at all levels (34 provinces, 3,321 communes). */
const MOST_OFFICES = 5000

/**
 * The given offices and all under them, by the path that each office's row carries. No statement is
 * made where nobody reads downward, which is nearly always.
 */
export async function officesBelow(req: PayloadRequest, roots: ReadonlySet<string>): Promise<string[]> {
  if (roots.size === 0) return []
  const found = await req.payload.db.find({
    collection: 'organizations',
    where: { or: [...roots].map((root) => ({ path: { contains: `/${root}/` } })) },
    limit: MOST_OFFICES,
    pagination: false,
    select: { path: true },
    req,
  })
  return [...roots, ...rowsOf(found.docs).flatMap((row) => idOf(row.id) ?? [])]
}
