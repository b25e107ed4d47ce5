import { createLocalReq } from 'payload'
import { openQuarter } from '@/services/plans/openQuarter'
import { hosts } from '../data/cadres'
import { hostOffice } from '../load/hosts'
import { idIn } from '../load/book'
import type { HostSeed } from '../types'
import type { Office } from './office'

/** The Union of each visited commune opens the quarter for itself: its secretary finds an empty plan to write. */
export async function openHostQuarters({ payload, book, key, outer }: Office, period: string): Promise<void> {
  const all: readonly HostSeed[] = hosts
  for (const host of all.filter(({ organization }) => organization === key)) {
    const id = idIn(book.cadres, host.key)
    const user = await payload.findByID({ collection: 'cadres', id, depth: 0, req: outer })
    const req = await createLocalReq({ user: { ...user, collection: 'cadres' } }, payload)
    if (outer?.transactionID) req.transactionID = outer.transactionID
    await openQuarter(req, { organization: idIn(book.organizations, hostOffice(host)), period })
  }
}
