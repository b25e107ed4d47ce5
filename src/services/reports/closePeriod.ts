import type { PayloadRequest } from 'payload'
import { refuse } from '@/domain/refusal/refusal'
import { plansWhere, reportById, reportsWhere } from '../lookup/documents'
import { checkVersion } from '../moves/checkVersion'
import { movePlan } from '../plans/planMove'
import { refreshHolders } from '../plans/refreshAbove'
import type { ReportRow } from '../rows/reportRow'
import { takeStep } from '../step'
import { moveReport } from './reportMove'
import type { ReportStepInput } from './submitReport'

/**
 * Closes a period with its accepted report of the office: the reports in it and the period's approved
 * plans can no longer change. It can be done long after the period's end (row CM-20).
 */
export const closePeriod = (req: PayloadRequest, input: ReportStepInput): Promise<ReportRow> =>
  takeStep(req, async (step) => {
    const report = await reportById(step, input.report)
    if (report.scope !== 'organization')
      refuse(step.principal.offices.has(report.organization) ? 'INVALID_VALUE' : 'NOT_FOUND', 'report')
    const closed = await moveReport(step, report, {
      event: 'close',
      check: () => checkVersion(report.version, input.version),
    })
    const following = { role: 'system' }
    const office = { organization: { equals: report.organization } }
    const below = await reportsWhere(step, {
      and: [office, { period: { equals: report.periodKey } }, { state: { equals: 'consolidated' } }],
    })
    for (const child of below) await moveReport(step, child, { event: 'close', to: 'closed', following })
    const plans = await plansWhere(step, {
      and: [office, { period: { equals: report.periodKey } }, { state: { equals: 'approved' } }],
    })
    for (const plan of plans) await movePlan(step, plan, { event: 'close', to: 'closed', following })
    for (const holder of new Set(plans.map((plan) => plan.parent))) await refreshHolders(step, holder)
    return closed
  })
