import { REPORT_WORKFLOW, type ReportEvent } from '@/domain/workflow'
import { checkStep, type Concern } from '../moves/actors'
import { checkWords } from '../moves/checkWords'
import { recordMove } from '../moves/recordMove'
import type { ReportRow } from '../rows/reportRow'
import type { Step } from '../step'

export const reportConcern = (report: ReportRow): Concern => ({
  organization: report.organization,
  department: report.department,
  owner: report.cadre,
})

interface ReportMove {
  event: ReportEvent
  reason?: string
  /** The input in which `reason` was said, where that is not `reason`. */
  saidIn?: 'words'
  /** What else forbids the step: asked after the table and before anything is written. */
  check?: () => void | Promise<void>
  to?: ReportRow['state']
  snapshot?: unknown
  changes?: Record<string, unknown>
  /** Follows a report above, on which the person was checked. */
  following?: { role: string }
}

/**
 * Moves a report one step, if its table lets this person.
 * @throws RefusalError as `transition` does
 */
export async function moveReport(step: Step, report: ReportRow, move: ReportMove): Promise<ReportRow> {
  const checked = move.following
    ? { to: move.to ?? report.state, role: move.following.role }
    : checkStep(
        REPORT_WORKFLOW[report.scope],
        move.event,
        step.principal,
        reportConcern(report),
        { state: report.state, awaiting: report.awaiting, reason: move.reason },
        'report',
      )
  const to = move.to ?? checked.to
  checkWords(move.reason, move.saidIn)
  await move.check?.()
  const moved = await recordMove(
    step,
    { type: 'reports', ...report },
    {
      event: move.event,
      from: report.state,
      to,
      role: checked.role,
      reason: move.reason,
      snapshot: move.snapshot,
    },
  )
  await step.payload.db.updateOne({
    collection: 'reports',
    id: report.id,
    data: { ...moved, ...move.changes, updatedAt: step.now.toISOString() },
    req: step.req,
    returning: false,
  })
  return { ...report, state: to, version: moved.version, chainHash: moved.chainHash }
}
