import type { PayloadRequest, Where } from 'payload'
import { hasRole } from '@/domain/access'
import { parsePeriodKey, type Period, periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { type ReportFigures, sumFigures } from '@/domain/reports'
import { gatheredIn } from '@/domain/workflow'
import { departmentName } from '../lookup/departments'
import { reportsWhere } from '../lookup/documents'
import { type Office, officeById } from '../lookup/offices'
import { policiesOf, policyOn } from '../lookup/policy'
import { type Narrative, REPORT_SECTIONS, type ReportRow } from '../rows/reportRow'
import { type Step, takeStep } from '../step'
import { readFigures } from './cadreFigures'
import { countPeople } from './countPeople'
import { createReport } from './createReport'
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

/** The words of the reports below, each under the name of whose they are. */
function gatherWords(reports: readonly ReportRow[]): Narrative {
  const narrative: Narrative = {}
  for (const section of REPORT_SECTIONS) {
    const parts = reports.flatMap((report) => {
      const words = report.narrative[section]
      return words ? `${report.title.split(' – ')[0] ?? report.title}:\n${words}` : []
    })
    narrative[section] = parts.join('\n\n')
  }
  return narrative
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
    const parts = children.flatMap((child) => readFigures(child.figures) ?? [])
    const figures: ReportFigures = {
      ...sumFigures(parts),
      people: await countPeople(step, office, period, input.department),
    }
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
  const words = gatherWords(children)
  if (before) {
    if (before.state !== 'draft' && before.state !== 'returned') {
      refuse('STEP_OUT_OF_ORDER', 'period', { event: 'consolidate', state: before.state })
    }
    const version = before.version + 1
    // Words that are still those which were gathered last time make room for those of everyone now.
    const gathered = gatherWords(children.filter((child) => child.parent === before.id))
    const narrative: Narrative = {}
    for (const section of REPORT_SECTIONS) {
      const written = before.narrative[section] ?? ''
      narrative[section] = written === gathered[section] ? words[section] : written
    }
    await step.payload.db.updateOne({
      collection: 'reports',
      id: before.id,
      data: { figures, ...narrative, version, updatedAt: step.now.toISOString() },
      req: step.req,
      returning: false,
    })
    return { ...before, figures, narrative, version }
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
    narrative: words,
    figures,
    role,
  })
}
