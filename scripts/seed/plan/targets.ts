import { addDays, dayDistance, isWithin, periodSpan, quartersOf, type Quarter } from '@/domain/calendar'
import type { CadreSeed } from '../types'
import type { Random } from '../random'

/** Share of a year's days in each quarter: Tết and Youth Month, spring, summer campaign, appraisal. */
const QUARTER_SHARES: Readonly<Record<Quarter, number>> = { 1: 0.26, 2: 0.25, 3: 0.31, 4: 0.18 }

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4]

/** Days that a cadre should reach in each quarter of the year. */
export type Targets = ReadonlyMap<string, Readonly<Record<Quarter, number>>>

/**
 * How a year of such an office spreads: out of eighteen, ten above sixty days, four about on pace and
 * two well behind; whoever was away or came in the year has that much less.
 */
const PROFILES = { above: [66, 73], onPace: [57, 61], behind: [33, 41] } as const

function profileOf(index: number, count: number): readonly [number, number] {
  const place = index / count
  if (place < 10 / 16) return PROFILES.above
  return place < 14 / 16 ? PROFILES.onPace : PROFILES.behind
}

/** The part of a quarter, 0 to 1, in which the person is of the office and not away. */
export function presence(cadre: CadreSeed, year: number, quarter: Quarter): number {
  const period = quartersOf(year).find((candidate) => candidate.quarter === quarter)
  if (!period) return 0
  const { from, to } = periodSpan(period)
  const length = dayDistance(from, to) + 1
  let present = 0
  for (let n = 0; n < length; n += 1) {
    const day = addDays(from, n)
    if (day >= cadre.joined && !cadre.absences.some((absence) => isWithin(day, absence))) present += 1
  }
  return present / length
}

/** The targets of all who are in scope, drawn in a random order of profiles. */
export function yearTargets(cadres: readonly CadreSeed[], year: number, random: Random): Targets {
  const whole = cadres.filter((cadre) => QUARTERS.every((quarter) => presence(cadre, year, quarter) === 1))
  const order = random.shuffle(whole).map((cadre) => cadre.key)
  return new Map(
    cadres.map((cadre) => {
      const index = order.indexOf(cadre.key)
      const [least, most] = index < 0 ? PROFILES.onPace : profileOf(index, order.length)
      const year60 = random.int(least, most)
      const share = (quarter: Quarter) => year60 * QUARTER_SHARES[quarter] * presence(cadre, year, quarter)
      return [cadre.key, { 1: share(1), 2: share(2), 3: share(3), 4: share(4) }]
    }),
  )
}
