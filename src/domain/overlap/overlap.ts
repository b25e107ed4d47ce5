import type { DayKey, HalfDaySpan, PeriodKey } from '../calendar'
import type { SuccessionMap } from '../units'

/** The facts of a trip, planned or done, that can collide with those of another. */
export interface OverlapTrip {
  id: string
  department: string
  /** The half-days for which its participants are taken. */
  span: HalfDaySpan
  participants: string[]
  stops: OverlapStop[]
  topics: string[]
}

export interface OverlapStop {
  unit: string
  from: DayKey
  to: DayKey
}

/** In the order in which overlaps are listed: what cannot be done comes before what is only better not done. */
export const OVERLAP_KINDS = ['person', 'unit', 'topic'] as const

/**
 * - `person`: one cadre is in two trips on the same half-day;
 * - `unit`: two trips go to one place on near or common days;
 * - `topic`: two trips take one topic to one place in one quarter.
 */
export type OverlapKind = (typeof OVERLAP_KINDS)[number]

/** Two trips that should be merged or moved, or kept with a reason (row AG-10). */
export interface Overlap {
  kind: OverlapKind
  /** The smaller id first. */
  trips: [string, string]
  /** The departments of the trips, in the order of `trips`. */
  departments: [string, string]
  /** The same for the same collision whenever it is found again: what a decision to keep it refers to. */
  key: string
  /** `person`: who would be in two places. */
  cadre?: string
  /** `unit`, `topic`: the place, as the id that holds it now; the smallest when both were split the same way. */
  unit?: string
  /** `topic` only. */
  topic?: string
  /** `topic` only: the quarter of both visits. */
  quarter?: PeriodKey
  /** `person`: each common day. `unit`: the two nearest days of the visits, or the first common day. */
  days?: DayKey[]
}

export interface OverlapOptions {
  /** How many days apart two visits to one place still disturb each other; 0 = on a common day, below 0 = never. */
  windowDays: number
  places: SuccessionMap
  /** As at which day units are compared; without it, the last day of the later of the two trips. */
  asOf?: DayKey
}
