import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import { addDays, asDayKey, compareDays, type DaySpan, formatDay } from '@/domain/calendar'
import { type Refusal, RefusalError, refuse } from '@/domain/refusal/refusal'
import { checkText, LONGEST_NARRATIVE } from '@/domain/text'
import { hasDepartmentLevel } from '@/domain/workflow'
import { tripById } from '../lookup/documents'
import { type Person, peopleByIds } from '../lookup/people'
import type { TripRow } from '../rows/tripRow'
import { type Sent, takeStepOnce } from '../receipts/takeStepOnce'
import type { Step } from '../step'
import { createTrip } from './saveTrip'
import { type OutcomeInput, readOutcome } from './outcome'
import { checkFindingPlaces, writeFindings } from './writeFindings'
import { checkedTrip, type TripInput } from './tripInput'

/** How far ahead and back a trip outside the plan may lie, in days: further away belongs into a plan. */
const AHEAD = 120
const BACK = 366

const sent = (name: string, { clientKey }: { clientKey?: string }): Sent<TripRow> => ({
  clientKey,
  name,
  found: tripById,
})

/** Whom the trip is asked for, and as what the person asks. */
async function leaderOf(step: Step, id: string): Promise<{ leader: Person; role: string }> {
  const leader = (await peopleByIds(step, [id])).get(id)
  if (!leader) refuse('NOT_FOUND', 'leader')
  const { principal } = step
  const office = principal.offices.get(leader.organization) ?? refuse('NOT_FOUND', 'leader')
  if (hasRole(principal, 'standing', office.id)) return { leader, role: 'standing' }
  if (leader.department && hasRole(principal, 'head', office.id, leader.department))
    return { leader, role: 'head' }
  // Where departments have no voice of their own, or the leader has none, a person asks for himself or herself.
  const alone = !hasDepartmentLevel(office.chain) || leader.department === undefined
  if (alone && leader.id === principal.cadre) return { leader, role: 'owner' }
  return refuse('NOT_ALLOWED', 'leader', { event: 'request' })
}

/**
 * Asks for a trip that is not in the plan: the head of the department asks, the Standing Committee
 * consents (row TN-05).
 * @throws RefusalError DATE_PASSED for a trip that is over: that is recorded after the fact, apart
 */
export const requestUnplannedTrip = (
  req: PayloadRequest,
  input: { leader: string; reason: string; clientKey?: string } & TripInput,
): Promise<TripRow> =>
  takeStepOnce(req, sent('requestUnplannedTrip', input), async (step) => {
    const { leader, role } = await leaderOf(step, input.leader)
    const wrong = checkText('reason', input.reason, LONGEST_NARRATIVE)
    if (wrong.length > 0) throw new RefusalError(wrong)
    const past = input.stops.flatMap(({ from }, index): Refusal[] => {
      // A day that cannot be read is left to the check that names it.
      const day = asDayKey(from)
      return day && compareDays(day, step.today) < 0
        ? [{ code: 'DATE_PASSED', field: `stops.${index}.from`, params: { day: formatDay(day) } }]
        : []
    })
    if (past.length > 0) throw new RefusalError(past)
    const days: DaySpan = { from: step.today, to: addDays(step.today, AHEAD) }
    const { draft, catalogue } = await checkedTrip(step, input, leader.id, leader.organization, days)
    return createTrip(step, {
      draft,
      catalogue,
      organization: leader.organization,
      leader: leader.id,
      origin: 'unplanned',
      state: 'requested',
      event: 'request',
      role,
      reason: input.reason,
      columns: { requestReason: input.reason },
    })
  })

/**
 * Records a trip for which nobody had asked, after it was made. It is kept apart from those that were
 * consented to, and its days count only when the Standing Committee has acknowledged it (row TN-05).
 */
export const recordTripAfterFact = (
  req: PayloadRequest,
  input: { reason: string; outcome: OutcomeInput; clientKey?: string } & TripInput,
): Promise<TripRow> =>
  takeStepOnce(req, sent('recordTripAfterFact', input), async (step) => {
    const { cadre, organization } = step.principal
    if (!organization) refuse('NOT_ALLOWED', 'organization', { event: 'record' })
    const outcome = readOutcome(input.outcome)
    const refusals = [...checkText('reason', input.reason, LONGEST_NARRATIVE), ...outcome.refusals]
    if (refusals.length > 0) throw new RefusalError(refusals)
    const days: DaySpan = { from: addDays(step.today, -BACK), to: step.today }
    const { draft, catalogue } = await checkedTrip(step, input, cadre, organization, days)
    const trip = await createTrip(step, {
      draft,
      catalogue,
      organization,
      leader: cadre,
      origin: 'afterFact',
      state: 'recorded',
      event: 'record',
      role: 'owner',
      reason: input.reason,
      columns: { requestReason: input.reason, ...outcome.columns, completedAt: step.now.toISOString() },
    })
    const findings = input.outcome.findings ?? []
    const misplaced = checkFindingPlaces(trip, findings)
    if (misplaced.length > 0) throw new RefusalError(misplaced)
    await writeFindings(step, trip, findings)
    return trip
  })
