import type { PayloadRequest } from 'payload'
import { type DaySpan, parsePeriodKey, periodSpan } from '@/domain/calendar'
import { weekHeat as heatOf } from '@/domain/heat'
import { refuse } from '@/domain/refusal/refusal'
import { departmentName } from '../lookup/departments'
import { officeById } from '../lookup/offices'
import { reading } from './reading'
import { checkTripsRead } from './tripReaders'
import { tripsBetween } from './tripsBetween'

/** More trips than an office makes in a year. */
const MOST_TRIPS = 20_000

export interface WeekHeatView {
  weeks: DaySpan[]
  /** Person-half-days of each week, in the order of `weeks`. */
  departments: { department: string; name: string; halfDays: number[] }[]
}

/**
 * Department by week: how much of its people's time is spent, or meant to be spent, in the base. Five statements,
 * whatever there is. Departments that nobody sends anyone from in the period are left out.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_VALUE
 */
export async function weekHeat(
  req: PayloadRequest,
  input: { organization: string; period: string },
): Promise<WeekHeatView> {
  const step = await reading(req)
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const office = await officeById(step, input.organization)
  checkTripsRead(step.principal, office)
  const span = periodSpan(period)
  const trips = await tripsBetween(step, office.id, span, MOST_TRIPS)
  const names = await departmentName(step, office.id)
  const { weeks, departments } = heatOf(
    trips.map(({ stops, participants }) => ({ stops, people: participants })),
    span,
  )
  const rows = [...names].flatMap(([department, name]) => {
    const halfDays = departments.get(department)
    return halfDays ? [{ department, name, halfDays }] : []
  })
  return { weeks, departments: rows }
}
