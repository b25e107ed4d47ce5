import { isUniqueViolation } from '@/database/transaction'
import { type Period, periodKey, periodLabel } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { fold } from '@/domain/text'
import type { Scope } from '@/domain/workflow'
import { dueOn, type Policy } from '../lookup/policy'
import { recordMove } from '../moves/recordMove'
import { insert } from '../rows/insert'
import { type Narrative, reportRow, type ReportRow } from '../rows/reportRow'
import type { Step } from '../step'

interface NewReport {
  scope: Scope
  period: Period
  organization: string
  department?: string
  cadre?: string
  /** Whose report it is, as its title says. */
  whose: string
  policy?: Policy
  narrative: Narrative
  figures: unknown
  role: string
}

/**
 * Makes a report in the state `draft`.
 * @throws RefusalError ALREADY_EXISTS
 */
export async function createReport(step: Step, report: NewReport): Promise<ReportRow> {
  const { scope, organization, department, cadre, period, narrative } = report
  const title = `${report.whose} – ${periodLabel(period, 'vi')}`
  const data = {
    key: [organization, scope, cadre ?? department ?? organization, periodKey(period)].join(':'),
    title,
    searchKey: fold(title),
    organization,
    department,
    cadre,
    scope,
    period: periodKey(period),
    year: period.year,
    state: 'draft',
    version: 1,
    dueOn: dueOn(report.policy, 'reportDays', period),
    figures: report.figures,
    ...narrative,
  }
  let id: string
  try {
    id = await insert(step, 'reports', data)
  } catch (error) {
    if (isUniqueViolation(error)) refuse('ALREADY_EXISTS', 'period', { period: periodLabel(period, 'vi') })
    throw error
  }
  const row = reportRow({ ...data, id })
  await recordMove(
    step,
    { type: 'reports', ...row, version: 0 },
    { event: 'open', to: 'draft', role: report.role },
  )
  return row
}
