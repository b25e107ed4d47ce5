import { hasRole, type Principal } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'
import type { Office } from '../lookup/offices'

/**
 * Which part of an office's work somebody reads as a whole: all of it, or the departments that he or she heads.
 * The higher office reads downward (row TN-10).
 * @throws RefusalError NOT_FOUND for who has nothing to do with the office, NOT_ALLOWED for its other people
 */
export function readersPart(principal: Principal, office: Office): 'all' | ReadonlySet<string> {
  const roles = ['focal', 'standing', 'clerk'] as const
  if (roles.some((role) => hasRole(principal, role, office.id))) return 'all'
  if (office.path.some((above) => hasRole(principal, 'reader', above))) return 'all'
  const heads = principal.grants.flatMap((grant) =>
    grant.role === 'head' && grant.organization === office.id && grant.department ? [grant.department] : [],
  )
  if (heads.length > 0) return new Set(heads)
  return refuse(principal.offices.has(office.id) ? 'NOT_ALLOWED' : 'NOT_FOUND', 'organization')
}
