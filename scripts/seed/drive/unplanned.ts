import { addDays } from '@/domain/calendar'
import { giveConsent } from '@/services/trips/consentToTrip'
import { requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import type { CadreSeed, IntendedTrip } from '../types'
import { spanOf, type Quarter } from './quarter'
import { tripInput } from './tripInput'
import { consents, newcomerReason } from './words'

/** Who asks for a trip outside the plan: the head of the leader's department, or whoever has none above. */
export function requesterOf({ office }: Quarter, leader: CadreSeed): CadreSeed {
  return office.hasHeads && leader.department !== null ? office.head(leader.department) : leader
}

/** Asks for a trip of the data; its id is kept under its key. */
export async function request(quarter: Quarter, trip: IntendedTrip, reason: string): Promise<void> {
  const { office } = quarter
  const leader = office.person(trip.leader)
  const made = await requestUnplannedTrip(await office.as(requesterOf(quarter, leader)), {
    ...tripInput(trip, office.book, leader.key),
    leader: office.book.cadres.get(leader.key) ?? '',
    reason,
  })
  quarter.made.set(trip.key, made)
}

export async function consent(quarter: Quarter, trip: IntendedTrip): Promise<void> {
  const { office } = quarter
  const made = quarter.made.get(trip.key)
  if (made === undefined) return
  const decider = office.otherStanding(office.person(trip.leader))
  const words = office.random.pick(consents)
  quarter.made.set(
    trip.key,
    await giveConsent(await office.as(decider), { trip: made.id, version: made.version, words }),
  )
}

/** The Standing Committee is asked one to four days before, and answers the same day (row TN-05). */
export function scheduleUnplanned(quarter: Quarter, trip: IntendedTrip): void {
  const { office, timeline } = quarter
  const before = office.random.int(1, 4)
  const wanted = addDays(trip.from, -before)
  const { joined } = office.person(trip.leader)
  const first = joined > spanOf(quarter).from ? joined : addDays(spanOf(quarter).from, -1)
  const day = wanted < first ? first : wanted
  const reason = trip.unplannedReason ?? newcomerReason
  timeline.at(day, '07:15', () => request(quarter, trip, reason))
  timeline.at(day, '11:20', () => consent(quarter, trip))
}
