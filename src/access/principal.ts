import type { PayloadRequest } from 'payload'
import { type DayKey, dayKeyOf } from '@/domain/calendar'
import {
  CHAIN_NAMES,
  grantsOn,
  OWN_PLAN_APPROVERS,
  type OfficeFacts,
  type Post,
  type Principal,
} from '@/domain/access'
import { idOf, isOneOf, isRecord, rowsOf } from './guards'
import { postsOf } from './posts'
import { now } from './clock'

const MEMO_KEY = 'veCoSoPrincipal'

interface Memo {
  cadre: string
  day: DayKey
  principal: Promise<Principal>
}

const isMemo = (value: unknown): value is Memo => isRecord(value) && 'principal' in value && 'cadre' in value

/** An office's row as the access rules need it. */
export function officeFacts(row: Record<string, unknown>): OfficeFacts | undefined {
  const id = idOf(row.id)
  if (!id) return undefined
  const path = typeof row.path === 'string' ? row.path.split('/').filter(Boolean) : []
  return {
    id,
    path: [...path, id],
    focalDepartment: idOf(row.focalDepartment),
    chain: isOneOf(CHAIN_NAMES, row.chain) ? row.chain : 'headFocalStanding',
    ownPlanApprover: isOneOf(OWN_PLAN_APPROVERS, row.ownPlanApprover) ? row.ownPlanApprover : 'otherStanding',
    ownPlanApproverCadre: idOf(row.ownPlanApproverCadre),
  }
}

async function officesOf(req: PayloadRequest, posts: readonly Post[]): Promise<Map<string, OfficeFacts>> {
  const ids = [...new Set(posts.map((post) => post.organization))]
  if (ids.length === 0) return new Map()
  // Not on behalf of anyone yet: this is what decides on whose behalf, so it reads below access control.
  const found = await req.payload.db.find({
    collection: 'organizations',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    select: {
      path: true,
      focalDepartment: true,
      chain: true,
      ownPlanApprover: true,
      ownPlanApproverCadre: true,
    },
    req,
  })
  const facts = rowsOf(found.docs).flatMap((row) => officeFacts(row) ?? [])
  return new Map(facts.map((office) => [office.id, office]))
}

async function build(
  req: PayloadRequest,
  user: Record<string, unknown>,
  cadre: string,
  day: DayKey,
): Promise<Principal> {
  const posts = postsOf(user.posts)
  const offices = await officesOf(req, posts)
  return {
    cadre,
    organization: idOf(user.organization),
    department: idOf(user.department),
    grants: grantsOn(posts, offices, day),
    offices,
  }
}

/**
 * Who is acting in this request, or undefined for an anonymous caller. One statement a request; the
 * answer is kept on the request. Only rows of the database and the signed-in user count, never what
 * the request claims.
 */
export async function principalOf(req: PayloadRequest): Promise<Principal | undefined> {
  const user: unknown = req.user
  if (!isRecord(user) || user.collection !== 'cadres') return undefined
  const cadre = idOf(user.id)
  if (!cadre) return undefined
  const day = dayKeyOf(now())
  const memo: unknown = req.context[MEMO_KEY]
  if (isMemo(memo) && memo.cadre === cadre && memo.day === day) return memo.principal
  const principal = build(req, user, cadre, day)
  req.context[MEMO_KEY] = { cadre, day, principal } satisfies Memo
  return principal
}
