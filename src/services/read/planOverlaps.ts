import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import { parsePeriodKey, periodKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import type { Policy } from '../lookup/policy'
import { type OverlapPage, pageOfOverlaps } from './overlaps'
import { type FoundOverlap, overlapsOfPeriod } from './overlapsOfPeriod'
import type { PlanView } from './planView'
import { type Reading, reading } from './reading'

/** Overlaps of a plan that are shown with it; the list of overlaps has them all. */
const SHOWN = 20

/** What a request has found already, by office and period: the plans of a page are mostly of one. */
const found = new WeakMap<PayloadRequest, Map<string, Promise<FoundOverlap[]>>>()

/** All of the office and period of a plan; none for who decides the plan from another office and does not see the trips of this one. */
async function overlapsAround(
  step: Reading,
  plan: PlanView,
  policies?: ReadonlyMap<string, readonly Policy[]>,
): Promise<FoundOverlap[]> {
  const { organization } = plan
  const seesTrips = (['cadre', 'clerk'] as const).some((role) => hasRole(step.principal, role, organization))
  if (!seesTrips) return []
  const period = parsePeriodKey(plan.periodKey) ?? refuse('INVALID_VALUE', 'period')
  const known = found.get(step.req) ?? new Map<string, Promise<FoundOverlap[]>>()
  found.set(step.req, known)
  const name = `${organization} ${periodKey(period)}`
  const all = known.get(name) ?? overlapsOfPeriod(step, organization, period, policies?.get(organization))
  known.set(name, all)
  return all
}

/**
 * With what the lines of a plan collide, those that await an answer first (row AG-10): with each other and with every
 * trip of the office. A department's plan has those of its people, the office's all of them. Four statements a request
 * for each office and period, however many plans are asked about.
 */
export async function planOverlaps(req: PayloadRequest, plan: PlanView): Promise<OverlapPage> {
  const step = await reading(req)
  const own = (await overlapsAround(step, plan)).filter(({ trips, departments }) => {
    if (plan.scope === 'organization') return true
    if (plan.scope === 'department')
      return plan.department !== undefined && departments.includes(plan.department)
    return trips.some((trip) => trip.plan === plan.id)
  })
  return pageOfOverlaps(
    step,
    own.toSorted((a, b) => Number(b.open) - Number(a.open)),
    SHOWN,
  )
}

/**
 * The trips around some plans that collide with another one and await an answer. Three statements for each office and
 * period, for the policies of the offices are known already.
 */
export async function tripsInOpenOverlaps(
  step: Reading,
  plans: readonly PlanView[],
  policies: ReadonlyMap<string, readonly Policy[]>,
): Promise<Set<string>> {
  const trips = new Set<string>()
  for (const around of new Set(await Promise.all(plans.map((plan) => overlapsAround(step, plan, policies)))))
    for (const overlap of around) if (overlap.open) for (const { id } of overlap.trips) trips.add(id)
  return trips
}
