import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import { addDays, type DaySpan } from '@/domain/calendar'
import { RefusalError, refuse } from '@/domain/refusal/refusal'
import { checkText, LONGEST_LINE } from '@/domain/text'
import { tripById } from '../lookup/documents'
import { peopleByIds } from '../lookup/people'
import { tellTravellers } from '../notify/tellTravellers'
import type { TripRow } from '../rows/tripRow'
import { takeStepOnce } from '../receipts/takeStepOnce'
import { createTrip } from './saveTrip'
import { checkedTrip, type TripInput } from './tripInput'

/** How far ahead people are sent, in days. */
const AHEAD = 366

/**
 * The Standing Committee sends people (row HY-05: "tăng cường cử cán bộ đi cơ sở"). Such a trip needs
 * nobody's approval any more; those who are sent are told. Whoever sends may go along, and not lead: what needs no
 * approval would otherwise be approved by the one whose trip it is (row TN-24).
 * @throws RefusalError OWN_DOCUMENT for a trip that is led by whoever sends, and NOT_FOUND, NOT_ALLOWED, REQUIRED, and what
 * `checkedTrip` refuses
 */
export const assignTrip = (
  req: PayloadRequest,
  input: { leader: string; document: string; clientKey?: string } & TripInput,
): Promise<TripRow> =>
  takeStepOnce(req, { clientKey: input.clientKey, name: 'assignTrip', found: tripById }, async (step) => {
    const leader =
      (await peopleByIds(step, [input.leader])).get(input.leader) ?? refuse('NOT_FOUND', 'leader')
    if (!step.principal.offices.has(leader.organization)) refuse('NOT_FOUND', 'leader')
    if (!hasRole(step.principal, 'standing', leader.organization))
      refuse('NOT_ALLOWED', 'leader', { event: 'assign' })
    if (leader.id === step.principal.cadre) refuse('OWN_DOCUMENT', 'leader', { event: 'assign' })
    const wrong = checkText('document', input.document, LONGEST_LINE)
    if (wrong.length > 0) throw new RefusalError(wrong)
    const days: DaySpan = { from: step.today, to: addDays(step.today, AHEAD) }
    const { draft, catalogue } = await checkedTrip(step, input, leader.id, leader.organization, days)
    const trip = await createTrip(step, {
      draft,
      catalogue,
      organization: leader.organization,
      leader: leader.id,
      origin: 'assigned',
      state: 'approved',
      event: 'assign',
      role: 'standing',
      columns: { assignedBy: step.principal.cadre, assignmentDocument: input.document },
    })
    tellTravellers(step, 'tripAssigned', trip)
    return trip
  })
