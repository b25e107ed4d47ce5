import type { DayKey, HalfDayKey } from '../calendar'
import type { UnitLevel } from '../units'
import { judgeTrip, type RuleOfDay } from './judgeTrip'
import type { QuotaPolicy } from './policy'
import { type LedgerCadre, rulesOf } from './scope'
import type { TripPresence } from './trip'

/** One half-day that a trip brings one cadre. */
export interface DayCredit {
  cadre: string
  halfDay: HalfDayKey
  unit: string
  unitLevel: UnitLevel
}

/**
 * The half-days that a completed trip brings each participant under the policy of its time: each once
 * per cadre, by cadre and then in order; none without the evidence that the policy asks for. Where
 * stops share a half-day the first listed that counts stands for it. Whether a participant was in
 * scope, and whether another trip has brought the half-day already, is not looked at here: the ledger
 * does that, and the unique key of a stored credit.
 */
export function creditsOf(trip: TripPresence, policy: QuotaPolicy): DayCredit[] {
  const cadres = [...new Set(trip.participants.map(({ cadre }) => cadre))].sort()
  return cadres.flatMap((cadre) => brought(trip, cadre, () => ({ policy })))
}

/**
 * The half-days that a completed trip brings these cadres, each day judged by the policy that bound the
 * cadre on it: none while somebody was exempt, on leave or not in service. Those who were not on the
 * trip get none. Whether another trip has brought a half-day already is not looked at.
 */
export const creditsInScope = (trip: TripPresence, cadres: readonly LedgerCadre[]): DayCredit[] =>
  cadres.flatMap((cadre) => brought(trip, cadre.id, rulesOf(cadre)))

function brought(trip: TripPresence, cadre: string, ruleOf: (day: DayKey) => RuleOfDay): DayCredit[] {
  return judgeTrip(trip, cadre, ruleOf).flatMap((verdict) => {
    if ('reason' in verdict) return []
    const { unit, unitLevel } = verdict.stop
    return [{ cadre, halfDay: verdict.halfDay, unit, unitLevel }]
  })
}
