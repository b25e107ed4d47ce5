import { isRecord, rowsOf, textOf } from '@/access/guards'
import { exemptNote } from '@/i18n/exemptNote'
import type { Language } from '@/i18n/language'
import type { ReportView } from '@/services/read/reportNow'
import { REPORT_SECTIONS } from '@/services/rows/reportRow'
import { Actor, ReportEvent, ReportState, Scope, TripOrigin, TripState } from '../schema/enums'
import {
  aDay,
  anId,
  anInt,
  aNumber,
  answer,
  aText,
  type Field,
  list,
  must,
  some,
  someDay,
  someId,
  someInstant,
  someText,
} from '../schema/fields'

const ReportedTrip = answer('ReportedTrip', 'One trip as a report counts it', {
  id: anId,
  title: aText,
  origin: must(TripOrigin),
  state: must(TripState),
  completion: someText,
  firstDay: aDay,
  lastDay: aDay,
  units: list(aText.type),
  reason: someText,
})

const counts = (name: string, description: string, keys: readonly string[]) =>
  answer(name, description, Object.fromEntries(keys.map((key) => [key, anInt])))

/** The note on those who are exempt, from their jobs. */
const noteIn = (language: Language): Pick<Field, 'resolve'> => ({
  resolve: (people) => {
    const exempt: unknown[] = isRecord(people) && Array.isArray(people.exempt) ? people.exempt : []
    return exemptNote(exempt.flatMap((job) => textOf(job) ?? []))?.[language]
  },
})

const ReportFigures = answer('ReportFigures', 'The figures of a report: counted, never typed', {
  trips: list(ReportedTrip),
  byOrigin: must(
    counts('ReportOrigins', 'Trips by how they came about', [
      'planned',
      'unplanned',
      'assigned',
      'afterFact',
    ]),
  ),
  done: anInt,
  part: anInt,
  moved: anInt,
  dropped: anInt,
  halfDays: { ...anInt, description: 'Half-days that counted in the period' },
  halfDaysOfYear: anInt,
  findings: must(
    counts('ReportFindings', 'Findings by kind', ['difficulty', 'aspiration', 'recommendation', 'model']),
  ),
  gifts: list(answer('ReportGift', 'Gifts of one kind', { kind: aText, quantity: aNumber, value: aNumber })),
  people: some(
    answer('ReportPeople', 'How many of those in scope registered and reported', {
      inScope: anInt,
      registered: anInt,
      reported: anInt,
      planCompleted: anInt,
      exempt: list(aText.type, 'The jobs of those who are exempt'),
      quarters: {
        ...list(
          answer('ReportQuarter', 'One quarter of a year (row TN-17)', {
            period: aText,
            inScope: anInt,
            registered: anInt,
            reported: anInt,
          }),
          'Of a year: each quarter; of a quarter none',
        ),
        resolve: (people) => (isRecord(people) ? rowsOf(people.quarters) : []),
      },
      noteVi: {
        ...someText,
        ...noteIn('vi'),
        description: 'Who is not counted, as the offices write it (row HY-04)',
      },
      noteEn: { ...someText, ...noteIn('en') },
    }),
  ),
})

export const ReportStatus = answer('ReportStatus', 'A report as it stands', {
  id: anId,
  title: aText,
  organization: anId,
  department: someId,
  cadre: someId,
  scope: must(Scope),
  period: aText,
  state: must(ReportState),
  awaiting: some(Actor),
  parent: someId,
  version: { ...anInt, description: 'To be sent back with the next step' },
  ...Object.fromEntries(REPORT_SECTIONS.map((section) => [section, someText])),
  figures: some(ReportFigures),
  dueOn: someDay,
  submittedAt: someInstant,
  returnReason: someText,
  stepsOpen: list(ReportEvent, 'The steps that whoever asks may take now'),
})

/** A view as the fields above read it. */
export const shownReport = (report: ReportView): Record<string, unknown> => ({
  ...report,
  ...report.narrative,
  period: report.periodKey,
})
