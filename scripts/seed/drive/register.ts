import { addDays, dayDistance, type DayKey } from '@/domain/calendar'
import { openQuarter } from '@/services/plans/openQuarter'
import { registerTrip } from '@/services/trips/registerTrip'
import type { CadreSeed, IntendedTrip } from '../types'
import { decideOffice, endorseReady, gatherDepartments, gatherOffice, readPlans, submitOwn } from './climb'
import { newcomerReady, newcomersOf, type Quarter } from './quarter'
import { tripInput } from './tripInput'

/** A trip that its leader puts on the plan; a newcomer's first ones come too soon for that. */
export function isRegistered(quarter: Quarter, trip: IntendedTrip): boolean {
  if (trip.unplanned) return false
  const newcomer = newcomersOf(quarter).find(({ key }) => key === trip.leader)
  return newcomer === undefined || trip.from >= newcomerReady(newcomer, addDays)
}

/**
 * A trip on which somebody who leads none goes along: he or she registers it too, and the two lines are
 * joined when overlaps are looked at. One that nothing else happens to.
 */
function joint(quarter: Quarter, person: CadreSeed): IntendedTrip | undefined {
  const met = new Set(quarter.overlaps.flatMap(({ trip, with: other }) => [trip, other]))
  const newcomers = newcomersOf(quarter).map(({ key }) => key)
  return quarter.trips.find(
    (trip) =>
      isRegistered(quarter, trip) &&
      trip.participants.includes(person.key) &&
      trip.outcome.conformity === 'asRegistered' &&
      !met.has(trip.key) &&
      !newcomers.includes(trip.leader),
  )
}

/** Writes somebody's lines, all at one sitting, and submits the plan. */
async function writePlan(quarter: Quarter, person: CadreSeed): Promise<void> {
  const { office } = quarter
  const plan = quarter.plans.get(person.key)
  if (plan === undefined) return
  const req = await office.as(person)
  const own = quarter.trips.filter((trip) => trip.leader === person.key && isRegistered(quarter, trip))
  for (const trip of own) {
    const made = await registerTrip(req, { plan, ...tripInput(trip, office.book, person.key) })
    quarter.made.set(trip.key, made)
  }
  const along = own.length === 0 ? joint(quarter, person) : undefined
  if (along) {
    const made = await registerTrip(req, { plan, ...tripInput(along, office.book, person.key) })
    quarter.copies.push({ from: made, into: along.key })
  }
  if (own.length > 0 || along) await submitOwn(quarter, person)
}

/** Who registers on the first day and who on the last; everyone else on a day that is drawn. */
export interface Order {
  first?: CadreSeed
  last?: CadreSeed
}

/** Opens the quarter and lets everyone write and submit, each on a day of the registration. */
export function scheduleRegistration(quarter: Quarter, { first, last }: Order = {}): void {
  const { office, timeline, calendar } = quarter
  const newcomers = newcomersOf(quarter)
  timeline.at(calendar.open, '08:15', () => open(quarter))
  const days = dayDistance(calendar.registerFrom, calendar.registerTo)
  for (const person of office.people.filter((one) => !newcomers.includes(one))) {
    const drawn = addDays(calendar.registerFrom, office.random.int(0, days))
    const fixed = person === first ? calendar.registerFrom : person === last ? calendar.registerTo : undefined
    timeline.at(fixed ?? drawn, `${office.random.int(13, 16)}:${office.random.int(10, 59)}`, () =>
      writePlan(quarter, person),
    )
  }
  for (const newcomer of newcomers) scheduleNewcomer(quarter, newcomer)
}

async function open(quarter: Quarter): Promise<void> {
  const { office } = quarter
  await openQuarter(await office.as(office.focal), { organization: office.id, period: quarter.key })
  await readPlans(quarter)
}

/** Who comes in the middle of a quarter registers then, and the plan climbs in a round of its own. */
function scheduleNewcomer(quarter: Quarter, newcomer: CadreSeed): void {
  const { timeline } = quarter
  const on = (days: number): DayKey => addDays(newcomer.joined, days)
  if (on(0) > quarter.calendar.close) return
  const ready = quarter.trips.some((trip) => trip.leader === newcomer.key && isRegistered(quarter, trip))
  if (!ready) return
  timeline.at(on(1), '09:00', () => open(quarter))
  timeline.at(on(1), '15:20', () => writePlan(quarter, newcomer))
  timeline.at(on(2), '08:30', () => endorseReady(quarter))
  timeline.at(on(2), '14:00', () => gatherDepartments(quarter))
  timeline.at(on(3), '09:00', () => endorseReady(quarter))
  timeline.at(on(3), '15:00', () => gatherOffice(quarter))
  timeline.at(on(4), '10:00', () => decideOffice(quarter))
}
