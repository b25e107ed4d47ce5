import type { DayKey, Half } from '@/domain/calendar'
import type { LedgerCadre, LedgerTrip, QuotaPolicy } from '@/domain/quota'
import { CALENDAR, covers, HALVES } from './calendar.oracle'

/** The days that can matter to these trips; looking at all three years would only be slow. */
const DAYS = CALENDAR.filter((day) => day >= '2024-12-15' && day <= '2025-07-31')

/** In what office and under which policy the cadre is bound on a day, or the word why not. */
export type Bond = string | { office: string; policy: QuotaPolicy }

/** The policy in force, sought from the newest to the oldest. */
function inForce(policies: readonly QuotaPolicy[], day: DayKey): QuotaPolicy | undefined {
  const newestFirst = [...policies].sort((a, b) =>
    a.validFrom > b.validFrom ? -1 : a.validFrom < b.validFrom ? 1 : 0,
  )
  return newestFirst.find(
    (policy) => day >= policy.validFrom && !(policy.validTo !== undefined && policy.validTo < day),
  )
}

/** The day in `months` months, one day less, by counting days of the calendar; leave shorter than that is short. */
function isLong(from: DayKey, to: DayKey | undefined, months: number): boolean {
  if (to === undefined) return true
  const [year, month, date] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1 + months, 1))
  const lengthOfMonth = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 0)).getUTCDate()
  last.setUTCDate(Math.min(date ?? 0, lengthOfMonth))
  return new Date(`${to}T12:00:00Z`).getTime() > last.getTime() - 86_400_000
}

export function bondOn(cadre: LedgerCadre, day: DayKey): Bond {
  let word = 'NOT_IN_SERVICE'
  for (const post of cadre.posts) {
    if ((post.from !== undefined && post.from > day) || (post.to !== undefined && post.to < day)) continue
    const policy = inForce(post.policies, day)
    if (!policy) {
      if (word === 'NOT_IN_SERVICE') word = 'NO_POLICY'
      continue
    }
    if (policy.exemptJobs.includes(post.job)) {
      word = 'EXEMPT'
      continue
    }
    const months = new Map(
      policy.leaveRules
        ? policy.leaveRules.map((rule): [string, number] => [rule.kind, rule.minMonths])
        : [['study', 6] as const, ['illness', 0] as const, ['maternity', 0] as const, ['other', 0] as const],
    )
    for (const leave of cadre.leaves) {
      const least = months.get(leave.kind)
      const lasts = leave.from <= day && (leave.to === undefined || day <= leave.to)
      if (lasts && least !== undefined && isLong(leave.from, leave.to, least)) return 'EXEMPT'
    }
    return { office: post.organization, policy }
  }
  return word
}

function isThere(trip: LedgerTrip, cadre: string, day: DayKey, half: Half): boolean {
  return trip.participants.some(
    (one) =>
      one.cadre === cadre &&
      (one.span ? covers(one.span, day, half) : trip.stops.some((stop) => covers(stop, day, half))),
  )
}

/** The word against a half-day, or the stop for which it counts; whether it is half a day is asked later. */
function objection(
  trip: LedgerTrip,
  cadre: LedgerCadre,
  day: DayKey,
  half: Half,
): { word: string; unit: string; level: string } {
  const here = trip.stops.filter((stop) => covers(stop, day, half))
  const [first] = here
  const unit = first?.unit ?? '-'
  const say = (word: string) => ({ word, unit, level: first?.unitLevel ?? '-' })
  if (trip.stage !== 'done') return say('NOT_DONE')
  const bond = bondOn(cadre, day)
  if (typeof bond === 'string') return say(bond)
  const { policy } = bond
  if (policy.evidence !== 'none' && (trip.evidence ?? '').trim() === '') return say('NO_EVIDENCE')
  if (day < (policy.window?.from ?? '') || day > (policy.window?.to ?? '9999')) return say('OUTSIDE_WINDOW')
  if (here.length === 0) return say('NO_STOP')
  const home = policy.homeUnitCounts ? [] : policy.homeUnits
  for (const stop of here)
    if (!home.includes(stop.unit)) return { word: '', unit: stop.unit, level: stop.unitLevel }
  return say('HOME_UNIT')
}

/** Every line of the ledger of a year as text, by going through the slots of the year. For comparison only. */
export function ledgerByHand(cadre: LedgerCadre, trips: readonly LedgerTrip[], year: number): string[] {
  const slots = DAYS.flatMap((day) => HALVES.map((half) => ({ day, half })))
  const begins = (trip: LedgerTrip) => slots.findIndex(({ day, half }) => isThere(trip, cadre.id, day, half))
  const inTurn = trips
    .filter((trip) => begins(trip) >= 0)
    .sort((a, b) => begins(a) - begins(b) || a.id.localeCompare(b.id))
  const lines: string[] = []
  for (const { day, half } of slots) {
    if (!day.startsWith(String(year))) continue
    let taken = ''
    for (const trip of inTurn) {
      if (!isThere(trip, cadre.id, day, half)) continue
      const { word, unit, level } = objection(trip, cadre, day, half)
      const bond = bondOn(cadre, day)
      const whole = HALVES.every(
        (each) => isThere(trip, cadre.id, day, each) && objection(trip, cadre, day, each).word === '',
      )
      const line = `${day}:${half} ${trip.id} ${unit}`
      if (word !== '') lines.push(`${line} ${word}`)
      else if (typeof bond !== 'string' && !bond.policy.allowHalfDays && !whole)
        lines.push(`${line} HALF_DAYS_NOT_ALLOWED`)
      else if (taken !== '') lines.push(`${line} ALREADY_COUNTED ${taken}`)
      else {
        taken = trip.id
        lines.push(`${line} ${level} counts by ${trip.evidence}`)
      }
    }
  }
  return lines.sort()
}
