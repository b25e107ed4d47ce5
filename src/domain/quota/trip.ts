import type { DayKey, Half, HalfDaySpan } from '../calendar'
import type { UnitLevel } from '../units'

/** A stay at one unit. */
export interface TripStop {
  unit: string
  unitLevel: UnitLevel
  from: DayKey
  to: DayKey
  fromHalf?: Half
  toHalf?: Half
}

/** Who went; with a span, only for that part of the trip. */
export interface TripParticipant {
  cadre: string
  span?: HalfDaySpan
}

/** What of a trip brings days. */
export interface TripPresence {
  participants: readonly TripParticipant[]
  stops: readonly TripStop[]
  /** The number of the travel order or of the decision to send. */
  evidence?: string
}

/** A trip as the ledger sees it. Only what is done counts; what is approved counts in a forecast. */
export interface LedgerTrip extends TripPresence {
  id: string
  stage: 'planned' | 'approved' | 'done'
}
