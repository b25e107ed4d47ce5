import { addDays, type DayKey } from '@/domain/calendar'
import { cancelTrip, postponeTrip, rescheduleTrip } from '@/services/trips/changeTrip'
import { completeTrip, coordinateTrip, enterTravelOrder, startTrip } from '@/services/trips/goOnTrip'
import { idIn } from '../load/book'
import { printedName, unitOf } from '../data/units'
import type { CadreSeed, IntendedTrip } from '../types'
import { outcomeInput } from './outcome'
import { type MadeTrip, type Quarter, spanOf } from './quarter'
import { isRegistered } from './register'
import { stopsFrom } from './tripInput'
import { scheduleUnplanned } from './unplanned'
import { coordinationNotes } from './words'

/** An activity that is organised together with the unit: no visit of this form goes without a word beforehand. */
const ORGANISED = 'HT2'

/** Longest time until somebody writes down what came of a trip, in days. */
const LATEST_RESULT = 4

/** Enters everything that happens around each trip of the quarter: asked for, agreed with the unit, gone on, written down. */
export function scheduleTrips(quarter: Quarter): void {
  for (const trip of quarter.trips) {
    if (!isRegistered(quarter, trip)) scheduleUnplanned(quarter, trip)
    scheduleTrip(quarter, trip)
  }
}

/** Steps on a trip that may have been merged or never registered: then nothing is done. */
type Stepper = (trip: MadeTrip) => Promise<MadeTrip>

function scheduleTrip(quarter: Quarter, trip: IntendedTrip): void {
  const { office, timeline } = quarter
  const { outcome } = trip
  const leader = office.person(trip.leader)
  const step = (work: Stepper) => async (): Promise<void> => {
    const made = quarter.made.get(trip.key)
    if (made && !quarter.merged.has(trip.key)) quarter.made.set(trip.key, await work(made))
  }
  const registered = quarter.overlaps.find(({ trip: key }) => key === trip.key)?.movedTo ?? trip
  const eve = laterOf(addDays(registered.from, -1), addDays(quarter.calendar.decide, 1))
  if (outcome.conformity === 'dropped') {
    const reason = outcome.reason ?? ''
    timeline.at(
      eve,
      '16:10',
      step(async ({ id, version }) => cancelTrip(await office.as(leader), { trip: id, version, reason })),
    )
    return
  }
  if (outcome.movedTo) schedulePostponed(quarter, trip, leader, eve, outcome.movedTo.from, step)
  const days = outcome.movedTo ?? registered
  scheduleGoing(quarter, trip, leader, days, step)
}

const laterOf = (a: DayKey, b: DayKey): DayKey => (a > b ? a : b)

/** The trip cannot be made on its days and is given others (row AG-15). */
function schedulePostponed(
  quarter: Quarter,
  trip: IntendedTrip,
  leader: CadreSeed,
  eve: DayKey,
  from: DayKey,
  step: (work: Stepper) => () => Promise<void>,
): void {
  const { office, timeline } = quarter
  const reason = trip.outcome.reason ?? ''
  timeline.at(
    eve,
    '15:00',
    step(async ({ id, version }) => postponeTrip(await office.as(leader), { trip: id, version, reason })),
  )
  const reviewer = office.reviewerOf(leader)
  timeline.at(
    eve,
    '15:45',
    step(async ({ id, version }) =>
      rescheduleTrip(await office.as(reviewer), {
        trip: id,
        version,
        stops: stopsFrom(trip, office.book, from),
      }),
    ),
  )
}

function scheduleGoing(
  quarter: Quarter,
  trip: IntendedTrip,
  leader: CadreSeed,
  days: { from: DayKey; to: DayKey },
  step: (work: Stepper) => () => Promise<void>,
): void {
  const { office, timeline, calendar } = quarter
  const { random } = office
  const { outcome } = trip
  const soonest = addDays(calendar.decide, 1)
  if (outcome.hostConfirmed && (quarter.inFull || trip.form === ORGANISED)) {
    const note = random.pick(coordinationNotes)
    const contact = `Bí thư Đoàn ${printedName(unitOf(trip.stops[0]?.unit ?? ''))}`
    // Unplanned and newcomers' trips are approved shortly before: the telephone call follows on the last day.
    const day = laterOf(
      addDays(days.from, isRegistered(quarter, trip) && !outcome.movedTo ? -3 : -1),
      soonest,
    )
    timeline.at(
      day,
      '14:05',
      step(async ({ id, version }) =>
        coordinateTrip(await office.as(leader), { trip: id, version, contact, note }),
      ),
    )
  }
  if (quarter.inFull) scheduleSettingOut(quarter, trip, leader, days.from, step)
  const wanted = addDays(days.to, random.int(0, LATEST_RESULT))
  const last = addDays(spanOf(quarter).to, 1)
  const topicId = (code: string): string => idIn(office.book.topics, code)
  const unitId = (key: string): string => idIn(office.book.units, key)
  const orderNumber = quarter.inFull ? undefined : outcome.orderNumber
  timeline.at(
    wanted < last ? wanted : last,
    '20:15',
    step(async ({ id, version }) =>
      completeTrip(await office.as(leader), {
        trip: id,
        version,
        orderNumber,
        outcome: outcomeInput(trip, topicId, unitId),
      }),
    ),
  )
}

/** The clerk enters the travel order on the eve, and the delegation sets out in the morning. */
function scheduleSettingOut(
  quarter: Quarter,
  trip: IntendedTrip,
  leader: CadreSeed,
  from: DayKey,
  step: (work: Stepper) => () => Promise<void>,
): void {
  const { office, timeline } = quarter
  const { orderNumber } = trip.outcome
  const orderDate = laterOf(addDays(from, -1), addDays(quarter.calendar.decide, 1))
  timeline.at(
    orderDate,
    '16:20',
    step(async ({ id, version }) =>
      enterTravelOrder(await office.as(office.clerk), { trip: id, version, orderNumber, orderDate }),
    ),
  )
  timeline.at(
    from,
    '06:40',
    step(async ({ id, version }) => startTrip(await office.as(leader), { trip: id, version })),
  )
}
