import type { TripState } from '../workflow'

/** What became of it after all: written down, and yet nobody went. */
const NOT_MADE: readonly (string | undefined)[] = ['dropped', 'moved']

/**
 * Whether somebody went, wholly or in part: a trip that was recorded as not made or as moved is done, and is no visit
 * and brings no days.
 */
export const wasMade = ({ state, completion }: { state: TripState; completion?: string }): boolean =>
  state === 'done' && !NOT_MADE.includes(completion)
