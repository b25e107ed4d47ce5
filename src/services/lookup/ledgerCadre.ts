import type { DayKey } from '@/domain/calendar'
import type { Role } from '@/domain/access'
import type { LedgerCadre, LedgerPost } from '@/domain/quota'
import type { Person } from './people'
import type { Policy } from './policy'

/** Posts that make their holder go to the base; an administrator's or a reader's post does not move anybody. */
const WORKING: readonly Role[] = ['cadre', 'head', 'focal', 'standing', 'secretary']

/** The offices whose policies may bind these people: their own, and those in which they hold posts. */
export const officesOf = (people: readonly Person[]): string[] => [
  ...new Set(
    people.flatMap((one) => [one.organization, ...workingPosts(one).map(({ organization }) => organization)]),
  ),
]

const workingPosts = (one: Person): Person['posts'] => one.posts.filter(({ role }) => WORKING.includes(role))

/**
 * Who a person is to the ledger. On each day the post held in the own office binds, else one held in
 * another office (a move in the middle of the year leaves the old post with its last day), else the own
 * office; from the first to the last day in scope.
 */
export function ledgerCadre(one: Person, policies: ReadonlyMap<string, readonly Policy[]>): LedgerCadre {
  const posts = workingPosts(one)
  const at = (organization: string, from?: DayKey, to?: DayKey): LedgerPost => ({
    organization,
    job: one.job,
    from: latest(from, one.inScopeFrom),
    to: earliest(to, one.inScopeTo),
    policies: (policies.get(organization) ?? []).map(({ quota }) => quota),
  })
  const [own, others] = [
    posts.filter(({ organization }) => organization === one.organization),
    posts.filter(({ organization }) => organization !== one.organization),
  ]
  return {
    id: one.id,
    posts: [
      ...[...own, ...others].map(({ organization, from, to }) => at(organization, from, to)),
      at(one.organization),
    ],
    leaves: one.exemptions,
  }
}

const latest = (a: DayKey | undefined, b: DayKey | undefined): DayKey | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a

const earliest = (a: DayKey | undefined, b: DayKey | undefined): DayKey | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
