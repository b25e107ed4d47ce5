import { daysText } from '../shell/dates'
import { useLanguage, useWords } from '../shell/language'
import type { QueueQuery } from '../queue/Queue.generated'
import { Facts } from './Facts'
import { ReportFound } from './ReportFound'
import { cardWords } from './words'

/** A report: the figures, which nobody typed, and the words. */
export function ReportCard({ report }: { report: QueueQuery['reportQueue'][number] }) {
  const w = useWords(cardWords)
  const { language } = useLanguage()
  const { figures } = report
  return (
    <>
      <Facts
        facts={[
          ...(figures
            ? ([
                [w.done, String(figures.done)],
                [w.part, String(figures.part)],
                [w.moved, String(figures.moved)],
                [w.dropped, String(figures.dropped)],
                [w.daysCounted, daysText(figures.halfDays, language)],
                [w.daysOfYear, daysText(figures.halfDaysOfYear, language)],
              ] as const)
            : []),
          [w.workDone, report.workDone ?? w.nothingWritten],
          [w.difficulties, report.difficulties],
          [w.proposals, report.proposals],
          [w.learning, report.learning],
        ]}
      />
      <ReportFound report={report.id} />
    </>
  )
}
