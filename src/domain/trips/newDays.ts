import { type Refusal } from '../refusal/refusal'
import type { SuccessionMap } from '../units'
import { extentOf } from './extent'
import type { StopDraft } from './tripDraft'

/**
 * What is wrong with the new days of a trip that was approved and put off. The approval still holds, so it holds for what
 * was approved: the same units (or what became of them), and no more half-days. Anything else is another trip, and is
 * asked for anew (row TN-05).
 * @param approved the stops of the trip as it was approved
 * @param places what units became, since a trip may be put off beyond a reform
 */
export function checkNewDays(
  approved: readonly StopDraft[],
  anew: readonly StopDraft[],
  places: Pick<SuccessionMap, 'presentUnits'>,
): Refusal[] {
  const isPlaceOf = (stop: StopDraft, unit: string): boolean =>
    stop.unit === unit || places.presentUnits(unit, stop.from).includes(stop.unit)
  const sameUnits =
    anew.every((stop) => approved.some(({ unit }) => isPlaceOf(stop, unit))) &&
    approved.every(({ unit }) => anew.some((stop) => isPlaceOf(stop, unit)))
  const { halfDays } = extentOf(approved)
  if (sameUnits && extentOf(anew).halfDays <= halfDays) return []
  return [{ code: 'BEYOND_APPROVAL', field: 'stops', params: { halfDays } }]
}
