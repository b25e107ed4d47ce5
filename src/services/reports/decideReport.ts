import type { PayloadRequest } from 'payload'
import { addComments, checkComments, type CommentDraft } from '../comments/addComments'
import { reportById } from '../lookup/documents'
import { checkVersion } from '../moves/checkVersion'
import { tellOfReturnedReport } from '../notify/tellOfReturn'
import type { ReportRow } from '../rows/reportRow'
import { type Step, takeStep } from '../step'
import { leaveGathered, openHolder } from './leaveGathered'
import { moveReport } from './reportMove'
import type { ReportStepInput } from './submitReport'

export interface AcceptedReport extends ReportStepInput {
  words?: string
}

/** Whoever is awaited accepts the report: the head a cadre's, the focal department a department's, the Standing Committee the office's. */
export const acceptReport = (req: PayloadRequest, input: AcceptedReport): Promise<ReportRow> =>
  takeStep(req, (step) => acceptIn(step, input))

/** The same inside a step that was begun for more. @throws RefusalError as `moveReport` does; STALE_VERSION */
export async function acceptIn(step: Step, input: AcceptedReport): Promise<ReportRow> {
  const report = await reportById(step, input.report)
  const moved = await moveReport(step, report, {
    event: 'accept',
    reason: input.words,
    saidIn: 'words',
    changes: { awaiting: null },
    check: () => checkVersion(report.version, input.version),
  })
  return { ...moved, awaiting: undefined }
}

export interface ReturnedReport extends ReportStepInput {
  reason: string
  comments?: CommentDraft[]
}

/**
 * Gives a report back for correction, with a reason and remarks. One that was gathered is taken out of the open report
 * that holds it; out of one that has been sent up, nothing is taken.
 */
export const returnReport = (req: PayloadRequest, input: ReturnedReport): Promise<ReportRow> =>
  takeStep(req, (step) => giveReportBack(step, input))

/** The same inside a step that was begun for more. @throws RefusalError as `moveReport` does; STALE_VERSION, GATHERED_ABOVE */
export async function giveReportBack(step: Step, input: ReturnedReport): Promise<ReportRow> {
  const report = await reportById(step, input.report)
  let holder: ReportRow | undefined
  const moved = await moveReport(step, report, {
    event: 'return',
    reason: input.reason,
    changes: { awaiting: null, parent: null, returnReason: input.reason },
    check: async () => {
      checkVersion(report.version, input.version)
      holder = await openHolder(step, report)
      await checkComments(step, { type: 'reports', ...report }, input.comments ?? [])
    },
  })
  if (holder) await leaveGathered(step, report, holder)
  await addComments(step, { type: 'reports', ...report }, input.comments ?? [])
  await tellOfReturnedReport(step, report, input.reason)
  return { ...moved, awaiting: undefined, parent: undefined }
}
