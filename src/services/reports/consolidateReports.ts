import type { PayloadRequest, Where } from 'payload'
import { hasRole } from '@/domain/access'
import { parsePeriodKey, type Period, periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import type { ReportFigures } from '@/domain/reports'
import { gatheredIn, isOpenReport } from '@/domain/workflow'
import { departmentName } from '../lookup/departments'
import { reportsWhere } from '../lookup/documents'
import { type Office, officeById } from '../lookup/offices'
import { policiesOf, policyOn } from '../lookup/policy'
import type { ReportRow } from '../rows/reportRow'
import { type Step, takeStep } from '../step'
import { createReport } from './createReport'
import { gatherFigures, gatherWords, rebuildReport } from './gathered'
import { moveReport } from './reportMove'

export interface ConsolidateReportsInput {
  organization: string
  department?: string
  period: string
}

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

/** Every report of the round below the one that is being built: accepted, or already in it. */
async function below(step: Step, office: Office, input: ConsolidateReportsInput): Promise<ReportRow[]> {
  const scope: Where = input.department
    ? { and: [{ scope: { equals: 'cadre' } }, { department: { equals: input.department } }] }
    : { scope: { in: ['cadre', 'department'] } }
  const reports = await reportsWhere(step, {
    and: [
      { organization: { equals: office.id } },
      { period: { equals: input.period } },
      { state: { in: ['accepted', 'consolidated'] } },
      scope,
    ],
  })
  const holder = input.department ? 'department' : 'organization'
  return reports.filter(
    (report) => gatheredIn(office.chain, report.scope, report.department !== undefined) === holder,
  )
}

/**
 * Builds the report of a department or of the office from the accepted reports below it (rows TN-08,
 * TN-10): figures are added, words are gathered, nothing is typed again. Done again while it is open,
 * it brings the figures up to date; words that somebody has edited stay.
 *
 * @throws RefusalError NOT_ALLOWED, NOTHING_TO_CONSOLIDATE, STEP_OUT_OF_ORDER
 */
export const consolidateReports = (req: PayloadRequest, input: ConsolidateReportsInput): Promise<ReportRow> =>
  takeStep(req, async (step) => {
    const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
    const office = await officeById(step, input.organization)
    const role = gatherer(step, office, input.department)
    const children = await below(step, office, input)
    if (children.length === 0) refuse('NOTHING_TO_CONSOLIDATE', 'period', { period: input.period })
    const figures = await gatherFigures(step, { office, period, department: input.department }, children)
    const report = await holder(step, office, input, period, role, figures, children)
    for (const child of children.filter((one) => one.state === 'accepted')) {
      await moveReport(step, child, { event: 'consolidate', changes: { parent: report.id, awaiting: null } })
    }
    return report
  })

async function holder(
  step: Step,
  office: Office,
  input: ConsolidateReportsInput,
  period: Period,
  role: string,
  figures: ReportFigures,
  children: readonly ReportRow[],
): Promise<ReportRow> {
  const scope = input.department ? 'department' : 'organization'
  const [before] = await reportsWhere(step, {
    and: [
      { organization: { equals: office.id } },
      { period: { equals: input.period } },
      { scope: { equals: scope } },
      ...(input.department ? [{ department: { equals: input.department } }] : []),
    ],
  })
  if (before) {
    if (!isOpenReport(before)) {
      refuse('STEP_OUT_OF_ORDER', 'period', { event: 'consolidate', state: before.state })
    }
    const had = children.filter((child) => child.parent === before.id)
    return rebuildReport(step, before, { had, has: children }, figures)
  }
  const policy = policyOn(await policiesOf(step, office.id), periodSpan(period).to)
  const names = await departmentName(step, office.id)
  const whose = input.department
    ? (names.get(input.department) ?? refuse('NOT_FOUND', 'department'))
    : office.name
  return createReport(step, {
    scope,
    period,
    organization: office.id,
    department: input.department,
    whose,
    policy,
    narrative: gatherWords(children),
    figures,
    role,
  })
}
