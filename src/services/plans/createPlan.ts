import { isUniqueViolation } from '@/database/transaction'
import type { Deadline } from '@/domain/deadlines'
import { fold } from '@/domain/text'
import { periodLabel, periodSpan, type Period, periodKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import type { Scope } from '@/domain/workflow'
import type { Office } from '../lookup/offices'
import type { Person } from '../lookup/people'
import { isSecretary } from '../lookup/people'
import { dueOn, type Policy } from '../lookup/policy'
import { recordMove } from '../moves/recordMove'
import { arrayRows } from '../rows/arrayRows'
import { insert } from '../rows/insert'
import { planRow, type PlanRow } from '../rows/planRow'
import type { Step } from '../step'
import type { PlanCard } from './card'

const DEADLINE: Readonly<Record<Scope, Deadline>> = {
  cadre: 'registerDays',
  department: 'departmentDays',
  organization: 'organizationDays',
}

interface NewPlan {
  scope: Scope
  period: Period
  round?: number
  office: Office
  policy?: Policy
  owner?: Person
  department?: { id: string; name: string }
  yearPlan?: string
  role: string
}

/** Who decides this plan: the office's Standing Committee, or, for its secretary, whom the office set (row TN-24). */
function decision({ office, owner, period }: NewPlan): { decidingOffice: string; decider?: string } {
  const own = { decidingOffice: office.id }
  if (!owner || !isSecretary(owner, periodSpan(period).from)) return own
  if (office.ownPlanApprover === 'parentOffice' && office.parent) return { decidingOffice: office.parent }
  if (office.ownPlanApprover === 'named' && office.ownPlanApproverCadre) {
    return { ...own, decider: office.ownPlanApproverCadre }
  }
  return own
}

/**
 * Makes an empty plan in the state `draft`, with the governing documents of the day as its bases.
 * @throws RefusalError ALREADY_EXISTS where the same plan is there, made a moment ago by someone else
 */
export async function createPlan(step: Step, plan: NewPlan): Promise<PlanRow> {
  const { scope, office, owner, department } = plan
  const round = plan.round ?? 1
  const key = [
    office.id,
    scope,
    owner?.id ?? department?.id ?? office.id,
    periodKey(plan.period),
    round,
  ].join(':')
  const whose = owner?.name ?? department?.name ?? office.name
  const title = `${whose} – ${periodLabel(plan.period, 'vi')}${round > 1 ? ` (đợt ${round})` : ''}`
  const card: PlanCard = { owner: whose, lines: [], children: [] }
  const data = {
    key,
    title,
    searchKey: fold(title),
    organization: office.id,
    department: department?.id,
    cadre: owner?.id,
    scope,
    period: periodKey(plan.period),
    year: plan.period.year,
    round,
    state: 'draft',
    yearPlan: plan.yearPlan,
    ...decision(plan),
    version: 1,
    revision: 0,
    lineCount: 0,
    halfDays: 0,
    openComments: 0,
    returns: 0,
    bases: arrayRows((plan.policy?.citations ?? []).map((citation) => ({ citation }))),
    dueOn: dueOn(plan.policy, DEADLINE[scope], plan.period),
    card,
  }
  let id: string
  try {
    id = await insert(step, 'plans', data)
  } catch (error) {
    if (isUniqueViolation(error))
      refuse('ALREADY_EXISTS', 'period', { period: periodLabel(plan.period, 'vi') })
    throw error
  }
  const row = planRow({ ...data, id })
  await recordMove(
    step,
    { type: 'plans', ...row, version: 0 },
    { event: 'open', to: 'draft', role: plan.role },
  )
  return row
}
