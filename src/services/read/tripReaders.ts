import { hasRole, type Principal } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'
import type { Office } from '../lookup/offices'

/**
 * Colleagues see each other's trips: who goes where is the office's calendar. Anyone of the office reads them, and
 * the higher office downward, as the access matrix says of trips.
 * @throws RefusalError NOT_FOUND for everyone else
 */
export function checkTripsRead(principal: Principal, office: Office): void {
  const roles = ['cadre', 'clerk'] as const
  if (roles.some((role) => hasRole(principal, role, office.id))) return
  if (office.path.some((above) => hasRole(principal, 'reader', above))) return
  refuse('NOT_FOUND', 'organization')
}
