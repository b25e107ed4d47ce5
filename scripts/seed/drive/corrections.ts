import { isRecord, textOf } from '@/access/guards'
import { comment, resolveComment } from '@/services/comments/comment'
import { keepOverlap } from '@/services/overlaps/keepOverlap'
import { returnPlan } from '@/services/plans/returnPlan'
import { overlaps } from '@/services/read/overlaps'
import { mergeTrips } from '@/services/trips/mergeTrips'
import { editTrip } from '@/services/trips/registerTrip'
import type { CadreSeed, IntendedOverlap, IntendedTrip } from '../types'
import { submitOwn } from './climb'
import type { MadeTrip, Quarter } from './quarter'
import { isRegistered } from './register'
import { tripInput } from './tripInput'
import { corrections } from './words'

const firstLine = (quarter: Quarter, person: CadreSeed): IntendedTrip | undefined =>
  quarter.trips.find(
    (trip) => trip.leader === person.key && isRegistered(quarter, trip) && quarter.made.has(trip.key),
  )

/** Gives somebody's plan back with a reason and a remark on a line (row AG-13). */
export async function giveBack(
  quarter: Quarter,
  person: CadreSeed,
  by: CadreSeed,
  reason: string,
  line?: IntendedTrip,
): Promise<void> {
  const { office } = quarter
  const plan = quarter.plans.get(person.key)
  if (plan === undefined || !['submitted', 'endorsed'].includes(await office.stateOf(plan))) return
  const trip = line && quarter.made.get(line.key)?.id
  await returnPlan(await office.as(by), {
    plan,
    version: await office.versionOf('plans', plan),
    reason,
    comments: trip === undefined ? [] : [{ trip, field: 'expectedLearning', text: reason }],
  })
}

/** The owner corrects a returned plan, marks the remarks as dealt with and submits it again. */
export async function correct(
  quarter: Quarter,
  person: CadreSeed,
  lines: readonly { trip: IntendedTrip; addition?: string; days?: IntendedOverlap['movedTo'] }[],
): Promise<void> {
  const { office } = quarter
  const plan = quarter.plans.get(person.key)
  if (plan === undefined || (await office.stateOf(plan)) !== 'returned') return
  const req = await office.as(person)
  for (const { trip, addition, days } of lines) {
    const made = quarter.made.get(trip.key)
    if (made === undefined) continue
    const input = tripInput(trip, office.book, person.key, days)
    const expectedLearning = [input.expectedLearning, addition].filter(Boolean).join(' ')
    quarter.made.set(
      trip.key,
      await editTrip(req, { ...input, trip: made.id, version: made.version, expectedLearning }),
    )
  }
  for (const id of await openRemarks(quarter, plan)) await resolveComment(req, { comment: id })
  await submitOwn(quarter, person)
}

async function openRemarks(quarter: Quarter, plan: string): Promise<string[]> {
  const found = await quarter.office.payload.db.find({
    collection: 'comments',
    where: { and: [{ document: { equals: plan } }, { resolvedAt: { exists: false } }] },
    limit: 100,
    pagination: false,
    req: await quarter.office.as(quarter.office.secretary),
  })
  return found.docs.flatMap((row: unknown) => (isRecord(row) ? (textOf(row.id) ?? []) : []))
}

/** The registrations that go back once or twice before they are taken. */
export function scheduleReturns(quarter: Quarter): void {
  const { office, timeline, calendar } = quarter
  for (const { cadre, times, comment: reason } of quarter.returns) {
    const person = office.person(cadre)
    const reviewer = office.reviewerOf(person)
    const turn = (
      round: 0 | 1,
      back: [typeof calendar.review, `${number}:${number}`],
      again: typeof back,
    ): void => {
      timeline.at(...back, () => giveBack(quarter, person, reviewer, reason, firstLine(quarter, person)))
      timeline.at(...again, async () => {
        const trip = firstLine(quarter, person)
        await correct(
          quarter,
          person,
          trip ? [{ trip, addition: corrections.slice(0, round + 1).join(' ') }] : [],
        )
      })
    }
    turn(0, [calendar.review, '09:10'], [calendar.again, '10:00'])
    if (times === 2) turn(1, [calendar.again, '16:00'], [calendar.endorse, '07:40'])
  }
}

/** The focal department looks at overlaps: joins trips, asks for other days, or leaves both with a reason (row AG-10). */
export function scheduleOverlaps(quarter: Quarter): void {
  const { timeline, calendar } = quarter
  timeline.at(calendar.overlaps, '08:30', async () => {
    for (const overlap of quarter.overlaps) await settle(quarter, overlap)
    for (const { from, into } of quarter.copies) await join(quarter, from, into, undefined)
    await sendBackToMove(quarter)
  })
  timeline.at(calendar.overlaps, '16:30', () => moveAndResubmit(quarter))
}

async function settle(
  quarter: Quarter,
  { trip, with: other, resolution, reason }: IntendedOverlap,
): Promise<void> {
  const made = quarter.made.get(trip)
  if (made === undefined || !quarter.made.has(other) || quarter.merged.has(other)) return
  if (resolution === 'merge') {
    await join(quarter, made, other, reason)
    quarter.merged.add(trip)
  }
  if (resolution !== 'keep') return
  await remark(quarter, trip, made.id, reason)
  await keep(quarter, [trip, other], reason)
}

/** More overlaps than an office has in a quarter. */
const ALL = 2000

/** Leaves two trips of the data as they are, in whatever they collide, with the reason. */
async function keep(quarter: Quarter, keys: readonly string[], reason: string): Promise<void> {
  const { office, made } = quarter
  const ids = keys.flatMap((key) => made.get(key)?.id ?? [])
  const asked = { organization: office.id, period: quarter.key, standing: 'open' as const, first: ALL }
  const { rows } = await overlaps(await office.as(office.focal), asked)
  const between = rows.filter(({ trips }) => trips.every(({ id }) => ids.includes(id)))
  for (const { key } of between) {
    const [one, another] = await Promise.all(
      ids.map(async (id) => ({ id, version: await office.versionOf('trips', id) })),
    )
    if (!one || !another) return
    const pair = { trip: one.id, version: one.version, other: another.id, otherVersion: another.version }
    const kept = await keepOverlap(await office.as(office.focal), { key, reason, ...pair })
    for (const [index, { id, version }] of kept.entries()) made.set(keys[index] ?? '', { id, version })
  }
}

/** Takes a trip up into another one of the data. */
async function join(
  quarter: Quarter,
  from: MadeTrip,
  key: string,
  reason: string | undefined,
): Promise<void> {
  const { office } = quarter
  const into = quarter.made.get(key)
  if (into === undefined) return
  const joint = await mergeTrips(await office.as(office.focal), {
    into: into.id,
    intoVersion: into.version,
    from: from.id,
    fromVersion: from.version,
    reason,
  })
  quarter.made.set(key, joint)
}

async function remark(quarter: Quarter, key: string, trip: string, text: string): Promise<void> {
  const { office } = quarter
  const leader = quarter.trips.find((one) => one.key === key)?.leader ?? ''
  const document = quarter.plans.get(leader)
  if (document === undefined) return
  const req = await office.as(office.focal)
  const made = await comment(req, { documentType: 'plans', document, trip, text })
  await resolveComment(req, { comment: made.id })
}

/** The lines that are asked to move, by whose plan they are on. */
function moves(
  quarter: Quarter,
): Map<CadreSeed, { trip: IntendedTrip; days: IntendedOverlap['movedTo']; reason: string }[]> {
  const byPerson = new Map<
    CadreSeed,
    { trip: IntendedTrip; days: IntendedOverlap['movedTo']; reason: string }[]
  >()
  for (const { trip: key, resolution, movedTo, reason } of quarter.overlaps) {
    const trip = quarter.trips.find((one) => one.key === key)
    if (resolution !== 'move' || !trip || !quarter.made.has(key)) continue
    const person = quarter.office.person(trip.leader)
    byPerson.set(person, [...(byPerson.get(person) ?? []), { trip, days: movedTo, reason }])
  }
  return byPerson
}

async function sendBackToMove(quarter: Quarter): Promise<void> {
  const { office } = quarter
  for (const [person, lines] of moves(quarter)) {
    const by = office.focal.key === person.key ? office.otherStanding(person) : office.focal
    const [line] = lines
    if (line) await giveBack(quarter, person, by, line.reason, line.trip)
  }
}

async function moveAndResubmit(quarter: Quarter): Promise<void> {
  for (const [person, lines] of moves(quarter)) await correct(quarter, person, lines)
}
