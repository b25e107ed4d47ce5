import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { dayKeyOf, periodSpan, quarterOf } from '@/domain/calendar'
import { officeById } from '../lookup/offices'
import { inEachOffice } from '../lookup/eachOffice'
import { policiesOf, policyOn } from '../lookup/policy'
import { takeSystemStep } from '../step'
import { openFor } from './openQuarter'

/**
 * Opens the present quarter in every office that has a policy in force (row TN-01: "đầu mỗi quý"), each
 * office in a transaction of its own; one that fails is logged. Run hourly: what has been opened stays, who has joined gets
 * a plan.
 *
 * @returns how many plans were opened
 */
export async function openDueQuarters(req: PayloadRequest): Promise<number> {
  const today = dayKeyOf(now())
  const period = quarterOf(today)
  return inEachOffice(req, today, 'The quarter could not be opened', (office) =>
    takeSystemStep(req, async (step) => {
      const policy = policyOn(await policiesOf(step, office), periodSpan(period).from)
      if (!policy) return 0
      const done = await openFor(step, await officeById(step, office), period, 'system')
      return done.opened
    }),
  )
}
