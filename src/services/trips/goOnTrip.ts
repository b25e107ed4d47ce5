import type { PayloadRequest } from 'payload'
import { addDays, asDayKey, compareDays, formatDay } from '@/domain/calendar'
import { RefusalError, refuse } from '@/domain/refusal/refusal'
import { checkLength, checkText, LONGEST_LINE } from '@/domain/text'
import { creditTrip } from '../ledger/creditTrip'
import { renumberCredits } from '../ledger/renumberCredits'
import { tripById } from '../lookup/documents'
import { actedAs, actorsOn, refusePart } from '../moves/actors'
import { checkVersion } from '../moves/checkVersion'
import { recordMove } from '../moves/recordMove'
import { refreshAbove } from '../plans/refreshAbove'
import type { TripRow } from '../rows/tripRow'
import { takeStepOnce } from '../receipts/takeStepOnce'
import { takeStep } from '../step'
import { type OutcomeInput, readOutcome } from './outcome'
import { checkFindingPlaces, writeFindings } from './writeFindings'
import { moveTrip, tripConcern } from './tripMove'
import { writeTrip } from './writeTrip'

export interface TripStepInput {
  trip: string
  version: number
}

export interface CoordinateInput extends TripStepInput {
  contact: string
  phone?: string | null
  confirmedOn?: string | null
  note?: string | null
}

/** The unit has been spoken to and makes the trip possible: "đã phối hợp" (row TN-06). */
export const coordinateTrip = (req: PayloadRequest, input: CoordinateInput): Promise<TripRow> =>
  takeStep(req, async (step) => {
    const trip = await tripById(step, input.trip)
    const wrong = [
      ...checkText('contact', input.contact, LONGEST_LINE),
      ...checkLength('phone', input.phone, LONGEST_LINE),
      ...checkLength('note', input.note),
    ]
    if (input.confirmedOn && !asDayKey(input.confirmedOn))
      wrong.push({ code: 'INVALID_DAY', field: 'confirmedOn' })
    const host = {
      contact: input.contact,
      phone: input.phone,
      confirmedOn: input.confirmedOn ?? step.today,
      note: input.note,
    }
    const moved = await moveTrip(step, trip, {
      event: 'coordinate',
      changes: { host },
      check: () => {
        checkVersion(trip.version, input.version)
        if (wrong.length > 0) throw new RefusalError(wrong)
      },
    })
    await refreshAbove(step, trip.plan)
    return moved
  })

/** The day before the first counts as the start: "đi trước" (row TN-18). */
const EARLIEST_START_DAYS = 7

/** The delegation sets out. */
export const startTrip = (req: PayloadRequest, input: TripStepInput): Promise<TripRow> =>
  takeStep(req, async (step) => {
    const trip = await tripById(step, input.trip)
    const moved = await moveTrip(step, trip, {
      event: 'start',
      check: () => {
        checkVersion(trip.version, input.version)
        if (compareDays(step.today, addDays(trip.firstDay, -EARLIEST_START_DAYS)) < 0)
          refuse('DATE_NOT_REACHED', 'trip', { day: formatDay(trip.firstDay) })
      },
    })
    await refreshAbove(step, trip.plan)
    return moved
  })

/**
 * Records what came of a trip, with its findings, and enters the days of everyone who went into the
 * ledger (rows TN-18, TN-21, TG-03, TG-04). Not before its last day.
 */
export const completeTrip = (
  req: PayloadRequest,
  input: TripStepInput & { orderNumber?: string | null; outcome: OutcomeInput; clientKey?: string },
): Promise<TripRow> =>
  takeStepOnce(req, { clientKey: input.clientKey, name: 'completeTrip', found: tripById }, async (step) => {
    const trip = await tripById(step, input.trip)
    const { columns, refusals } = readOutcome(input.outcome)
    const orderNumber = input.orderNumber ?? trip.orderNumber
    const changes = { ...columns, orderNumber, completedAt: step.now.toISOString() }
    const findings = input.outcome.findings ?? []
    const wrong = [
      ...refusals,
      ...checkFindingPlaces(trip, findings),
      ...checkLength('orderNumber', orderNumber, LONGEST_LINE),
    ]
    const moved = await moveTrip(step, trip, {
      event: 'complete',
      changes,
      check: () => {
        checkVersion(trip.version, input.version)
        if (compareDays(step.today, trip.lastDay) < 0)
          refuse('DATE_NOT_REACHED', 'trip', { day: formatDay(trip.lastDay) })
        if (wrong.length > 0) throw new RefusalError(wrong)
      },
    })
    await writeFindings(step, trip, findings)
    await creditTrip(step, { ...moved, orderNumber, completion: input.outcome.completion ?? 'done' })
    await refreshAbove(step, trip.plan)
    return { ...moved, orderNumber }
  })

/** Who keeps the numbers of travel orders. */
const ORDER_ACTORS = ['clerk', 'head', 'focal', 'standing'] as const

/**
 * Enters or corrects the number of the travel order (công lệnh): the clerk's, the head's or the focal
 * department's work. Where the trip is done, its days count from now on (the proof in use is the order),
 * and those that count already go over to the new number; the trace keeps the one before.
 */
export const enterTravelOrder = (
  req: PayloadRequest,
  input: TripStepInput & { orderNumber: string; orderDate?: string | null },
): Promise<TripRow> =>
  takeStep(req, async (step) => {
    const trip = await tripById(step, input.trip)
    const actors = actorsOn(step.principal, tripConcern(trip))
    const may = ORDER_ACTORS.some((actor) => actors.has(actor))
    if (!may) refusePart(step.principal, trip.organization, 'trip', 'order')
    checkVersion(trip.version, input.version)
    const wrong = checkText('orderNumber', input.orderNumber, LONGEST_LINE)
    if (input.orderDate && !asDayKey(input.orderDate)) wrong.push({ code: 'INVALID_DAY', field: 'orderDate' })
    if (wrong.length > 0) throw new RefusalError(wrong)
    const { orderNumber, orderDate } = input
    const moved = await recordMove(
      step,
      { type: 'trips', ...trip, cadre: trip.leader },
      {
        event: 'order',
        from: trip.state,
        to: trip.state,
        role: actedAs(actors, ORDER_ACTORS),
        snapshot: { orderNumber: trip.orderNumber ?? null, orderDate: trip.orderDate ?? null },
      },
    )
    await writeTrip(step, trip, { ...moved, orderNumber, orderDate })
    const after = { ...trip, version: moved.version, chainHash: moved.chainHash, orderNumber }
    if (trip.state === 'done') {
      await renumberCredits(step, trip.id, orderNumber)
      await creditTrip(step, after)
    }
    await refreshAbove(step, trip.plan)
    return after
  })
