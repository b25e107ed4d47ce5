import type { PayloadRequest } from 'payload'
import { isRecord, textOf } from '@/access/guards'
import type { Principal } from '@/domain/access'
import { asDayKey, type DayKey } from '@/domain/calendar'
import type { ReportFigures } from '@/domain/reports'
import { refuse } from '@/domain/refusal/refusal'
import { REPORT_WORKFLOW, type ReportEvent, stepsOpen } from '@/domain/workflow'
import { actorsOn } from '../moves/actors'
import { readFigures } from '../reports/cadreFigures'
import { reportConcern } from '../reports/reportMove'
import { reportRow, type ReportRow } from '../rows/reportRow'
import { reading } from './reading'

/** A report as people see it, with what they may do with it now. */
export interface ReportView extends Omit<ReportRow, 'figures' | 'period'> {
  figures?: ReportFigures
  dueOn?: DayKey
  returnReason?: string
  submittedAt?: string
  stepsOpen: ReportEvent[]
}

/** @throws Error where the stored row is not a report: a defect */
export function reportView(value: unknown, principal: Principal): ReportView {
  const row = reportRow(value)
  const stored = isRecord(value) ? value : {}
  return {
    ...row,
    figures: readFigures(row.figures),
    dueOn: asDayKey(stored.dueOn),
    returnReason: textOf(stored.returnReason),
    submittedAt: textOf(stored.submittedAt),
    stepsOpen: stepsOpen(REPORT_WORKFLOW[row.scope], {
      state: row.state,
      actors: actorsOn(principal, reportConcern(row)),
      awaiting: row.awaiting,
      own: row.cadre === principal.cadre,
    }),
  }
}

/**
 * A report as it stands now, for whoever has just taken a step with it: the step has made the check.
 * @throws RefusalError NOT_FOUND
 */
export async function reportNow(req: PayloadRequest, report: string): Promise<ReportView> {
  const { payload, principal } = await reading(req)
  const found: unknown = await payload.db.findOne({
    collection: 'reports',
    where: { id: { equals: report } },
    req,
  })
  return reportView(found ?? refuse('NOT_FOUND', 'report'), principal)
}
