import { hasRole, type Principal } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'
import type { Office } from '../../lookup/offices'

/**
 * Colleagues see where their office has been, as they see its trips; the higher office reads downward.
 * @throws RefusalError NOT_FOUND
 */
export function readsOffice(principal: Principal, office: Office): void {
  const reads =
    hasRole(principal, 'cadre', office.id) ||
    hasRole(principal, 'clerk', office.id) ||
    office.path.some((above) => hasRole(principal, 'reader', above))
  if (!reads) refuse('NOT_FOUND', 'organization')
}

/** Those who read all findings of the office see what is restricted too. */
export const seesRestricted = (principal: Principal, office: Office): boolean =>
  (['focal', 'standing', 'clerk'] as const).some((role) => hasRole(principal, role, office.id)) ||
  office.path.some((above) => hasRole(principal, 'reader', above))
