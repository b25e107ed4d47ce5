import type { PayloadRequest } from 'payload'
import { periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { PLAN_OPEN_STATES } from '@/domain/workflow'
import { planById, tripById } from '../lookup/documents'
import { checkVersion } from '../moves/checkVersion'
import { refreshPlan } from '../plans/refreshPlan'
import type { PlanRow } from '../rows/planRow'
import type { TripRow } from '../rows/tripRow'
import { takeStepOnce } from '../receipts/takeStepOnce'
import { type Step, takeStep } from '../step'
import { createTrip, tripColumns } from './saveTrip'
import { checkedTrip, type TripInput } from './tripInput'
import { moveTrip } from './tripMove'
import { writeTrip } from './writeTrip'

/** More lines than a cadre can walk in a year. */
const MOST_LINES = 400

/** The plan, if its lines are this person's to write now (row TN-04). */
async function openPlanOf(step: Step, id: string, field = 'plan'): Promise<PlanRow> {
  const plan = await planById(step, id, field)
  if (plan.cadre !== step.principal.cadre) {
    const known = step.principal.offices.has(plan.organization)
    refuse(known ? 'NOT_YOUR_LINE' : 'NOT_FOUND', field)
  }
  if (!PLAN_OPEN_STATES.includes(plan.state))
    refuse('STEP_OUT_OF_ORDER', field, { event: 'register', state: plan.state })
  return plan
}

/**
 * Writes a trip on one's own open plan (rows AG-03 to AG-08, HY-06).
 * @throws RefusalError with every rule that it breaks and the field of each
 */
export const registerTrip = (
  req: PayloadRequest,
  input: { plan: string; clientKey?: string } & TripInput,
): Promise<TripRow> =>
  takeStepOnce(req, { clientKey: input.clientKey, name: 'registerTrip', found: tripById }, async (step) => {
    const plan = await openPlanOf(step, input.plan)
    if (plan.lineCount >= MOST_LINES) refuse('TOO_LONG', 'plan', { max: MOST_LINES })
    const leader = step.principal.cadre
    const { draft, catalogue } = await checkedTrip(
      step,
      input,
      leader,
      plan.organization,
      periodSpan(plan.period),
    )
    const trip = await createTrip(step, {
      draft,
      catalogue,
      organization: plan.organization,
      leader,
      plan: plan.id,
      origin: 'planned',
      state: 'registered',
      event: 'register',
      role: 'owner',
    })
    await refreshPlan(step, plan, plan.version)
    return trip
  })

/**
 * Writes a registered trip anew, as long as its plan is open.
 * @throws RefusalError STALE_VERSION where the trip has changed since it was seen
 */
export const editTrip = (
  req: PayloadRequest,
  input: { trip: string; version: number; clientKey?: string } & TripInput,
): Promise<TripRow> =>
  takeStepOnce(req, { clientKey: input.clientKey, name: 'editTrip', found: tripById }, async (step) => {
    const before = await tripById(step, input.trip)
    const plan = await openPlanOf(step, before.plan ?? refuse('NOT_FOUND', 'trip'), 'trip')
    if (before.state !== 'registered')
      refuse('STEP_OUT_OF_ORDER', 'trip', { event: 'edit', state: before.state })
    checkVersion(before.version, input.version)
    const { draft, catalogue } = await checkedTrip(
      step,
      input,
      before.leader,
      plan.organization,
      periodSpan(plan.period),
    )
    const version = before.version + 1
    await writeTrip(step, before, { ...tripColumns(draft, catalogue), version })
    await refreshPlan(step, plan, plan.version)
    return tripById(step, before.id)
  })

/** Takes a registered line off an open plan. It is kept, as withdrawn, with its trace. */
export const withdrawTrip = (
  req: PayloadRequest,
  input: { trip: string; version: number },
): Promise<TripRow> =>
  takeStep(req, async (step) => {
    const trip = await tripById(step, input.trip)
    if (trip.state === 'registered') {
      const plan = await openPlanOf(step, trip.plan ?? refuse('NOT_FOUND', 'trip'), 'trip')
      const moved = await moveTrip(step, trip, {
        event: 'withdraw',
        check: () => checkVersion(trip.version, input.version),
      })
      await refreshPlan(step, plan, plan.version)
      return moved
    }
    const moved = await moveTrip(step, trip, {
      event: 'withdraw',
      check: () => checkVersion(trip.version, input.version),
    })
    return moved
  })
