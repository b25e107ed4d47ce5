import { isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type Period, periodSpan } from '@/domain/calendar'
import { countFigures, type ReportedTrip, type ReportFigures } from '@/domain/reports'
import { type Narrative } from '../rows/reportRow'
import { tripRow } from '../rows/tripRow'
import { MOST_ROWS } from '../lookup/documents'
import { notesWhere } from '../notes/notesOf'
import type { Step } from '../step'
import { type DraftedFinding, foundLines, lines, notedOn, placeAndDays } from './draftWords'

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

async function findingsOf(step: Step, cadre: string, period: Period): Promise<DraftedFinding[]> {
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
    sort: ['foundOn', 'id'],
    select: { kind: true, text: true, addressee: true, foundOn: true, restricted: true },
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => ({
    kind: textOf(row.kind) ?? '',
    text: textOf(row.text) ?? '',
    addressee: textOf(row.addressee),
    foundOn: asDayKey(row.foundOn),
    // What is not known to be open is not open.
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

/** A cadre's figures and drafted words for a period, from trips, ledger and findings (row TN-07). Nothing is typed again. */
export async function cadreDraft(
  step: Step,
  cadre: string,
  period: Period,
): Promise<{ figures: ReportFigures; narrative: Narrative }> {
  const sources = await tripsOf(step, cadre, period)
  const findings = await findingsOf(step, cadre, period)
  const halfDays = await halfDaysOf(step, cadre, period)
  const kind = (...names: string[]): DraftedFinding[] =>
    findings.filter((finding) => names.includes(finding.kind))
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
        ({ trip, result }) =>
          `${trip.title} (${placeAndDays(trip)}): ${result ?? ''}${notedOn(notes, trip.id)}`,
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
