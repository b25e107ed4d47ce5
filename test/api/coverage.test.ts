import type { Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at, Desk } from './desk'
import { TayGiangMap } from './tayGiangMap'

/** The map of units over GraphQL: what it shows, to whom, and as at which day. */
let payload: Payload
let map: TayGiangMap
let there: Desk
let here: Desk
let above: Desk

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2025-10-01')
  map = await TayGiangMap.make(payload)
  await map.lived()
  there = new Desk(payload, map.district)
  here = new Desk(payload, map.office)
  above = new Desk(payload, map.upper)
})
afterAll(() => closeTestPayload(payload))

const COVERAGE = `query Map($organization: ID!, $on: String, $from: String, $mine: Boolean, $status: CoverageStatus,
    $months: Int, $parent: ID, $level: UnitLevel, $first: Int! = 20, $after: String) {
  coverage(organization: $organization, on: $on, from: $from, mine: $mine, status: $status, months: $months,
    parent: $parent, level: $level, first: $first, after: $after) {
    on from next totals { units visited overdue never visits openRecommendations nobodyInCharge }
    rows { unit name type level status lastVisit lastVisitName monthsSince visits visitsEver openRecommendations
      overdueRecommendations nextVisit parent { name } inCharge { kind name } } } }`

async function coverage(desk: Desk, person: string, more: Record<string, unknown> = {}) {
  const data = await desk.ask(person, COVERAGE, { organization: desk.office.id, ...more })
  return { answer: at(data, 'coverage'), rows: rowsOf(at(data, 'coverage', 'rows')) }
}
const names = (rows: Record<string, unknown>[]): unknown[] => rows.map(({ name }) => name)

describe('the map of units', () => {
  test('shows four communes visited in the first quarter of 2023, by their names of that time (rows TN-19, TG-02)', async () => {
    const { answer, rows } = await coverage(there, 'bi', { on: '2023-03-31' })
    expect(rows.map(({ name, status, visits, lastVisit }) => [name, status, visits, lastVisit])).toEqual([
      ['A Nông', 'visited', 1, '2023-02-15'],
      ['A Tiêng', 'visited', 1, '2023-03-03'],
      ['Dang', 'visited', 1, '2023-03-02'],
      ['Lăng', 'visited', 1, '2023-02-14'],
    ])
    expect(rows[0]).toMatchObject({ parent: { name: 'Tây Giang' }, type: 'xa', level: 'commune' })
    expect(answer).toMatchObject({ on: '2023-03-31', from: '2023-01-01', totals: { units: 4, visited: 4 } })
  })

  test('shows them as the one commune Tây Giang today, to the office that follows the district', async () => {
    const { answer, rows } = await coverage(here, 'anh')
    expect(rows.map(({ name, status, visitsEver }) => [name, status, visitsEver])).toEqual([
      ['Avương', 'never', 0],
      ['Hùng Sơn', 'never', 0],
      ['Tây Giang', 'overdue', 2],
    ])
    expect(rows[2]).toMatchObject({
      lastVisit: '2023-03-03',
      lastVisitName: 'A Tiêng',
      monthsSince: 30,
      visits: 0,
      openRecommendations: 1,
      overdueRecommendations: 1,
      parent: { name: 'Đà Nẵng' },
      inCharge: [],
    })
    expect(answer).toMatchObject({ on: '2025-10-01', totals: { units: 3, never: 2, overdue: 1, visits: 0 } })
  })

  test('counts restricted recommendations for those alone who read all findings of the office', async () => {
    const seen = async (desk: Desk, person: string): Promise<unknown> =>
      at(
        await desk.ask(person, COVERAGE, { organization: map.office.id }),
        'coverage',
        'totals',
        'openRecommendations',
      )
    expect(await seen(here, 'anh')).toBe(1)
    expect(await seen(here, 'dm')).toBe(2)
    // Not even by the office above: what is restricted stays with those who dealt with it.
    expect(await seen(above, 'trong')).toBe(1)
  })

  test('counts a trip that was recorded as not made or as moved neither as a visit nor as one to come', async () => {
    const { rows } = await coverage(there, 'bi', { on: '2023-03-31' })
    const [commune] = rows.filter(({ name }) => name === 'Lăng')
    expect(commune).toMatchObject({ visits: 1, visitsEver: 1, lastVisit: '2023-02-14', nextVisit: null })
  })

  test('shows villages too, and what is in one unit alone', async () => {
    expect(names((await coverage(here, 'anh', { level: 'branch' })).rows)).toEqual(['thôn Agrồng'])
    expect((await coverage(here, 'anh', { parent: map.unit('xã Tây Giang') })).rows).toEqual([])
    expect(names((await coverage(there, 'bi', { on: '2023-03-31', level: 'district' })).rows)).toEqual([
      'Tây Giang',
    ])
  })

  test('goes on from page to page, and refuses a beginning that it has not given', async () => {
    const one = await coverage(here, 'anh', { first: 2 })
    expect(names(one.rows)).toEqual(['Avương', 'Hùng Sơn'])
    const two = await coverage(here, 'anh', { first: 2, after: at(one.answer, 'next') })
    expect([names(two.rows), at(two.answer, 'next')]).toEqual([['Tây Giang'], null])
    await expect(coverage(here, 'anh', { after: 'somewhere' })).rejects.toThrow('INVALID_VALUE')
  })

  test('is filtered by what was not visited, for as many months as are asked', async () => {
    expect(names((await coverage(here, 'anh', { status: 'never' })).rows)).toEqual(['Avương', 'Hùng Sơn'])
    expect((await coverage(here, 'anh', { status: 'overdue', months: 31 })).rows).toEqual([])
    expect(names((await coverage(here, 'anh', { status: 'visited', months: 31 })).rows)).toEqual([
      'Tây Giang',
    ])
  })

  test.each([
    [{ on: 'soon' }, 'INVALID_DAY'],
    [{ from: '31/12/2025' }, 'INVALID_DAY'],
    [{ on: '2025-07-01', from: '2025-07-02' }, 'DATES_REVERSED'],
    [{ months: 0 }, 'INVALID_VALUE'],
  ])('refuses %j as %s', async (asked, code) => {
    await expect(coverage(here, 'anh', asked)).rejects.toThrow(code)
  })
})

describe('who may see the map of an office', () => {
  const ask = (desk: Desk, person: string, organization: string) =>
    desk.ask(
      person,
      'query M($organization: ID!) { coverage(organization: $organization, first: 5) { on } whereToGoNext(organization: $organization, first: 5) { rows { unit } } }',
      { organization },
    )

  test('its people and the office above', async () => {
    await expect(ask(here, 'anh', map.office.id)).resolves.toBeDefined()
    await expect(ask(here, 'dm', map.office.id)).resolves.toBeDefined()
    await expect(ask(above, 'trong', map.office.id)).resolves.toBeDefined()
  })

  test('and neither people of another office, nor a reader of another branch, nor who only keeps the accounts', async () => {
    await expect(ask(there, 'bi', map.office.id)).rejects.toThrow('NOT_FOUND')
    await expect(ask(above, 'trong', map.district.id)).rejects.toThrow('NOT_FOUND')
    await expect(ask(here, 'qt', map.office.id)).rejects.toThrow('NOT_FOUND')
    await expect(ask(here, 'anh', 'nothing')).rejects.toThrow('NOT_FOUND')
  })
})

describe('charge of units (row AG-16)', () => {
  test('shows each who is in charge, and me which of mine I have not visited', async () => {
    const organization = map.office.id
    const { id: cadre } = map.office.person('anh')
    const department = map.office.departments.get('XDD')
    for (const charge of [
      { unit: map.unit('Avương'), cadre, from: '2025-07-01' },
      { unit: map.unit('Đà Nẵng'), department, from: '2025-07-01' },
      { unit: map.unit('Hùng Sơn'), cadre, from: '2025-07-01', to: '2025-09-30' },
    ])
      await payload.create({ collection: 'assignments', data: { organization, ...charge } })
    const { rows } = await coverage(here, 'anh', { mine: true })
    expect(rows.map(({ name, status }) => [name, status])).toEqual([['Avương', 'never']])
    expect(rows[0]?.inCharge).toEqual([
      { kind: 'cadre', name: 'Nguyễn Thị Ánh' },
      { kind: 'department', name: 'Ban Xây dựng Đoàn' },
    ])
    expect(names((await coverage(here, 'anh', { mine: true, on: '2025-09-30' })).rows)).toEqual([
      'Avương',
      'Hùng Sơn',
    ])
    expect((await coverage(here, 'dm', { mine: true })).rows).toHaveLength(3)
  })
})

describe('where to go next', () => {
  const NEXT = `query Next($organization: ID!, $first: Int! = 20, $after: String) {
    whereToGoNext(organization: $organization, first: $first, after: $after) { next rows { rank name score nextVisit
      reasons { code points months count day text textVi textEn } } } }`

  test('ranks the units and says why, in both languages', async () => {
    await map.trip(map.office, 'anh', [['Hùng Sơn', '2025-10-20']], 'approved')
    const data = await here.ask('anh', NEXT, { organization: map.office.id })
    const rows = rowsOf(at(data, 'whereToGoNext', 'rows'))
    expect(rows.map(({ rank, name }) => [rank, name])).toEqual([
      [1, 'Avương'],
      [2, 'Tây Giang'],
      [3, 'Hùng Sơn'],
    ])
    const reasons = rows.map(({ reasons: why }) => rowsOf(why).map(({ code }) => code))
    expect(reasons).toEqual([
      ['NEVER_VISITED', 'IN_YOUR_CHARGE'],
      ['NOT_VISITED_FOR', 'OVERDUE_RECOMMENDATIONS'],
      ['NEVER_VISITED', 'VISIT_PLANNED'],
    ])
    expect(at(rows[1], 'reasons', 0)).toMatchObject({
      months: 30,
      text: 'Đã 30 tháng chưa có ai đến',
      textEn: 'Nobody has been there for 30 months',
    })
    expect(rows[2]).toMatchObject({ nextVisit: '2025-10-20' })
    const page = await here.ask('anh', NEXT, { organization: map.office.id, first: 1 })
    const next = at(page, 'whereToGoNext', 'next')
    const second = await here.ask('anh', NEXT, { organization: map.office.id, first: 1, after: next })
    expect(at(second, 'whereToGoNext', 'rows', 0, 'name')).toBe('Tây Giang')
  })
})
