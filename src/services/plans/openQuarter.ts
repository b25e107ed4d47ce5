import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import { parsePeriodKey, type Period, periodKey, periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { plansWhere } from '../lookup/documents'
import { type Office, officeById } from '../lookup/offices'
import { inScope, peopleOf } from '../lookup/people'
import { policiesOf, policyOn } from '../lookup/policy'
import { type Step, takeStep } from '../step'
import { departmentName } from '../lookup/departments'
import { createPlan } from './createPlan'

export interface OpenQuarterInput {
  organization: string
  /** A period key: `2021-Q3`, or `2021` for the registration of a year (rows AG-07, TG-01). */
  period: string
}

/** How many plans were opened, and how many were there before. */
export interface OpenedQuarter {
  period: string
  opened: number
  existing: number
}

/**
 * Makes an empty plan for everyone whom the regime concerns in the period and who has none, and tells
 * them. The caller has checked who opens.
 * @throws RefusalError NO_POLICY
 */
export async function openFor(
  step: Step,
  office: Office,
  period: Period,
  role: string,
): Promise<OpenedQuarter> {
  const span = periodSpan(period)
  const key = periodKey(period)
  const policies = await policiesOf(step, office.id)
  const policy = policyOn(policies, span.from) ?? policyOn(policies, span.to) ?? refuse('NO_POLICY', 'period')
  const people = (await peopleOf(step, office.id)).filter((one) => inScope(one, policy.quota, span))
  const before = await plansWhere(step, {
    and: [
      { organization: { equals: office.id } },
      { period: { equals: key } },
      { scope: { equals: 'cadre' } },
    ],
  })
  const have = new Set(before.map((plan) => plan.cadre))
  const missing = people.filter((one) => !have.has(one.id))
  const names = missing.length > 0 ? await departmentName(step, office.id) : new Map<string, string>()
  for (const owner of missing) {
    const department = owner.department
      ? { id: owner.department, name: names.get(owner.department) ?? '' }
      : undefined
    const plan = await createPlan(step, { scope: 'cadre', period, office, policy, owner, department, role })
    step.tell({
      recipient: owner.id,
      organization: office.id,
      kind: 'quarterOpened',
      documentType: 'plans',
      document: plan.id,
      params: { period: key },
    })
  }
  return { period: key, opened: missing.length, existing: before.length }
}

/**
 * Opens a quarter (or a year) of an office: an empty plan for everyone whom the regime concerns in it.
 * Can be done again, when somebody has joined: only what is missing is made (rows TN-01, AG-07, HY-06).
 *
 * @throws RefusalError NOT_ALLOWED (focal department and Standing Committee only), NO_POLICY
 */
export const openQuarter = (req: PayloadRequest, input: OpenQuarterInput): Promise<OpenedQuarter> =>
  takeStep(req, async (step) => {
    const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
    const office = await officeById(step, input.organization)
    const { principal } = step
    const role = (['focal', 'standing'] as const).find((one) => hasRole(principal, one, office.id))
    if (!role) {
      if (!principal.offices.has(office.id)) refuse('NOT_FOUND', 'organization')
      refuse('NOT_ALLOWED', 'organization', { event: 'open' })
    }
    return openFor(step, office, period, role)
  })
