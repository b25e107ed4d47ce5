import type { PayloadRequest } from 'payload'
import { addDays, asDayKey, dayDistance, type DaySpan, periodSpan } from '@/domain/calendar'
import { RefusalError, refuse } from '@/domain/refusal/refusal'
import { checkText, LONGEST_NARRATIVE } from '@/domain/text'
import { planById, tripById } from '../lookup/documents'
import { checkVersion } from '../moves/checkVersion'
import { tellTravellers } from '../notify/tellTravellers'
import { refreshAbove } from '../plans/refreshAbove'
import type { TripRow } from '../rows/tripRow'
import { type Step, takeStep } from '../step'
import type { TripStepInput } from './goOnTrip'
import { tripColumns } from './saveTrip'
import { checkedTrip, type StopInput } from './tripInput'
import { moveTrip } from './tripMove'
import { writeTrip } from './writeTrip'

export interface MoveTripInput extends TripStepInput {
  /** The new first day; the whole trip moves with it, its days as far apart as before. */
  firstDay: string
  reason: string
}

/** How far ahead a trip that is approved may be moved, in days. */
const AHEAD = 366

/** The days in which the trip may be: those of its plan while it is being registered, the coming ones once approved. */
async function openDays(step: Step, trip: TripRow): Promise<DaySpan> {
  if (trip.state !== 'registered' || trip.plan === undefined)
    return { from: step.today, to: addDays(step.today, AHEAD) }
  return periodSpan((await planById(step, trip.plan)).period)
}

function movedStops(trip: TripRow, firstDay: string): StopInput[] {
  const day = asDayKey(firstDay) ?? refuse('INVALID_DAY', 'firstDay')
  const by = dayDistance(trip.firstDay, day)
  if (by === 0) refuse('INVALID_VALUE', 'firstDay')
  return trip.stops.map((stop) => ({ ...stop, from: addDays(stop.from, by), to: addDays(stop.to, by) }))
}

/**
 * Gives a trip that overlaps with another one other days (row AG-10): whoever reviews it moves it as a whole, with a
 * reason, and every rule on days and units is asked again. A unit that had agreed to the days must be spoken to anew.
 * Those who go are told.
 * @throws RefusalError NOT_FOUND, NOT_ALLOWED, STEP_OUT_OF_ORDER, REASON_REQUIRED, STALE_VERSION, INVALID_DAY,
 * INVALID_VALUE (the day that it has), and what `checkedTrip` refuses
 */
export const moveTripDays = (req: PayloadRequest, input: MoveTripInput): Promise<TripRow> =>
  takeStep(req, async (step) => {
    const trip = await tripById(step, input.trip)
    let columns: Record<string, unknown> = {}
    const moved = await moveTrip(step, trip, {
      event: 'move',
      reason: input.reason,
      snapshot: { stops: trip.stops },
      changes: { changeReason: input.reason },
      check: async () => {
        checkVersion(trip.version, input.version)
        const long = checkText('reason', input.reason, LONGEST_NARRATIVE)
        if (long.length > 0) throw new RefusalError(long)
        const anew = {
          ...trip,
          form: trip.form ?? '',
          stops: movedStops(trip, input.firstDay),
          participants: trip.participants.map(({ cadre }) => cadre),
        }
        const days = await openDays(step, trip)
        const { draft, catalogue } = await checkedTrip(step, anew, trip.leader, trip.organization, days)
        columns = tripColumns(draft, catalogue)
      },
    })
    await writeTrip(step, moved, columns)
    await refreshAbove(step, trip.plan)
    tellTravellers(step, 'tripMoved', trip)
    return { ...(await tripById(step, trip.id)), version: moved.version }
  })
