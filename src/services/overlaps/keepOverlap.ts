import type { PayloadRequest } from 'payload'
import { footprintOf, type Overlap, reviewsTrip } from '@/domain/overlap'
import { RefusalError, refuse } from '@/domain/refusal/refusal'
import { checkText, LONGEST_NARRATIVE } from '@/domain/text'
import { LIVE_TRIP_STATES } from '@/domain/workflow'
import { tripById } from '../lookup/documents'
import { policiesOf } from '../lookup/policy'
import { actedAs, actorsOn, refusePart } from '../moves/actors'
import { checkVersion } from '../moves/checkVersion'
import { recordMoves } from '../moves/recordMove'
import { refreshAbove } from '../plans/refreshAbove'
import { overlapTrip, successionsOf } from '../read/overlapFacts'
import { insert } from '../rows/insert'
import type { TripRow } from '../rows/tripRow'
import { type Step, takeStep } from '../step'
import { tripConcern } from '../trips/tripMove'
import { writeTrip } from '../trips/writeTrip'
import { collisions } from './collisions'

export interface KeepOverlapInput {
  /** Which overlap of the two trips, as the list of overlaps names it. */
  key: string
  trip: string
  version: number
  other: string
  otherVersion: number
  reason: string
}

/**
 * The overlap of the two trips that the key names, by the widest window that the office has ever had: a list is made by
 * the policy of its period, and whatever it shows may be answered.
 * A trip that does not take place collides with nothing.
 * @throws RefusalError NOT_FOUND where the two do not collide so
 */
async function collisionOf(step: Step, pair: readonly [TripRow, TripRow], key: string): Promise<Overlap> {
  if (!pair.every(({ state }) => LIVE_TRIP_STATES.includes(state))) refuse('NOT_FOUND', 'key')
  const policies = await policiesOf(step, pair[0].organization)
  const windowDays = Math.max(0, ...policies.map(({ overlapWindowDays }) => overlapWindowDays)) - 1
  const units = pair.flatMap(({ stops }) => stops.map(({ unit }) => unit))
  const found = collisions(pair.map(overlapTrip), windowDays, await successionsOf(step, units))
  return found.find((overlap) => overlap.key === key) ?? refuse('NOT_FOUND', 'key')
}

/** @throws RefusalError NOT_ALLOWED for who does not review the trip, NOT_FOUND for other offices */
function checkReviewer(step: Step, trip: TripRow, field: string): string | undefined {
  const actors = actorsOn(step.principal, tripConcern(trip))
  if (!reviewsTrip(actors)) refusePart(step.principal, trip.organization, field, 'keepOverlap')
  return actedAs(actors, ['head', 'focal', 'standing'])
}

/** Writes the answer, or writes anew what was answered before the trips changed. */
async function remember(step: Step, key: string, data: Record<string, unknown>): Promise<void> {
  const before: unknown = await step.payload.db.findOne({
    collection: 'overlap-answers',
    where: { key: { equals: key } },
    select: { key: true },
    req: step.req,
  })
  if (!before) {
    await insert(step, 'overlap-answers', { ...data, key })
    return
  }
  await step.payload.db.updateOne({
    collection: 'overlap-answers',
    where: { key: { equals: key } },
    data: { ...data, updatedAt: step.now.toISOString() },
    req: step.req,
    returning: false,
  })
}

/**
 * Keeps two trips that overlap as they are, with the reason (row AG-10): the overlap is no longer open, until one of
 * the two gets other days or places. Both trips say so in their trace, and their leaders are told.
 * @throws RefusalError NOT_FOUND, NOT_ALLOWED, STALE_VERSION, REQUIRED, TOO_LONG
 */
export const keepOverlap = (req: PayloadRequest, input: KeepOverlapInput): Promise<TripRow[]> =>
  takeStep(req, async (step) => {
    const pair = [await tripById(step, input.trip), await tripById(step, input.other, 'other')] as const
    const [trip, other] = pair
    const role = checkReviewer(step, trip, 'trip')
    checkReviewer(step, other, 'other')
    checkVersion(trip.version, input.version)
    checkVersion(other.version, input.otherVersion, 'otherVersion')
    const wrong = checkText('reason', input.reason, LONGEST_NARRATIVE)
    if (wrong.length > 0) throw new RefusalError(wrong)
    const overlap = await collisionOf(step, pair, input.key)
    const moves = await recordMoves(
      step,
      pair.map((one) => ({
        moving: { type: 'trips' as const, ...one, cadre: one.leader },
        move: {
          event: 'keepOverlap',
          from: one.state,
          to: one.state,
          role,
          reason: input.reason,
          snapshot: { overlap: overlap.key },
        },
      })),
    )
    for (const [index, one] of pair.entries()) await writeTrip(step, one, { ...moves[index] })
    await remember(step, overlap.key, {
      organization: trip.organization,
      period: (trip.id < other.id ? trip : other).period,
      kind: overlap.kind,
      trip: overlap.trips[0],
      otherTrip: overlap.trips[1],
      reason: input.reason,
      answeredBy: step.principal.cadre,
      role,
      answeredAt: step.now.toISOString(),
      footprint: footprintOf(overlapTrip(trip), overlapTrip(other)),
    })
    for (const plan of new Set(pair.map((one) => one.plan))) await refreshAbove(step, plan)
    for (const { id, leader, organization, title } of pair) {
      if (leader === step.principal.cadre) continue
      step.tell({
        recipient: leader,
        organization,
        kind: 'overlapKept',
        documentType: 'trips',
        document: id,
        params: { title },
      })
    }
    return Promise.all(pair.map(({ id }) => tripById(step, id)))
  })
