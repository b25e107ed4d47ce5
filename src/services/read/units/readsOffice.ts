import { ACCESS_MATRIX, RESTRICTED_ROWS } from '@/access/matrix'
import { hasRole, type Principal, ROLES } from '@/domain/access'
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

/** Those who read the findings of the whole office, its own people's and others'. */
export const readsFindings = (principal: Principal, office: Office): boolean =>
  (['focal', 'standing', 'clerk'] as const).some((role) => hasRole(principal, role, office.id)) ||
  office.path.some((above) => hasRole(principal, 'reader', above))

/** Those who read all findings of the office, the restricted ones too: as the access matrix has it. */
export const seesRestricted = (principal: Principal, office: Office): boolean =>
  ROLES.some(
    (role) =>
      ACCESS_MATRIX.findings.read[role] === 'organization' &&
      RESTRICTED_ROWS.findings?.reach[role] === 'organization' &&
      hasRole(principal, role, office.id),
  )
