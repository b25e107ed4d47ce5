import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import { parsePeriodKey, periodKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { type OverlapPage, overlapsOfPeriod, type OverlapView, pageOfOverlaps } from './overlaps'
import type { PlanView } from './planView'
import { reading } from './reading'

/** Overlaps of a plan that are shown with it; the list of overlaps has them all. */
const SHOWN = 20

/** What a request has found already, by office and period: the plans of a page are mostly of one. */
const found = new WeakMap<PayloadRequest, Map<string, Promise<OverlapView[]>>>()

/**
 * With what the lines of a plan collide, those that await an answer first (row AG-10): with each other and with every
 * trip of the office. A department's plan has those of its people, the office's all of them. Four statements a request
 * for each office and period, however many plans are asked about. Nothing for who decides the plan from another office
 * and does not see the trips of this one.
 */
export async function planOverlaps(req: PayloadRequest, plan: PlanView): Promise<OverlapPage> {
  const step = await reading(req)
  const { organization } = plan
  const seesTrips = (['cadre', 'clerk'] as const).some((role) => hasRole(step.principal, role, organization))
  if (!seesTrips) return pageOfOverlaps([], SHOWN)
  const period = parsePeriodKey(plan.periodKey) ?? refuse('INVALID_VALUE', 'period')
  const known = found.get(req) ?? new Map<string, Promise<OverlapView[]>>()
  found.set(req, known)
  const name = `${organization} ${periodKey(period)}`
  const all = known.get(name) ?? overlapsOfPeriod(step, organization, period)
  known.set(name, all)
  const own = (await all).filter(({ trips, departments }) => {
    if (plan.scope === 'organization') return true
    if (plan.scope === 'department')
      return plan.department !== undefined && departments.includes(plan.department)
    return trips.some((trip) => trip.plan === plan.id)
  })
  return pageOfOverlaps(
    own.toSorted((a, b) => Number(b.open) - Number(a.open)),
    SHOWN,
  )
}
