import type { DaySpan, Half, Quarter } from '@/domain/calendar'
import type { CadreSeed } from '../types'
import type { Theme } from '../data/themes'

/** A trip before it has its key, its words and its outcome. */
export interface DraftTrip {
  quarter: Quarter
  participants: readonly CadreSeed[]
  span: DaySpan
  half?: Half
  units: readonly string[]
  theme: Theme
  unplanned: boolean
  /** The other trip that this one was made to meet. */
  overlap?: { with: DraftTrip; resolution: 'merge' | 'move' | 'keep'; movedTo?: DaySpan }
}

/** Days that the trip gives to each who goes. */
export function lengthOf(trip: { days: number; half?: Half }): number {
  return trip.half ? 0.5 : trip.days
}

/** The days on which it takes place once its overlap is settled. */
export function settledSpan(trip: DraftTrip): DaySpan {
  return trip.overlap?.movedTo ?? trip.span
}
