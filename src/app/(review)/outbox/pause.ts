const FIRST = 2_000
const LONGEST = 5 * 60_000

/**
 * How long to wait after so many failures one after another, in milliseconds: doubled each time up to five minutes,
 * and between half and all of it, so that the phones of a delegation do not call in step.
 * @param chance from 0 up to 1
 */
export const pauseAfter = (failures: number, chance: number): number =>
  Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1)) * (0.5 + chance / 2)
