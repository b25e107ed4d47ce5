import { halfDayKey, halfDaysOf, isWithin, dayOfHalf, type DayKey, type HalfDayKey } from '../calendar'
import { isBlank } from '../text'
import { type QuotaPolicy, windowIn } from './policy'
import type { TripPresence, TripStop } from './trip'

/**
 * Why a half-day did not count, in the order in which the reasons are looked for:
 * - `NOT_DONE`: the trip has not taken place, or is not recorded as done;
 * - `NOT_IN_SERVICE`, `NO_POLICY`, `EXEMPT`: the cadre was not in scope that day;
 * - `NO_EVIDENCE`: the paper that the policy asks for has no number;
 * - `OUTSIDE_WINDOW`: the policy does not count that time of the year;
 * - `NO_STOP`: on the way, at no unit;
 * - `HOME_UNIT`: at a unit in the office's own town;
 * - `HALF_DAYS_NOT_ALLOWED`: the trip fills only half of the day;
 * - `ALREADY_COUNTED`: another trip has brought this half-day.
 */
export const MISS_REASONS = [
  'NOT_DONE',
  'NOT_IN_SERVICE',
  'NO_POLICY',
  'EXEMPT',
  'NO_EVIDENCE',
  'OUTSIDE_WINDOW',
  'NO_STOP',
  'HOME_UNIT',
  'HALF_DAYS_NOT_ALLOWED',
  'ALREADY_COUNTED',
] as const

export type MissReason = (typeof MISS_REASONS)[number]

/** By which policy a day is judged, or why none applies. */
export type RuleOfDay = { policy: QuotaPolicy } | { reason: MissReason }

/** One half-day of one cadre on one trip: it counts when there is no reason against it. */
export type Verdict =
  { halfDay: HalfDayKey; stop: TripStop } | { halfDay: HalfDayKey; stop?: TripStop; reason: MissReason }

/**
 * Judges each half-day that the trip brings one cadre, each once and in order. Where stops share a
 * half-day the first listed that counts stands for it. What other trips bring is not looked at.
 */
export function judgeTrip(trip: TripPresence, cadre: string, ruleOf: (day: DayKey) => RuleOfDay): Verdict[] {
  const verdicts = [...stopsByHalfDay(trip, cadre)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([halfDay, stops]) => judge(halfDay, stops, trip.evidence, ruleOf))
  const counted = new Set(verdicts.filter((verdict) => !('reason' in verdict)).map(({ halfDay }) => halfDay))
  return verdicts.map((verdict) => {
    if ('reason' in verdict || isAllowed(verdict.halfDay, counted, ruleOf)) return verdict
    return { ...verdict, reason: 'HALF_DAYS_NOT_ALLOWED' }
  })
}

function stopsByHalfDay(trip: TripPresence, cadre: string): Map<HalfDayKey, TripStop[]> {
  const mine = trip.participants.filter((participant) => participant.cadre === cadre)
  const presence = new Map<HalfDayKey, TripStop[]>()
  for (const { span } of mine) {
    if (span) for (const halfDay of halfDaysOf(span)) presence.set(halfDay, [])
  }
  const wholeTrip = mine.some(({ span }) => span === undefined)
  for (const stop of trip.stops) {
    for (const halfDay of halfDaysOf(stop)) {
      const stops = presence.get(halfDay) ?? []
      if (wholeTrip || presence.has(halfDay)) presence.set(halfDay, [...stops, stop])
    }
  }
  return presence
}

function judge(
  halfDay: HalfDayKey,
  stops: TripStop[],
  evidence: string | undefined,
  ruleOf: (day: DayKey) => RuleOfDay,
): Verdict {
  const [first] = stops
  const day = dayOfHalf(halfDay)
  const rule = ruleOf(day)
  if ('reason' in rule) return { halfDay, stop: first, reason: rule.reason }
  const { policy } = rule
  if (policy.evidence !== 'none' && isBlank(evidence)) return { halfDay, stop: first, reason: 'NO_EVIDENCE' }
  if (!isWithin(day, windowIn(policy, { from: day, to: day })))
    return { halfDay, stop: first, reason: 'OUTSIDE_WINDOW' }
  if (!first) return { halfDay, reason: 'NO_STOP' }
  const away = stops.find(({ unit }) => policy.homeUnitCounts || !policy.homeUnits.includes(unit))
  return away ? { halfDay, stop: away } : { halfDay, stop: first, reason: 'HOME_UNIT' }
}

/** A half-day is allowed by a policy that counts halves, or beside the other half of its day. */
function isAllowed(
  halfDay: HalfDayKey,
  counted: ReadonlySet<string>,
  ruleOf: (day: DayKey) => RuleOfDay,
): boolean {
  const day = dayOfHalf(halfDay)
  const rule = ruleOf(day)
  const halvesCount = 'policy' in rule && rule.policy.allowHalfDays
  return halvesCount || (counted.has(halfDayKey(day, 'am')) && counted.has(halfDayKey(day, 'pm')))
}
