import type { UnitCoverage } from './coverage'
import { whereToGo } from './whereToGo'

const row = (unit: string, facts: Partial<UnitCoverage> = {}): UnitCoverage => ({
  unit,
  status: 'visited',
  monthsSince: 1,
  visits: 1,
  visitsEver: 1,
  openRecommendations: 0,
  overdueRecommendations: 0,
  inCharge: ['VP'],
  ...facts,
})
const never = { status: 'never', monthsSince: undefined, visits: 0, visitsEver: 0 } as const
const order = (rows: UnitCoverage[], mine: string[] = []) =>
  whereToGo(rows, new Set(mine)).map(({ unit }) => unit)
const codes = (one: UnitCoverage, mine: string[] = []) =>
  whereToGo([one], new Set(mine)).flatMap(({ reasons }) => reasons.map(({ code }) => code))

describe('where to go next', () => {
  it('is first where nobody has ever been, then where nobody has been for longest', () => {
    expect(
      order([
        row('lately'),
        row('long', { monthsSince: 30 }),
        row('never', never),
        row('year', { monthsSince: 12 }),
      ]),
    ).toEqual(['never', 'long', 'year', 'lately'])
  })

  it('is sooner where recommendations wait, and soonest where their day has passed', () => {
    expect(
      order([
        row('none'),
        row('open', { openRecommendations: 1 }),
        row('overdue', { openRecommendations: 1, overdueRecommendations: 1 }),
      ]),
    ).toEqual(['overdue', 'open', 'none'])
  })

  it('is last where somebody goes already', () => {
    const nextVisit = { unit: 'a', day: '2025-08-01', trip: 't', name: 'a' } as const
    expect(order([row('a', { ...never, nextVisit }), row('b')])).toEqual(['b', 'a'])
  })

  it('is sooner in a unit of which whoever asks has charge, and where nobody has', () => {
    const rows = [row('other'), row('nobody', { inCharge: [] }), row('mine', { inCharge: ['PT', 'anh'] })]
    expect(order(rows, ['anh'])).toEqual(['mine', 'nobody', 'other'])
    expect(order(rows, ['binh'])).toEqual(['nobody', 'other', 'mine'])
  })

  it('says why, with points that make up the score', () => {
    const one = row('a', { monthsSince: 30, openRecommendations: 3, overdueRecommendations: 1, inCharge: [] })
    const [proposal] = whereToGo([one], new Set())
    expect(proposal?.reasons).toEqual([
      { code: 'NOT_VISITED_FOR', points: 48, months: 30 },
      { code: 'OVERDUE_RECOMMENDATIONS', points: 12, count: 1 },
      { code: 'OPEN_RECOMMENDATIONS', points: 10, count: 2 },
      { code: 'NOBODY_IN_CHARGE', points: 3 },
    ])
    expect(proposal?.score).toBe(73)
    expect(codes(row('b', { monthsSince: 0 }))).toEqual([])
  })

  it('takes other weights from whoever has them', () => {
    const weights = {
      NEVER_VISITED: 1,
      NOT_VISITED_FOR: 5,
      OVERDUE_RECOMMENDATIONS: 0,
      OPEN_RECOMMENDATIONS: 0,
      IN_YOUR_CHARGE: 0,
      NOBODY_IN_CHARGE: 0,
      VISIT_PLANNED: 0,
    }
    const rows = [row('never', never), row('lately')]
    expect(whereToGo(rows, new Set(), weights).map(({ unit }) => unit)).toEqual(['lately', 'never'])
  })
})
