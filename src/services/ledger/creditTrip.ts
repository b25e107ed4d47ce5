import { isUniqueViolation } from '@/database/transaction'
import { idOf, rowsOf } from '@/access/guards'
import { asDayKey, halfDayKey, parseHalfDayKey, periodKey, quarterOf, yearOf } from '@/domain/calendar'
import { creditsInScope, type DayCredit } from '@/domain/quota'
import { ledgerCadre, officesOf } from '../lookup/ledgerCadre'
import { peopleByIds } from '../lookup/people'
import { policiesOfAll, policyOn } from '../lookup/policy'
import { halfOf, type TripRow } from '../rows/tripRow'
import type { Step } from '../step'
import { ledgerTrip } from './ledgerTrip'

/** More half-days than a trip of two months for a whole delegation brings. */
const MOST_CREDITS = 10_000

/** Half-days that these people have already, in the days of the trip: nobody's half-day counts twice. */
async function taken(step: Step, trip: TripRow): Promise<Set<string>> {
  const found = await step.payload.db.find({
    collection: 'day-credits',
    where: {
      and: [
        { cadre: { in: trip.participants.map((participant) => participant.cadre) } },
        { day: { greater_than_equal: trip.firstDay } },
        { day: { less_than_equal: trip.lastDay } },
      ],
    },
    limit: MOST_CREDITS,
    pagination: false,
    select: { cadre: true, day: true, half: true },
    req: step.req,
  })
  return new Set(
    rowsOf(found.docs).flatMap((row) => {
      const day = asDayKey(row.day)
      const half = halfOf(row.half)
      return day && half ? [`${idOf(row.cadre) ?? ''}:${halfDayKey(day, half)}`] : []
    }),
  )
}

/**
 * What the trip brings each of its people, by the posts, leaves and policies of each day. Nothing where the
 * policy asks for a paper that has no number, or where it was not made after all.
 */
async function brought(step: Step, trip: TripRow): Promise<DayCredit[]> {
  const people = [
    ...(
      await peopleByIds(
        step,
        trip.participants.map(({ cadre }) => cadre),
      )
    ).values(),
  ]
  const policies = await policiesOfAll(step, [...new Set([trip.organization, ...officesOf(people)])])
  const policy = policyOn(policies.get(trip.organization) ?? [], trip.firstDay)
  const told = ledgerTrip(trip, policy?.quota.evidence)
  if (told.stage !== 'done') return []
  return creditsInScope(
    told,
    people.map((one) => ledgerCadre(one, policies)),
  )
}

/**
 * Enters the half-days that a trip brings to each of its people into the ledger (rows CM-03, TG-03),
 * as the policy in force counts them: with its evidence, and each half-day of a person once, whatever
 * trips share it. Without evidence nothing is entered; it can follow, when the order has a number.
 *
 * @returns how many half-days were entered
 */
export async function creditTrip(step: Step, trip: TripRow): Promise<number> {
  const credits = await brought(step, trip)
  if (credits.length === 0) return 0
  const have = await taken(step, trip)
  const departments = new Map(trip.participants.map(({ cadre, department }) => [cadre, department]))
  let entered = 0
  for (const credit of credits) {
    const key = `${credit.cadre}:${credit.halfDay}`
    const parsed = parseHalfDayKey(credit.halfDay)
    if (have.has(key) || !parsed) continue
    const { day, half } = parsed
    try {
      await step.payload.db.create({
        collection: 'day-credits',
        data: {
          key,
          organization: trip.organization,
          department: departments.get(credit.cadre),
          cadre: credit.cadre,
          trip: trip.id,
          unit: credit.unit,
          unitLevel: credit.unitLevel,
          day,
          half,
          year: yearOf(day),
          period: periodKey(quarterOf(day)),
          orderNumber: trip.orderNumber,
        },
        req: step.req,
        returning: false,
      })
      entered += 1
    } catch (error) {
      // On a database that lets two people write at once, the other one has just entered this half-day.
      if (!isUniqueViolation(error)) throw error
    }
  }
  return entered
}
