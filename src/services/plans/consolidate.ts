import type { PayloadRequest, Where } from 'payload'
import { hasRole } from '@/domain/access'
import { parsePeriodKey, type Period, periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { gatheredIn, PLAN_OPEN_STATES, type Scope } from '@/domain/workflow'
import { departmentName } from '../lookup/departments'
import { plansWhere } from '../lookup/documents'
import { officeById, type Office } from '../lookup/offices'
import { policiesOf, policyOn } from '../lookup/policy'
import type { ListedPlan, PlanRow } from '../rows/planRow'
import { checkWords } from '../moves/checkWords'
import { type Step, takeStep } from '../step'
import { createPlan } from './createPlan'
import { movePlan } from './planMove'
import { refreshGathered } from './refreshGathered'

export interface ConsolidateInput {
  organization: string
  /** Given for the plan of a department, left out for that of the office. */
  department?: string
  period: string
  /** What the meeting agreed (rows TN-02, TN-03). */
  meetingNote?: string
}

/** Who gathers: the head a department's plan; the focal department, or the leaders where there is none, the office's. */
function gatherer(step: Step, office: Office, department?: string): string {
  const { principal } = step
  if (!principal.offices.has(office.id)) refuse('NOT_FOUND', 'organization')
  if (department !== undefined) {
    return hasRole(principal, 'head', office.id, department)
      ? 'head'
      : refuse('NOT_ALLOWED', 'department', { event: 'consolidate' })
  }
  const role = (['focal', 'standing'] as const).find((one) => hasRole(principal, one, office.id))
  return role ?? refuse('NOT_ALLOWED', 'organization', { event: 'consolidate' })
}

/** The plans of a round that are ready to be gathered and in nothing yet. */
async function ready(step: Step, office: Office, input: ConsolidateInput): Promise<ListedPlan[]> {
  const scope: Where = input.department
    ? { and: [{ scope: { equals: 'cadre' } }, { department: { equals: input.department } }] }
    : { scope: { in: ['cadre', 'department'] } }
  const plans = await plansWhere(step, {
    and: [
      { organization: { equals: office.id } },
      { period: { equals: input.period } },
      { state: { equals: 'endorsed' } },
      scope,
    ],
  })
  const holder: Scope = input.department ? 'department' : 'organization'
  return plans.filter(
    (plan) => gatheredIn(office.chain, plan.scope, plan.department !== undefined) === holder,
  )
}

/** The gathering plan that is still open, or a new one in the next round. */
async function holderOf(
  step: Step,
  office: Office,
  input: ConsolidateInput,
  period: Period,
  role: string,
): Promise<ListedPlan> {
  const scope = input.department ? 'department' : 'organization'
  const rounds = await plansWhere(step, {
    and: [
      { organization: { equals: office.id } },
      { period: { equals: input.period } },
      { scope: { equals: scope } },
      ...(input.department ? [{ department: { equals: input.department } }] : []),
    ],
  })
  const open = rounds.find((plan) => PLAN_OPEN_STATES.includes(plan.state))
  if (open) return open
  const policy = policyOn(await policiesOf(step, office.id), periodSpan(period).from)
  const names = await departmentName(step, office.id)
  const department = input.department
    ? { id: input.department, name: names.get(input.department) ?? refuse('NOT_FOUND', 'department') }
    : undefined
  const round = 1 + Math.max(0, ...rounds.map((plan) => plan.round))
  const yearPlan = period.kind === 'quarter' ? await yearPlanOf(step, office.id, period.year) : undefined
  return createPlan(step, { scope, period, round, office, policy, department, yearPlan, role })
}

/** The office's plan of the year, under which a quarter is one round (row TG-01). */
async function yearPlanOf(step: Step, organization: string, year: number): Promise<string | undefined> {
  const found = await plansWhere(step, {
    and: [
      { organization: { equals: organization } },
      { period: { equals: String(year) } },
      { scope: { equals: 'organization' } },
    ],
  })
  return found[0]?.id
}

/**
 * Builds the plan of a department or of the office from the endorsed plans below it (rows TN-02,
 * AG-09, AG-11): nothing is typed again. Done again, it adds what has become ready since; once the
 * gathered plan has been approved, a further round is opened.
 *
 * @throws RefusalError NOT_ALLOWED, NOTHING_TO_CONSOLIDATE
 */
export const consolidate = (req: PayloadRequest, input: ConsolidateInput): Promise<PlanRow> =>
  takeStep(req, (step) => gatherIn(step, input))

/** The same inside a step that was begun for more. @throws RefusalError as `consolidate` does */
export async function gatherIn(step: Step, input: ConsolidateInput): Promise<PlanRow> {
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const office = await officeById(step, input.organization)
  const role = gatherer(step, office, input.department)
  checkWords(input.meetingNote, 'meetingNote')
  const children = await ready(step, office, input)
  if (children.length === 0) refuse('NOTHING_TO_CONSOLIDATE', 'period', { period: input.period })
  const holder = await holderOf(step, office, input, period, role)
  // Whoever gathers was asked about the office; a plan that another office or one person decides is gathered too.
  for (const child of children) {
    await movePlan(step, child, {
      event: 'consolidate',
      to: 'consolidated',
      following: { role },
      changes: { parent: holder.id, awaiting: null },
    })
  }
  if (input.meetingNote !== undefined) {
    await step.payload.db.updateOne({
      collection: 'plans',
      id: holder.id,
      data: { meetingNote: input.meetingNote },
      req: step.req,
      returning: false,
    })
  }
  return (await refreshGathered(step, holder.id)).plan
}
