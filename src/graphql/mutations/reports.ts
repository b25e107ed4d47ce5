import { REPORT_SECTIONS } from '@/services/rows/reportRow'
import { closePeriod } from '@/services/reports/closePeriod'
import { consolidateReports } from '@/services/reports/consolidateReports'
import { draftReport, editReport } from '@/services/reports/draftReport'
import { acceptReport, returnReport } from '@/services/reports/decideReport'
import { recallReport, submitReport } from '@/services/reports/submitReport'
import { input } from '../schema/input'
import { clearableText, id, many, optionalId, optionalText, period, text } from '../schema/parts'
import { onReport, reportStep } from './answers'
import { remark } from './remark'

const narrative = input(
  'NarrativeInput',
  `The words of a report: ${REPORT_SECTIONS.join(', ')}. What is left out stays; what is empty is taken away.`,
  {
    workDone: clearableText,
    difficulties: clearableText,
    informed: clearableText,
    proposals: clearableText,
    models: clearableText,
    learning: clearableText,
    lessons: clearableText,
  },
)

/** Reports climb as plans do (rows TN-07, TN-08, TN-10). */
export const reportMutations = {
  draftReport: reportStep({
    does: "Drafts one's own report from trips, ledger and findings; done again, it brings the figures up to date.",
    input: input('DraftReportInput', 'Which period', { period }),
    by: draftReport,
  }),
  editReport: reportStep({
    does: 'Writes the words of a report that is open. The figures are never typed.',
    input: onReport('EditReportInput', 'Which report, and its words', { narrative }),
    by: editReport,
  }),
  submitReport: reportStep({
    does: 'Submits a report; its figures are counted once more and frozen.',
    input: onReport('SubmitReportInput', 'Which report, as it was seen', {}),
    by: submitReport,
  }),
  recallReport: reportStep({
    does: 'Takes a submitted report back before it has been gathered.',
    input: onReport('RecallReportInput', 'Which report, as it was seen', {}),
    by: recallReport,
  }),
  acceptReport: reportStep({
    does: 'Accepts a report as the step of the chain that is awaited.',
    input: onReport('AcceptReportInput', 'Which report, as it was seen', { words: optionalText }),
    by: acceptReport,
  }),
  returnReport: reportStep({
    does: 'Gives a report back for correction.',
    input: onReport('ReturnReportInput', 'Which report, why, and what to correct', {
      reason: text,
      comments: many(remark),
    }),
    by: returnReport,
  }),
  consolidateReports: reportStep({
    does: 'Builds the report of a department or of the office from the accepted reports below it.',
    input: input('ConsolidateReportsInput', 'With a department its report, without one that of the office', {
      organization: id,
      department: optionalId,
      period,
    }),
    by: consolidateReports,
  }),
  closePeriod: reportStep({
    does: 'Closes a period with its accepted report of the office.',
    input: onReport('ClosePeriodInput', "The office's report, as it was seen", {}),
    by: closePeriod,
  }),
}
