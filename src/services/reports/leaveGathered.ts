import { refuse } from '@/domain/refusal/refusal'
import { isOpenReport } from '@/domain/workflow'
import { reportById, reportsWhere } from '../lookup/documents'
import { officeById } from '../lookup/offices'
import type { ReportRow } from '../rows/reportRow'
import type { Step } from '../step'
import { gatherFigures, rebuildReport } from './gathered'

/**
 * The report that a gathered one is part of, while it is open: what has been sent up, or further, says what it says.
 * @throws RefusalError GATHERED_ABOVE, which names it
 */
export async function openHolder(step: Step, report: ReportRow): Promise<ReportRow | undefined> {
  if (!report.parent) return undefined
  const holder = await reportById(step, report.parent)
  if (!isOpenReport(holder)) {
    refuse('GATHERED_ABOVE', 'report', { name: holder.title, state: holder.state })
  }
  return holder
}

/** Takes a report that was given back out of the open one that holds it: its figures and its words. */
export async function leaveGathered(step: Step, report: ReportRow, holder: ReportRow): Promise<void> {
  const office = await officeById(step, holder.organization)
  const has = await reportsWhere(step, { parent: { equals: holder.id } })
  const { period, department } = holder
  const figures = await gatherFigures(step, { office, period, department }, has)
  // In the order in which all are gathered: by id.
  const had = [...has, report].sort((a, b) => (a.id < b.id ? -1 : 1))
  await rebuildReport(step, holder, { had, has }, figures)
}
