import { hasRole } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'
import type { Office } from '../lookup/offices'
import type { Step } from '../step'

/**
 * Whoever keeps the catalogue of the office, as the access matrix says of topics.
 * @throws RefusalError NOT_ALLOWED, or NOT_FOUND for who has nothing to do with the office
 */
export function checkEditor(step: Pick<Step, 'principal'>, office: Office, event: string): void {
  if (hasRole(step.principal, 'topicEditor', office.id)) return
  refuse(step.principal.offices.has(office.id) ? 'NOT_ALLOWED' : 'NOT_FOUND', 'organization', { event })
}
