import type { PayloadRequest, Where } from 'payload'
import type { DayKey } from '@/domain/calendar'
import type { TripState } from '@/domain/workflow'
import { isDocumentId } from '../lookup/documentId'
import { officeById } from '../lookup/offices'
import type { StopRow, TripRow } from '../rows/tripRow'
import { askedSpan } from './askedSpan'
import { type Reading, reading } from './reading'
import { checkTripsRead } from './tripReaders'
import { tripsBetween } from './tripsBetween'

/** Rows of one answer; a month of a large office has fewer. */
const MOST_TRIPS = 1000

export interface CalendarInput {
  organization: string
  from: string
  to: string
  /** Trips on which this person goes. */
  cadre?: string
  /** Trips of this department, or on which people of it go. */
  department?: string
  /** Trips that stop at this unit. */
  unit?: string
}

export interface CalendarTrip {
  id: string
  title: string
  state: TripState
  department?: string
  firstDay: DayKey
  lastDay: DayKey
  halfDays: number
  people: { id: string; name: string }[]
  stops: StopRow[]
}

export interface CalendarView {
  trips: CalendarTrip[]
  /** True where there are more trips in the span than one answer carries. */
  more: boolean
}

/** The filters as conditions; a filter by an id that is none finds nothing. */
function filters(step: Reading, { cadre, department, unit }: CalendarInput): Where[] | undefined {
  const asked = [cadre, department, unit].flatMap((id) => id ?? [])
  if (asked.some((id) => !isDocumentId(step.payload, id))) return undefined
  const where: Where[] = []
  if (cadre !== undefined) where.push({ 'participants.cadre': { equals: cadre } })
  if (unit !== undefined) where.push({ 'stops.unit': { equals: unit } })
  if (department !== undefined) {
    where.push({
      or: [{ department: { equals: department } }, { 'participants.department': { equals: department } }],
    })
  }
  return where
}

const calendarTrip = (trip: TripRow): CalendarTrip => ({
  id: trip.id,
  title: trip.title,
  state: trip.state,
  department: trip.department,
  firstDay: trip.firstDay,
  lastDay: trip.lastDay,
  halfDays: trip.halfDays,
  people: trip.participants.map(({ cadre, name }) => ({ id: cadre, name })),
  stops: trip.stops,
})

/**
 * Who goes where between two days, by the day on which each trip begins: the office's one calendar. Two statements.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_DAY, DATES_REVERSED, INVALID_VALUE (a span above 400 days)
 */
export async function calendar(req: PayloadRequest, input: CalendarInput): Promise<CalendarView> {
  const step = await reading(req)
  const span = askedSpan(input)
  const office = await officeById(step, input.organization)
  checkTripsRead(step.principal, office)
  const only = filters(step, input)
  if (!only) return { trips: [], more: false }
  const trips = await tripsBetween(step, office.id, span, MOST_TRIPS + 1, only)
  return { trips: trips.slice(0, MOST_TRIPS).map(calendarTrip), more: trips.length > MOST_TRIPS }
}
