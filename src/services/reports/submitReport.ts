import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import { firstAwaited } from '@/domain/workflow'
import { reportById } from '../lookup/documents'
import { officeById } from '../lookup/offices'
import { checkVersion } from '../moves/checkVersion'
import type { ReportRow } from '../rows/reportRow'
import { takeStep } from '../step'
import { cadreDraft } from './cadreFigures'
import { moveReport } from './reportMove'

export interface ReportStepInput {
  report: string
  version: number
}

/**
 * Submits a report; its figures are counted once more and frozen (rows TN-07, TN-08). Nobody awaits
 * the report of a leader or of an office without departments: it is accepted at once.
 */
export const submitReport = (req: PayloadRequest, input: ReportStepInput): Promise<ReportRow> =>
  takeStep(req, async (step) => {
    const report = await reportById(step, input.report)
    const office = await officeById(step, report.organization)
    const { principal } = step
    const awaiting = firstAwaited(office.chain, report.scope, {
      isHead: report.department !== undefined && hasRole(principal, 'head', office.id, report.department),
      isFocal: hasRole(principal, 'focal', office.id),
      isStanding: hasRole(principal, 'standing', office.id),
      hasDepartment: report.department !== undefined,
    })
    const figures =
      report.scope === 'cadre' && report.cadre === principal.cadre
        ? (await cadreDraft(step, principal.cadre, report.period)).figures
        : report.figures
    const at = step.now.toISOString()
    const moved = await moveReport(step, report, {
      event: 'submit',
      to: awaiting ? 'submitted' : 'accepted',
      snapshot: { narrative: report.narrative, figures },
      changes: { awaiting: awaiting ?? null, submittedAt: at, frozenAt: at, figures, returnReason: null },
      check: () => checkVersion(report.version, input.version),
    })
    return { ...moved, awaiting, figures }
  })

/** Takes a submitted report back before it has been gathered. */
export const recallReport = (req: PayloadRequest, input: ReportStepInput): Promise<ReportRow> =>
  takeStep(req, async (step) => {
    const report = await reportById(step, input.report)
    const moved = await moveReport(step, report, {
      event: 'recall',
      changes: { awaiting: null },
      check: () => checkVersion(report.version, input.version),
    })
    return { ...moved, awaiting: undefined }
  })
