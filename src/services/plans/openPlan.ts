import type { PayloadRequest } from 'payload'
import { parsePeriodKey, periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { departmentName } from '../lookup/departments'
import { officeById } from '../lookup/offices'
import { inScope, peopleByIds } from '../lookup/people'
import { policiesOf, policyOn } from '../lookup/policy'
import type { PlanRow } from '../rows/planRow'
import { takeStep } from '../step'
import { createPlan } from './createPlan'

/**
 * A cadre opens his or her own plan for a quarter or a year, where the office has not opened it for
 * everyone (rows TN-01, AG-07).
 * @throws RefusalError NOT_IN_SCOPE, NO_POLICY, ALREADY_EXISTS
 */
export const openPlan = (req: PayloadRequest, input: { period: string }): Promise<PlanRow> =>
  takeStep(req, async (step) => {
    const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
    const { cadre, organization } = step.principal
    if (!organization) refuse('NOT_ALLOWED', 'organization', { event: 'open' })
    const office = await officeById(step, organization)
    const owner = (await peopleByIds(step, [cadre])).get(cadre) ?? refuse('NOT_FOUND', 'cadre')
    const span = periodSpan(period)
    const policies = await policiesOf(step, office.id)
    const policy =
      policyOn(policies, span.from) ?? policyOn(policies, span.to) ?? refuse('NO_POLICY', 'period')
    if (!inScope(owner, policy.quota, span)) refuse('NOT_IN_SCOPE', 'cadre')
    const names = await departmentName(step, office.id)
    const department = owner.department
      ? { id: owner.department, name: names.get(owner.department) ?? '' }
      : undefined
    return createPlan(step, { scope: 'cadre', period, office, policy, owner, department, role: 'owner' })
  })
