import { gatherersOf } from '../lookup/gatherers'
import type { ListedPlan } from '../rows/planRow'
import type { ReportRow } from '../rows/reportRow'
import type { Step } from '../step'
import type { Notice } from './deliver'

type Told = Pick<Notice, 'kind' | 'documentType' | 'params'>
type Paper = Pick<ReportRow, 'id' | 'organization' | 'scope' | 'cadre' | 'department'>

/** The owner of a paper, or whoever gathers into it: each once, not the one who gave it back, nor anyone of `told`. */
async function tellOf(step: Step, paper: Paper, notice: Told, told: Set<string>): Promise<void> {
  const recipients = paper.cadre ? [paper.cadre] : await gatherersOf(step, paper)
  for (const recipient of recipients) {
    if (recipient === step.principal.cadre || told.has(recipient)) continue
    told.add(recipient)
    step.tell({ recipient, organization: paper.organization, document: paper.id, ...notice })
  }
}

/**
 * Tells those whose turn it is now that a plan was given back.
 * @param told who has been told of a return in this step already: where a plan goes back because all in it did, nobody is told
 * twice
 */
export const tellOfReturnedPlan = (
  step: Step,
  plan: ListedPlan,
  reason?: string,
  told = new Set<string>(),
): Promise<void> =>
  tellOf(
    step,
    plan,
    {
      documentType: 'plans',
      kind: plan.cadre ? 'planReturned' : 'gatheredPlanReturned',
      params: {
        ...(reason !== undefined && { reason }),
        ...(plan.cadre ? { period: plan.periodKey } : { title: plan.title }),
      },
    },
    told,
  )

/** Tells those whose turn it is now that a report was given back. */
export const tellOfReturnedReport = (step: Step, report: ReportRow, reason: string): Promise<void> =>
  tellOf(
    step,
    report,
    {
      documentType: 'reports',
      kind: report.cadre ? 'reportReturned' : 'gatheredReportReturned',
      params: { reason, ...(!report.cadre && { title: report.title }) },
    },
    new Set(),
  )
