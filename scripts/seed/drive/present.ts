import { addDays, type DayKey, spansOverlap } from '@/domain/calendar'
import { revisePlan } from '@/services/plans/revisePlan'
import { enterTravelOrder, startTrip } from '@/services/trips/goOnTrip'
import { registerTrip } from '@/services/trips/registerTrip'
import { recordTripAfterFact } from '@/services/trips/unplannedTrip'
import { idIn } from '../load/book'
import type { CadreSeed, IntendedTrip } from '../types'
import { endorseReady, gatherDepartments, gatherOffice, submitOwn } from './climb'
import { giveBack } from './corrections'
import { outcomeInput } from './outcome'
import { type Quarter, spanOf } from './quarter'
import type { SpareTrips } from './spareTrips'
import type { TimeOfDay } from './timeline'
import { tripInput } from './tripInput'
import { consent, request } from './unplanned'
import { revisionReason } from './words'

/** What happens in an office in the days before today, so that everyone finds something to do. */
export interface Present {
  quarter: Quarter
  spare: SpareTrips
  today: DayKey
}

/** Those of a department who have been there since the quarter was planned and are not away; its head apart. */
function staffOf({ quarter }: Present, code: string): CadreSeed[] {
  const span = spanOf(quarter)
  return quarter.office.people.filter(
    ({ department, roles, joined, absences }) =>
      department === code &&
      !roles.includes('departmentHead') &&
      joined <= quarter.calendar.open &&
      !absences.some((absence) => spansOverlap(absence, span)),
  )
}

/** Enters today's matters. Departments are taken in the order of the office's list, the focal one apart. */
export function schedulePresent(present: Present): void {
  const { quarter } = present
  const { office } = quarter
  const focal = office.organization.focalDepartment ?? ''
  const others = office.departments.filter((code) => code !== focal)
  scheduleLateForStanding(present, focal)
  const [first, second, ...rest] = others
  if (second !== undefined) scheduleLateForFocal(present, second)
  for (const code of [...rest, ...(first === undefined ? [] : [first])]) scheduleLateForHead(present, code)
  scheduleRequests(present, rest)
  for (const code of [first, second]) if (code !== undefined) scheduleUnderWay(present, code)
  for (const code of rest) scheduleUnwritten(present, code)
  if (first !== undefined) scheduleAfterFact(present, first)
}

/** Opens an approved plan for one more trip and submits it (row TN-04). */
function scheduleRevision(
  present: Present,
  person: CadreSeed,
  day: DayKey,
  times: readonly [TimeOfDay, TimeOfDay],
): void {
  const { quarter, spare, today } = present
  const { office, timeline } = quarter
  const trip = spare.take(person.key, 1, spare.within(today, 8))
  timeline.at(day, times[0], async () => {
    const plan = quarter.plans.get(person.key)
    if (plan === undefined || (await office.stateOf(plan)) !== 'approved') return
    const req = await office.as(person)
    const version = await office.versionOf('plans', plan)
    await revisePlan(req, { plan, version, reason: revisionReason })
    await registerTrip(req, { plan, ...tripInput(trip, office.book, person.key) })
  })
  timeline.at(day, times[1], async () => {
    const plan = quarter.plans.get(person.key)
    if (plan !== undefined && (await office.stateOf(plan)) === 'draft') await submitOwn(quarter, person)
  })
}

/** Waits for the head of the department. */
function scheduleLateForHead(present: Present, code: string): void {
  const [person] = staffOf(present, code)
  if (person) scheduleRevision(present, person, addDays(present.today, -1), ['08:20', '09:05'])
}

/** The department's further round waits for the focal department. */
function scheduleLateForFocal(present: Present, code: string): void {
  const { quarter, today } = present
  const { timeline } = quarter
  const [person] = staffOf(present, code)
  if (!person) return
  scheduleRevision(present, person, addDays(today, -3), ['14:10', '14:50'])
  timeline.at(addDays(today, -2), '08:30', () => endorseReady(quarter, code))
  timeline.at(addDays(today, -2), '15:30', () => gatherDepartments(quarter, code))
}

/** The office's further round waits for the permanent members. */
function scheduleLateForStanding(present: Present, code: string): void {
  const { quarter, today } = present
  const { timeline } = quarter
  const person = staffOf(present, code).at(-1)
  if (!person) return
  scheduleRevision(present, person, addDays(today, -5), ['08:40', '09:30'])
  timeline.at(addDays(today, -5), '14:00', () => endorseReady(quarter, code))
  timeline.at(addDays(today, -4), '08:30', () => gatherDepartments(quarter, code))
  timeline.at(addDays(today, -4), '15:00', () => gatherOffice(quarter))
}

/** Unplanned trips that wait for consent: of two departments, and of a deputy. */
function scheduleRequests(present: Present, codes: readonly string[]): void {
  const { quarter, spare, today } = present
  const { office, timeline } = quarter
  const deputy = office.standing.at(-1)
  const askers = [
    ...codes.flatMap((code) => staffOf(present, code).at(-1) ?? []),
    ...(deputy ? [deputy] : []),
  ]
  for (const [index, person] of askers.entries()) {
    const trip = spare.take(person.key, 1, addDays(today, 2 + index))
    const reason = 'Cơ sở đề nghị hỗ trợ đột xuất, chưa có trong kế hoạch quý.'
    timeline.at(addDays(today, -1), `16:${10 + index}`, () => request(quarter, trip, reason))
  }
}

/** A trip that was consented to. */
function scheduleConsented(present: Present, trip: IntendedTrip, day: DayKey): void {
  const { quarter } = present
  const reason = 'Phát sinh nhiệm vụ phối hợp với cơ sở ngoài kế hoạch quý.'
  quarter.timeline.at(day, '07:20', () => request(quarter, trip, reason))
  quarter.timeline.at(day, '10:45', () => consent(quarter, trip))
}

/** A delegation of the department is at the base today, with its order. */
function scheduleUnderWay(present: Present, code: string): void {
  const { quarter, spare, today } = present
  const { office, timeline } = quarter
  const span = { from: addDays(today, -1), to: today }
  const person = staffOf(present, code).find(({ key }) => spare.isFree(key, span))
  if (!person) return
  const trip = spare.take(person.key, 2, span.from)
  scheduleConsented(present, trip, addDays(today, -3))
  const { orderNumber } = trip.outcome
  timeline.at(addDays(today, -2), '15:10', async () => {
    const made = quarter.made.get(trip.key)
    if (!made) return
    const req = await office.as(office.clerk)
    quarter.made.set(
      trip.key,
      await enterTravelOrder(req, {
        trip: made.id,
        version: made.version,
        orderNumber,
        orderDate: addDays(today, -2),
      }),
    )
  })
  timeline.at(span.from, '06:30', async () => {
    const made = quarter.made.get(trip.key)
    if (made) await startTrip(await office.as(person), { trip: made.id, version: made.version })
  })
}

/** Somebody is back, and what came of it is not written down yet; nor has the clerk entered the order. */
function scheduleUnwritten(present: Present, code: string): void {
  const { quarter, spare, today } = present
  const { office, timeline } = quarter
  const day = addDays(today, -2)
  const person = staffOf(present, code)
    .toReversed()
    .find(({ key }) => spare.isFree(key, { from: day, to: day }))
  if (!person) return
  const trip = spare.take(person.key, 1, day)
  scheduleConsented(present, trip, addDays(today, -4))
  timeline.at(day, '06:50', async () => {
    const made = quarter.made.get(trip.key)
    if (made) await startTrip(await office.as(person), { trip: made.id, version: made.version })
  })
}

/** A trip that nobody had asked for, written down afterwards: the Standing Committee takes note of it or not (row TN-05). */
function scheduleAfterFact(present: Present, code: string): void {
  const { quarter, spare, today } = present
  const { office, timeline } = quarter
  const day = addDays(today, -6)
  const person = staffOf(present, code)
    .toReversed()
    .find(({ key }) => spare.isFree(key, { from: day, to: day }))
  if (!person) return
  const trip = { ...spare.take(person.key, 1, day), participants: [person.key] }
  const { findings, ...rest } = trip.outcome
  const without = { ...trip, outcome: { ...rest, findings: findings.slice(0, 0) } }
  timeline.at(addDays(today, -1), '17:05', async () => {
    await recordTripAfterFact(await office.as(person), {
      ...tripInput(trip, office.book, person.key),
      reason: 'Đi gấp theo đề nghị của cơ sở trong ngày nghỉ, không kịp xin ý kiến.',
      outcome: outcomeInput(
        without,
        (topic) => idIn(office.book.topics, topic),
        (unit) => idIn(office.book.units, unit),
      ),
    })
  })
}

/** In the registration that was opened early, the first who registered gets it back for correction. */
export function scheduleEarlyReturn(next: Quarter, person: CadreSeed, today: DayKey): void {
  const reason =
    'Đề nghị ghi rõ nội dung thu hoạch và phương thức; rà lại thời gian trùng hội nghị của cơ quan.'
  next.timeline.at(addDays(today, -1), '10:40', () =>
    giveBack(
      next,
      person,
      next.office.reviewerOf(person),
      reason,
      next.trips.find((trip) => trip.leader === person.key && next.made.has(trip.key)),
    ),
  )
}
