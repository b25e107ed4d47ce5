import type { DayKey } from '../calendar'
import type { UnitCoverage } from './coverage'

export const GO_REASONS = [
  'NEVER_VISITED',
  'NOT_VISITED_FOR',
  'OVERDUE_RECOMMENDATIONS',
  'OPEN_RECOMMENDATIONS',
  'IN_YOUR_CHARGE',
  'NOBODY_IN_CHARGE',
  'VISIT_PLANNED',
] as const
export type GoReasonCode = (typeof GO_REASONS)[number]

/** Why a unit stands where it stands, and what that weighs. */
export interface GoReason {
  code: GoReasonCode
  points: number
  months?: number
  count?: number
  day?: DayKey
}

/** What each reason weighs: for one month, for one recommendation, or once. */
export type GoWeights = Readonly<Record<GoReasonCode, number>>

/**
 * The usual weights, no rule of the regime: a place that nobody has ever seen comes before every other, an answer
 * that is overdue weighs half a year of absence, and where somebody goes soon nobody needs to be sent.
 */
export const USUAL_WEIGHTS: GoWeights = {
  NEVER_VISITED: 60,
  NOT_VISITED_FOR: 2,
  OVERDUE_RECOMMENDATIONS: 12,
  OPEN_RECOMMENDATIONS: 5,
  IN_YOUR_CHARGE: 10,
  NOBODY_IN_CHARGE: 3,
  VISIT_PLANNED: -80,
}

/** Beyond two years more months say nothing new, and a place once seen never weighs as much as one never seen. */
const MOST_MONTHS = 24

export interface GoProposal {
  unit: string
  score: number
  reasons: GoReason[]
}

function reasonsOf(row: UnitCoverage, weights: GoWeights, mine: ReadonlySet<string>): GoReason[] {
  const reasons: GoReason[] = []
  const add = (code: GoReasonCode, times: number, more: Omit<GoReason, 'code' | 'points'> = {}): void => {
    if (times > 0) reasons.push({ code, points: weights[code] * times, ...more })
  }
  const months = row.monthsSince ?? 0
  add('NEVER_VISITED', row.status === 'never' ? 1 : 0)
  add('NOT_VISITED_FOR', Math.min(months, MOST_MONTHS), { months })
  const inTime = row.openRecommendations - row.overdueRecommendations
  add('OVERDUE_RECOMMENDATIONS', row.overdueRecommendations, { count: row.overdueRecommendations })
  add('OPEN_RECOMMENDATIONS', inTime, { count: inTime })
  add('IN_YOUR_CHARGE', row.inCharge.some((holder) => mine.has(holder)) ? 1 : 0)
  add('NOBODY_IN_CHARGE', row.inCharge.length === 0 ? 1 : 0)
  add('VISIT_PLANNED', row.nextVisit ? 1 : 0, { day: row.nextVisit?.day })
  return reasons
}

/**
 * Where to go next: the units in the order of what speaks for going there, each with every reason and what it weighs,
 * so that the order explains itself. Units of equal weight keep their order.
 * @param mine who asks: the person and the department, as holders of charges
 */
export function whereToGo(
  rows: readonly UnitCoverage[],
  mine: ReadonlySet<string>,
  weights: GoWeights = USUAL_WEIGHTS,
): GoProposal[] {
  return rows
    .map((row) => {
      const reasons = reasonsOf(row, weights, mine)
      return { unit: row.unit, score: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
    })
    .sort((a, b) => b.score - a.score)
}
