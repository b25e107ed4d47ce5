import { addDays } from '@/domain/calendar'
import { decideOffice, endorseReady, gatherDepartments, gatherOffice } from './climb'
import { scheduleOverlaps, scheduleReturns } from './corrections'
import { scheduleTrips } from './going'
import type { Quarter } from './quarter'
import { type Order, scheduleRegistration } from './register'
import { scheduleReports } from './reports'

/**
 * Enters a whole quarter of an office into the timeline: registration, corrections, overlaps, approval, the
 * trips, the reports and the closing.
 */
export function scheduleQuarter(quarter: Quarter, order?: Order): void {
  scheduleRegistration(quarter, order)
  scheduleReturns(quarter)
  scheduleOverlaps(quarter)
  scheduleClimb(quarter)
  scheduleTrips(quarter)
  scheduleReports(quarter)
}

function scheduleClimb(quarter: Quarter): void {
  const { timeline, calendar } = quarter
  timeline.at(calendar.endorse, '09:00', () => endorseReady(quarter))
  timeline.at(addDays(calendar.overlaps, 1), '08:00', () => endorseReady(quarter))
  timeline.at(calendar.gatherDepartments, '09:00', () => gatherDepartments(quarter))
  timeline.at(calendar.gatherOffice, '08:00', () => endorseReady(quarter))
  timeline.at(calendar.gatherOffice, '14:00', () => gatherOffice(quarter))
  timeline.at(calendar.decide, '10:00', () => decideOffice(quarter))
}
