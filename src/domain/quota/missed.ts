import type { HalfDayKey } from '../calendar'
import { MISS_REASONS } from './judgeTrip'
import { computeLedger, type LedgerInput } from './ledger'

/**
 * Why a half-day of a trip is not in the ledger: what the rules say, or `NOT_ENTERED`: by the rules and
 * posts of today it would count, when its result or order was recorded it did not.
 */
export const LEDGER_MISSES = [...MISS_REASONS, 'NOT_ENTERED'] as const
export type LedgerMissReason = (typeof LEDGER_MISSES)[number]

export interface MissedHalf {
  halfDay: HalfDayKey
  trip: string
  unit?: string
  reason: LedgerMissReason
  /** With `ALREADY_COUNTED`: the trip that has it in the ledger. */
  countedBy?: string
}

/**
 * The half-days of the trips of a year that the ledger as it was kept has not from them, and why; by
 * half-day, then trip. What was entered stays entered, whatever the rules say today.
 */
export function missedHalves(
  input: LedgerInput,
  entered: readonly { halfDay: HalfDayKey; trip: string }[],
): MissedHalf[] {
  const broughtBy = new Map(entered.map(({ halfDay, trip }) => [halfDay, trip]))
  const { credits, misses } = computeLedger(input)
  const would = credits.map(({ halfDay, trip, unit }) => ({ halfDay, trip, unit, reason: undefined }))
  return [...would, ...misses]
    .filter(({ halfDay, trip }) => broughtBy.get(halfDay) !== trip)
    .map(({ halfDay, trip, unit, reason }): MissedHalf => {
      const line = { halfDay, trip, ...(unit !== undefined && { unit }) }
      if (reason !== undefined && reason !== 'ALREADY_COUNTED') return { ...line, reason }
      const countedBy = broughtBy.get(halfDay)
      return countedBy === undefined
        ? { ...line, reason: 'NOT_ENTERED' }
        : { ...line, reason: 'ALREADY_COUNTED', countedBy }
    })
    .sort((a, b) => (`${a.halfDay} ${a.trip}` < `${b.halfDay} ${b.trip}` ? -1 : 1))
}
