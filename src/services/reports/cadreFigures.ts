import { isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, formatDay, type Period, periodSpan } from '@/domain/calendar'
import { countFigures, type ReportedTrip, type ReportFigures } from '@/domain/reports'
import { type Narrative } from '../rows/reportRow'
import { tripRow } from '../rows/tripRow'
import { MOST_ROWS } from '../lookup/documents'
import { type NoteView, notesWhere } from '../notes/notesOf'
import type { Step } from '../step'

interface Source {
  trip: ReportedTrip
  leads: boolean
  gifts: ReportFigures['gifts']
  result?: string
  learning?: string
  informed?: string
}

const COUNTS: readonly string[] = [
  'approved',
  'coordinated',
  'underWay',
  'done',
  'postponed',
  'cancelled',
  'dropped',
]

async function tripsOf(step: Step, cadre: string, period: Period): Promise<Source[]> {
  const span = periodSpan(period)
  const found = await step.payload.db.find({
    collection: 'trips',
    where: {
      and: [
        { 'participants.cadre': { equals: cadre } },
        { firstDay: { greater_than_equal: span.from } },
        { firstDay: { less_than_equal: span.to } },
        { state: { in: [...COUNTS] } },
      ],
    },
    sort: 'firstDay',
    limit: MOST_ROWS,
    pagination: false,
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => {
    const trip = tripRow(row)
    return {
      trip: {
        id: trip.id,
        title: trip.title,
        origin: trip.origin,
        state: trip.state,
        completion: trip.completion,
        firstDay: trip.firstDay,
        lastDay: trip.lastDay,
        units: trip.stops.map((stop) => stop.unitName),
        reason: textOf(row.changeReason),
      },
      leads: trip.leader === cadre,
      gifts: rowsOf(row.gifts).map((gift) => ({
        kind: textOf(gift.kind) ?? '',
        quantity: numberOf(gift.quantity) ?? 0,
        value: numberOf(gift.value) ?? 0,
      })),
      result: trip.result,
      learning: trip.actualLearning,
      informed: trip.informed,
    }
  })
}

interface Finding {
  kind: string
  text: string
  restricted: boolean
}

async function findingsOf(step: Step, cadre: string, period: Period): Promise<Finding[]> {
  const span = periodSpan(period)
  const found = await step.payload.db.find({
    collection: 'findings',
    where: {
      and: [
        { cadre: { equals: cadre } },
        { foundOn: { greater_than_equal: span.from } },
        { foundOn: { less_than_equal: span.to } },
      ],
    },
    limit: MOST_ROWS,
    pagination: false,
    select: { kind: true, text: true, restricted: true },
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => ({
    kind: textOf(row.kind) ?? '',
    text: textOf(row.text) ?? '',
    restricted: row.restricted !== false,
  }))
}

/** Half-days of the ledger in the period, and in the year up to the period's last day. */
async function halfDaysOf(
  step: Step,
  cadre: string,
  period: Period,
): Promise<{ period: number; year: number }> {
  const span = periodSpan(period)
  const found = await step.payload.db.find({
    collection: 'day-credits',
    where: { and: [{ cadre: { equals: cadre } }, { year: { equals: period.year } }] },
    limit: MOST_ROWS,
    pagination: false,
    select: { day: true },
    req: step.req,
  })
  const days = rowsOf(found.docs).flatMap((row) => asDayKey(row.day) ?? [])
  return {
    period: days.filter((day) => day >= span.from && day <= span.to).length,
    year: days.filter((day) => day <= span.to).length,
  }
}

const where = (trip: ReportedTrip): string => {
  const from = asDayKey(trip.firstDay)
  const to = asDayKey(trip.lastDay)
  const days = from && to ? (from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`) : ''
  return `${[...new Set(trip.units)].join(', ')}; ${days}`
}

/** What was written down on the spot, under the trip that it was written on (row TN-07). */
const notedOn = (notes: readonly NoteView[], trip: string): string =>
  notes
    .filter((note) => note.trip === trip)
    .map(
      ({ day, unitName, text }) => `\n  · ${[formatDay(day), unitName].filter(Boolean).join(', ')}: ${text}`,
    )
    .join('')

const lines = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter(Boolean)
    .map((text) => `- ${text ?? ''}`)
    .join('\n')

/**
 * What was found, as a draft says it. A report is read by more people than a restricted finding is: such a one is
 * only counted, and its author adds by hand what should be told.
 */
function foundLines(findings: readonly Finding[]): string {
  const open = findings.filter((finding) => !finding.restricted)
  const kept = findings.length - open.length
  const note = kept > 0 ? `(${kept} nội dung hạn chế người xem, xem trong sổ phát hiện)` : undefined
  return lines([...open.map((finding) => finding.text), note])
}

/** A cadre's figures and drafted words for a period, from trips, ledger and findings (row TN-07). Nothing is typed again. */
export async function cadreDraft(
  step: Step,
  cadre: string,
  period: Period,
): Promise<{ figures: ReportFigures; narrative: Narrative }> {
  const sources = await tripsOf(step, cadre, period)
  const findings = await findingsOf(step, cadre, period)
  const halfDays = await halfDaysOf(step, cadre, period)
  const kind = (...names: string[]): Finding[] => findings.filter((finding) => names.includes(finding.kind))
  const figures = countFigures(
    sources.map((source) => source.trip),
    halfDays.period,
    halfDays.year,
    {
      difficulty: kind('difficulty').length,
      aspiration: kind('aspiration').length,
      recommendation: kind('recommendation').length,
      model: kind('model').length,
    },
    // What a delegation brought is reported once, by its leader.
    sources.filter((source) => source.leads).flatMap((source) => source.gifts),
  )
  const done = sources.filter((source) => source.trip.state === 'done')
  const trips = done.map(({ trip }) => trip.id)
  const notes =
    trips.length === 0
      ? []
      : await notesWhere(step, { and: [{ cadre: { equals: cadre } }, { trip: { in: trips } }] })
  const narrative: Narrative = {
    workDone: lines(
      done.map(
        ({ trip, result }) => `${trip.title} (${where(trip)}): ${result ?? ''}${notedOn(notes, trip.id)}`,
      ),
    ),
    difficulties: foundLines(kind('difficulty', 'aspiration')),
    informed: lines([...new Set(done.map((source) => source.informed))]),
    proposals: foundLines(kind('recommendation')),
    models: foundLines(kind('model')),
    learning: lines([...new Set(done.map((source) => source.learning))]),
  }
  return { figures, narrative }
}

/** The figures of a stored report; undefined for a row that has none. */
export function readFigures(value: unknown): ReportFigures | undefined {
  return isFigures(value) ? value : undefined
}

const isFigures = (value: unknown): value is ReportFigures =>
  isRecord(value) &&
  Array.isArray(value.trips) &&
  isRecord(value.byOrigin) &&
  isRecord(value.findings) &&
  Array.isArray(value.gifts)
