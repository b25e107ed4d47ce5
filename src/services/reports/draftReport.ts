import type { PayloadRequest } from 'payload'
import { parsePeriodKey, periodSpan } from '@/domain/calendar'
import type { Principal } from '@/domain/access'
import { RefusalError, refuse } from '@/domain/refusal/refusal'
import { checkLength } from '@/domain/text'
import { isOpenReport } from '@/domain/workflow'
import { reportById, reportsWhere } from '../lookup/documents'
import { peopleByIds } from '../lookup/people'
import { policiesOf, policyOn } from '../lookup/policy'
import { actorsOn, refusePart } from '../moves/actors'
import { checkVersion } from '../moves/checkVersion'
import { type Narrative, REPORT_SECTIONS, type ReportRow } from '../rows/reportRow'
import { takeStep } from '../step'
import { cadreDraft } from './cadreFigures'
import { createReport } from './createReport'
import { reportConcern } from './reportMove'

/**
 * Drafts one's own report of a quarter or year from what the year's trips, ledger and findings hold
 * (row TN-07). Done again on a draft, it brings the figures up to date and leaves the words alone.
 * @throws RefusalError STEP_OUT_OF_ORDER where the report has been submitted
 */
export const draftReport = (req: PayloadRequest, input: { period: string }): Promise<ReportRow> =>
  takeStep(req, async (step) => {
    const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
    const { cadre } = step.principal
    const owner = (await peopleByIds(step, [cadre])).get(cadre) ?? refuse('NOT_FOUND', 'cadre')
    const { figures, narrative } = await cadreDraft(step, cadre, period)
    const [before] = await reportsWhere(step, {
      and: [
        { cadre: { equals: cadre } },
        { period: { equals: input.period } },
        { scope: { equals: 'cadre' } },
      ],
    })
    if (!before) {
      const policy = policyOn(await policiesOf(step, owner.organization), periodSpan(period).to)
      return createReport(step, {
        scope: 'cadre',
        period,
        organization: owner.organization,
        department: owner.department,
        cadre,
        whose: owner.name,
        policy,
        narrative,
        figures,
        role: 'owner',
      })
    }
    if (!isOpenReport(before)) refuse('STEP_OUT_OF_ORDER', 'period', { event: 'draft', state: before.state })
    const version = before.version + 1
    await step.payload.db.updateOne({
      collection: 'reports',
      id: before.id,
      data: { figures, version, updatedAt: step.now.toISOString() },
      req: step.req,
      returning: false,
    })
    return { ...before, figures, version }
  })

export interface EditReportInput {
  report: string
  version: number
  narrative: Partial<Record<keyof Narrative, string | null>>
}

const WRITERS = { cadre: ['owner'], department: ['head'], organization: ['focal', 'standing'] } as const

const writes = (principal: Principal, report: ReportRow): boolean => {
  const actors = actorsOn(principal, reportConcern(report))
  return WRITERS[report.scope].some((actor) => actors.has(actor))
}

/** May this person write the words of the report now? For a screen; `editReport` asks the same. */
export const mayEditReport = (principal: Principal, report: ReportRow): boolean =>
  isOpenReport(report) && writes(principal, report)

/** Writes the words of a report that is still open. The figures are never typed. */
export const editReport = (req: PayloadRequest, input: EditReportInput): Promise<ReportRow> =>
  takeStep(req, async (step) => {
    const report = await reportById(step, input.report)
    if (!writes(step.principal, report)) refusePart(step.principal, report.organization, 'report', 'edit')
    if (!isOpenReport(report)) refuse('STEP_OUT_OF_ORDER', 'report', { event: 'edit', state: report.state })
    checkVersion(report.version, input.version)
    const refusals = REPORT_SECTIONS.flatMap((section) => checkLength(section, input.narrative[section]))
    if (refusals.length > 0) throw new RefusalError(refusals)
    const version = report.version + 1
    const narrative: Narrative = { ...report.narrative }
    for (const section of REPORT_SECTIONS) narrative[section] = input.narrative[section] ?? narrative[section]
    await step.payload.db.updateOne({
      collection: 'reports',
      id: report.id,
      data: { ...narrative, version, updatedAt: step.now.toISOString() },
      req: step.req,
      returning: false,
    })
    return { ...report, narrative, version }
  })
