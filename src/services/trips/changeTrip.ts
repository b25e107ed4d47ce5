import type { PayloadRequest } from 'payload'
import { addDays, type DaySpan } from '@/domain/calendar'
import { RefusalError } from '@/domain/refusal/refusal'
import { checkNewDays } from '@/domain/trips'
import { successionMap } from '@/domain/units'
import { tripById } from '../lookup/documents'
import { checkVersion } from '../moves/checkVersion'
import { tellTravellers } from '../notify/tellTravellers'
import { refreshAbove } from '../plans/refreshAbove'
import { successionsOf } from '../read/overlapFacts'
import type { TripRow } from '../rows/tripRow'
import { takeStep } from '../step'
import type { TripStepInput } from './goOnTrip'
import { tripColumns } from './saveTrip'
import { checkedTrip, type StopInput } from './tripInput'
import { moveTrip } from './tripMove'
import { writeTrip } from './writeTrip'

type Reasoned = TripStepInput & { reason: string }

const NOTICE = { postpone: 'tripPostponed', cancel: 'tripCancelled' } as const

const change =
  (event: 'postpone' | 'cancel') =>
  (req: PayloadRequest, input: Reasoned): Promise<TripRow> =>
    takeStep(req, async (step) => {
      const trip = await tripById(step, input.trip)
      const moved = await moveTrip(step, trip, {
        event,
        reason: input.reason,
        changes: { changeReason: input.reason },
        check: () => checkVersion(trip.version, input.version),
      })
      await refreshAbove(step, trip.plan)
      tellTravellers(step, NOTICE[event], trip, { reason: input.reason })
      return moved
    })

/** An approved trip cannot be made in its time (row AG-15: epidemics, local tasks). It waits for new days; those who go are told. */
export const postponeTrip = change('postpone')

/** An approved or postponed trip will not be made, and why (row TN-21); those who would have gone are told. */
export const cancelTrip = change('cancel')

/** How far ahead a postponed trip may be put, in days. */
const AHEAD = 366

/**
 * Gives a postponed trip its new days; every rule on dates and units is asked again. It stays approved, so it keeps its
 * units and has no more half-days than were approved.
 * @throws RefusalError BEYOND_APPROVAL where it would be another trip, and what `moveTrip` and `checkedTrip` refuse
 */
export const rescheduleTrip = (
  req: PayloadRequest,
  input: TripStepInput & { stops: StopInput[] },
): Promise<TripRow> =>
  takeStep(req, async (step) => {
    const trip = await tripById(step, input.trip)
    const days: DaySpan = { from: step.today, to: addDays(step.today, AHEAD) }
    const anew = {
      ...trip,
      form: trip.form ?? '',
      stops: input.stops,
      participants: trip.participants.map((participant) => participant.cadre),
    }
    let columns: Record<string, unknown> = {}
    const moved = await moveTrip(step, trip, {
      event: 'reschedule',
      snapshot: { stops: trip.stops },
      check: async () => {
        checkVersion(trip.version, input.version)
        const { draft, catalogue } = await checkedTrip(step, anew, trip.leader, trip.organization, days)
        const became = await successionsOf(
          step,
          trip.stops.map(({ unit }) => unit),
        )
        const wrong = checkNewDays(trip.stops, draft.stops, successionMap(became))
        if (wrong.length > 0) throw new RefusalError(wrong)
        columns = tripColumns(draft, catalogue)
      },
    })
    await writeTrip(step, moved, columns)
    await refreshAbove(step, trip.plan)
    tellTravellers(step, 'tripMoved', trip)
    return { ...(await tripById(step, trip.id)), version: moved.version }
  })
