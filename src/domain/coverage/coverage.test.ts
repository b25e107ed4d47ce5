import { SEED_SUCCESSIONS, SEED_UNITS } from '../units/seedUnits.fixture'
import { isValidOn } from '../units/unit'
import { successionMap } from '../units'
import type { DayKey } from '../calendar'
import { type CoverageFacts, coverageOf, wholeMonths } from './coverage'
import type { MapUnit } from './around'

const places = successionMap(SEED_SUCCESSIONS)
const BRANCH: MapUnit = { id: 'agrong', level: 'branch', parent: 'a-tieng' }
const units = new Map<string, MapUnit>([...SEED_UNITS, BRANCH].map((unit) => [unit.id, unit]))
const visit = (unit: string, day: DayKey, trip = unit) => ({ unit, day, trip, name: unit })
const ROUND = [
  visit('lang', '2023-02-14', 'dot-1'),
  visit('a-nong', '2023-02-15', 'dot-1'),
  visit('dang', '2023-03-02', 'dot-2'),
  visit('agrong', '2023-03-03', 'dot-2'),
]

function rows(on: DayKey, facts: Partial<CoverageFacts>, from: DayKey = '2023-01-01', months = 6) {
  const listed = SEED_UNITS.filter((unit) => unit.level === 'commune' && isValidOn(unit, on))
  const nothing = { visits: [], planned: [], recommendations: [], charges: [] }
  const all = coverageOf(
    { listed, units, places, ...nothing, ...facts },
    { on, span: { from, to: on }, months },
  )
  return new Map(all.map((row) => [row.unit, row]))
}

describe('the map of units', () => {
  it('shows four communes of Tây Giang visited in the first quarter of 2023, and one commune today', () => {
    const then = rows('2023-03-31', { visits: ROUND })
    expect([...then.values()].filter(({ status }) => status === 'visited').map(({ unit }) => unit)).toEqual([
      'lang',
      'a-nong',
      'dang',
      'a-tieng',
    ])
    const today = rows('2025-07-01', { visits: ROUND })
    expect(today.get('tay-giang')).toMatchObject({
      status: 'overdue',
      visitsEver: 2,
      lastVisit: { day: '2023-03-03', name: 'agrong' },
      monthsSince: 27,
    })
    expect(today.has('lang')).toBe(false)
    expect(today.get('avuong')).toMatchObject({ status: 'never', visits: 0 })
  })

  it('counts a visit to a village for its commune, and none of a later day', () => {
    const visits = [visit('agrong', '2023-03-03'), visit('lang', '2023-05-01')]
    expect(rows('2023-03-31', { visits }).get('a-tieng')).toMatchObject({ visits: 1, status: 'visited' })
    expect(rows('2023-03-31', { visits }).get('lang')).toMatchObject({ visits: 0, status: 'never' })
  })

  it('counts a trip to communes that are one today once, and only from the first day of the span', () => {
    expect(rows('2025-07-01', { visits: ROUND }, '2023-03-01').get('tay-giang')).toMatchObject({ visits: 1 })
    expect(rows('2025-07-01', { visits: ROUND }, '2023-03-03').get('tay-giang')).toMatchObject({ visits: 1 })
    expect(rows('2025-07-01', { visits: ROUND }, '2023-03-04').get('tay-giang')).toMatchObject({ visits: 0 })
  })

  it('takes a visit to a district that was divided for a visit to none of its communes', () => {
    const today = rows('2025-07-01', { visits: [visit('h-tay-giang', '2023-03-03')] })
    expect([...today.values()].every(({ status }) => status === 'never')).toBe(true)
  })

  it('gives a visit to a commune that was split to each of its successors', () => {
    const today = rows('2025-07-01', { visits: [visit('vien-an', '2025-06-01')] })
    expect([...today.values()].filter(({ visitsEver }) => visitsEver > 0).map(({ unit }) => unit)).toEqual([
      'phan-ngoc-hien',
      'dat-mui',
    ])
  })

  it('calls a unit overdue from the day on which the months are over', () => {
    const visits = [visit('lang', '2023-01-15')]
    const statusOn = (on: DayKey) => rows(on, { visits }, '2023-01-01', 3).get('lang')?.status
    expect([statusOn('2023-04-14'), statusOn('2023-04-15')]).toEqual(['visited', 'overdue'])
  })

  it('counts open recommendations where they were made, and those whose day has passed', () => {
    const recommendations = [
      { unit: 'lang', dueOn: '2025-06-30' as const },
      { unit: 'dang', dueOn: '2025-07-01' as const },
      { unit: 'a-nong' },
    ]
    expect(rows('2025-07-01', { recommendations }).get('tay-giang')).toMatchObject({
      openRecommendations: 3,
      overdueRecommendations: 1,
    })
  })

  it('names the next visit that is meant', () => {
    const planned = [
      visit('tay-giang', '2025-08-20'),
      visit('tay-giang', '2025-08-03'),
      visit('tay-giang', '2025-06-01'),
    ]
    expect(rows('2025-07-01', { planned }).get('tay-giang')?.nextVisit?.day).toBe('2025-08-03')
  })

  it('knows who has charge: of the unit, of the one that it lies in, and of the one that it follows', () => {
    const charges = [
      { unit: 'h-tay-giang', holder: 'VP' },
      { unit: 'lang', holder: 'BTG' },
      { unit: 'a-nong', holder: 'BTG' },
      { unit: 'thai-nguyen', holder: 'PT' },
    ]
    const today = rows('2025-07-01', { charges })
    expect(today.get('tay-giang')?.inCharge).toEqual(['VP', 'BTG'])
    expect(today.get('avuong')?.inCharge).toEqual(['VP'])
    expect(today.get('vo-nhai')?.inCharge).toEqual(['PT'])
    expect(today.get('dinh-hoa-nb')?.inCharge).toEqual([])
  })

  it('ends where units are part of each other in a circle', () => {
    const circle = new Map<string, MapUnit>([
      ['a', { id: 'a', level: 'commune', parent: 'b' }],
      ['b', { id: 'b', level: 'commune', parent: 'a' }],
    ])
    const facts = { listed: [...circle.values()], units: circle, places: successionMap([]), planned: [] }
    const more = { visits: [visit('a', '2025-01-01')], recommendations: [], charges: [] }
    const question = { on: '2025-07-01', span: { from: '2025-01-01', to: '2025-07-01' }, months: 6 } as const
    expect(coverageOf({ ...facts, ...more }, question).map(({ visits }) => visits)).toEqual([1, 1])
  })
})

test.each([
  ['2025-01-15', '2025-01-15', 0],
  ['2025-01-15', '2025-02-14', 0],
  ['2025-01-15', '2025-02-15', 1],
  ['2025-01-31', '2025-02-28', 1],
  ['2024-11-30', '2025-02-27', 2],
  ['2023-07-01', '2025-07-01', 24],
] as const)('from %s to %s it is %i whole months', (from, to, months) => {
  expect(wholeMonths(from, to)).toBe(months)
})
