import type { Payload, PayloadRequest } from 'payload'
import { DEMO_PASSWORD } from '../accounts'
import { hosts } from '../data/cadres'
import { printedName, unitOf } from '../data/units'
import type { HostSeed } from '../types'
import { type Book, idIn } from './book'

/** The key of the office that a host leads. */
export const hostOffice = (host: HostSeed): string => host.unit

/** Since the first day of the communes of today. */
const SINCE = '2025-07-01'

/**
 * The Union of a visited commune, as a small office of its own without a quota: its secretary is told of
 * visits, and plans visits to the branches as the offices above do.
 */
export async function loadHosts(payload: Payload, req: PayloadRequest, book: Book): Promise<void> {
  for (const host of hosts satisfies readonly HostSeed[]) {
    const made = await payload.create({
      collection: 'organizations',
      data: {
        name: `Đoàn ${printedName(unitOf(host.unit))}`,
        code: host.unit.toUpperCase(),
        level: 'commune',
        parent: idIn(book.organizations, host.organization),
        validFrom: SINCE,
        chain: 'standing',
        ownPlanApprover: 'parentOffice',
      },
      depth: 0,
      req,
    })
    book.organizations.set(hostOffice(host), made.id)
    await payload.create({
      collection: 'policies',
      data: {
        organization: made.id,
        name: 'Đi chi đoàn (minh họa)',
        validFrom: SINCE,
        quotaDays: null,
        evidence: 'none',
      },
      depth: 0,
      req,
    })
    const cadre = await payload.create({
      collection: 'cadres',
      data: {
        name: host.name,
        email: host.email,
        password: DEMO_PASSWORD,
        titleLine: host.title,
        organization: made.id,
        job: 'specialist',
        language: 'vi',
        inScopeFrom: SINCE,
        posts: [{ organization: made.id, role: 'secretary', title: host.title, from: SINCE }],
      },
      depth: 0,
      req,
    })
    book.cadres.set(host.key, cadre.id)
  }
}
