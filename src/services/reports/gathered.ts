import type { Period } from '@/domain/calendar'
import { type ReportFigures, sumFigures } from '@/domain/reports'
import type { Office } from '../lookup/offices'
import { type Narrative, REPORT_SECTIONS, type ReportRow } from '../rows/reportRow'
import type { Step } from '../step'
import { readFigures } from './cadreFigures'
import { countPeople } from './countPeople'

/** What a department or an office reports of: nothing but its parts and its people. */
interface Holder {
  office: Office
  period: Period
  department?: string
}

/** The figures of the reports below, added up, with who has registered and reported. */
export async function gatherFigures(
  step: Step,
  { office, period, department }: Holder,
  parts: readonly ReportRow[],
): Promise<ReportFigures> {
  const sum = sumFigures(parts.flatMap((part) => readFigures(part.figures) ?? []))
  return { ...sum, people: await countPeople(step, office, period, department) }
}

/** The words of the reports below, each under the name of whose they are. */
export function gatherWords(parts: readonly ReportRow[]): Narrative {
  const narrative: Narrative = {}
  for (const section of REPORT_SECTIONS) {
    const words = parts.flatMap((part) => {
      const said = part.narrative[section]
      return said ? `${part.title.split(' – ')[0] ?? part.title}:\n${said}` : []
    })
    narrative[section] = words.join('\n\n')
  }
  return narrative
}

/**
 * Builds an open report anew from its parts: figures are counted again; words that are still those of the parts it had
 * make room for those of the parts it has, and what somebody has written over them stays.
 */
export async function rebuildReport(
  step: Step,
  report: ReportRow,
  parts: { had: readonly ReportRow[]; has: readonly ReportRow[] },
  figures: ReportFigures,
): Promise<ReportRow> {
  const [had, has] = [gatherWords(parts.had), gatherWords(parts.has)]
  const narrative: Narrative = {}
  for (const section of REPORT_SECTIONS) {
    const written = report.narrative[section] ?? ''
    narrative[section] = written === had[section] ? has[section] : written
  }
  const version = report.version + 1
  await step.payload.db.updateOne({
    collection: 'reports',
    id: report.id,
    data: { figures, ...narrative, version, updatedAt: step.now.toISOString() },
    req: step.req,
    returning: false,
  })
  return { ...report, figures, narrative, version }
}
