import type { Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { run } from './graphqlAs'
import { Desk } from './desk'
import { TayGiangMap } from './tayGiangMap'

/** What forms offer: only what was valid on the day of the trip, found however it is written (domain 5.4). */
let payload: Payload
let map: TayGiangMap
let desk: Desk
let there: Desk

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2025-10-01')
  map = await TayGiangMap.make(payload)
  await map.addUnit('Thái Nguyên', { type: 'tinh', level: 'province' })
  await map.addUnit('Ninh Bình', { type: 'tinh', level: 'province' })
  await map.addUnit('Định Hóa (Thái Nguyên)', { name: 'Định Hóa', validFrom: '2025-07-01' }, 'Thái Nguyên')
  await map.addUnit('Định Hóa (Ninh Bình)', { name: 'Định Hóa', validFrom: '2025-07-01' }, 'Ninh Bình')
  await map.addUnit(
    'huyện Định Hóa',
    { name: 'Định Hóa', type: 'huyen', level: 'district', validTo: '2025-06-30' },
    'Thái Nguyên',
  )
  await map.office.addPerson('lai', { name: 'Hồ Văn Lái', department: 'PT', job: 'driver' })
  desk = new Desk(payload, map.office)
  there = new Desk(payload, map.district)
})
afterAll(() => closeTestPayload(payload))

const UNITS = `query F($text: String!, $on: String, $level: UnitLevel, $first: Int! = 20) {
  findUnits(text: $text, on: $on, level: $level, first: $first) { name type level parentName aliases validTo } }`

async function units(text: string, more: Record<string, unknown> = {}, by = desk, person = 'anh') {
  return rowsOf((await by.ask(person, UNITS, { text, ...more })).findUnits)
}
const THEN = { on: '2023-02-14' }

describe('the picker of units', () => {
  test('finds A Nông and A Tiêng however the posts write them, on the days when they existed', async () => {
    for (const text of ['Anông', 'a nong', 'xã A Nông', 'ANÔNG'])
      expect((await units(text, THEN)).map(({ name }) => name)).toEqual(['A Nông'])
    expect(await units('Atiêng', THEN)).toMatchObject([
      { name: 'A Tiêng', parentName: 'Tây Giang', aliases: ['Atiêng'] },
    ])
    expect(await units('Anông')).toEqual([])
  })

  test('offers the district Tây Giang for a trip of 2023 and the commune for one of today', async () => {
    expect((await units('Tây Giang', THEN)).map(({ level }) => level)).toEqual(['district'])
    expect((await units('tay giang')).map(({ level, parentName }) => [level, parentName])).toEqual([
      ['commune', 'Đà Nẵng'],
    ])
  })

  test('offers both xã Định Hóa, each with its province, and the district to those who go on an old day', async () => {
    const today = await units('Định Hóa')
    expect(today.map(({ parentName }) => parentName).sort()).toEqual(['Ninh Bình', 'Thái Nguyên'])
    expect((await units('dinh hoa', { on: '2025-06-30' })).map(({ level }) => level)).toEqual(['district'])
  })

  test('puts what lies in the own territory first among equals', async () => {
    await payload.update({
      collection: 'organizations',
      id: map.district.id,
      data: { territory: map.unit('Thái Nguyên') },
    })
    expect((await units('Định Hóa', {}, there, 'bi')).map(({ parentName }) => parentName)).toEqual([
      'Thái Nguyên',
      'Ninh Bình',
    ])
  })

  test('offers, before anything is written, what lies in the own territory on the day', async () => {
    expect((await units('')).map(({ name }) => name)).toEqual(['Avương', 'Hùng Sơn', 'Tây Giang'])
    expect(await units('  ', { on: '2025-06-30' })).toEqual([])
    expect(await units('', { first: 1 })).toHaveLength(1)
  })

  test('keeps to the level that is asked for, and takes signs that mean something to a database for letters', async () => {
    expect((await units('gro', { level: 'branch' })).map(({ name }) => name)).toEqual(['thôn Agrồng'])
    expect(await units('gro', { level: 'commune' })).toEqual([])
    expect(await units('%')).toHaveLength(3)
    expect(await units('xyz_%.*')).toEqual([])
  })

  test('refuses a day that is none', async () => {
    await expect(units('Lăng', { on: '14/02/2023' })).rejects.toThrow('INVALID_DAY')
  })
})

describe('the picker of topics', () => {
  const topics = async (text: string, on?: string) =>
    rowsOf(
      (
        await there.ask(
          'bi',
          'query T($text: String!, $on: String) { findTopics(text: $text, on: $on, first: 20) { code nameVi focus } }',
          {
            text,
            on,
          },
        )
      ).findTopics,
    )

  test('offers what was in use on the day, by code or by words without accents', async () => {
    expect((await topics('')).map(({ code }) => code)).toEqual(['02.03', '04.01'])
    expect((await topics('', '2020-12-31')).map(({ code }) => code)).toEqual(['02.03', '04.01', '11.02'])
    expect((await topics('khao sat')).map(({ code }) => code)).toEqual(['04.01'])
    expect((await topics('02.03')).map(({ nameVi }) => nameVi)).toEqual(['Dự sinh hoạt chi đoàn'])
    expect(await topics('cai dat')).toEqual([])
  })

  test('puts the topics of focus in the year first', async () => {
    const id = map.district.topics.get('04.01') ?? ''
    await payload.update({ collection: 'topics', id, data: { focusYears: [2025] } })
    expect((await topics('')).map(({ code, focus }) => [code, focus])).toEqual([
      ['04.01', true],
      ['02.03', false],
    ])
    expect((await topics('', '2024-10-01')).map(({ code }) => code)).toEqual(['02.03', '04.01'])
  })

  test('shows those of the office above, and none of another office', async () => {
    const codes = async (by: Desk, person: string) =>
      rowsOf((await by.ask(person, '{ findTopics(text: "", first: 50) { id } }')).findTopics).map(
        ({ id }) => id,
      )
    const theirs = new Set(await codes(there, 'bi'))
    const ours = await codes(desk, 'anh')
    expect(ours).toContain(map.upper.topics.get('04.01'))
    expect(ours.some((id) => theirs.has(id))).toBe(false)
  })
})

describe('the picker of people', () => {
  const PEOPLE = `query P($text: String!, $organization: ID, $on: String) {
    findPeople(text: $text, organization: $organization, on: $on, first: 20) { name departmentName } }`
  const people = async (text: string, more: Record<string, unknown> = {}, by = desk, person = 'anh') =>
    rowsOf((await by.ask(person, PEOPLE, { text, ...more })).findPeople).map(({ name }) => name)

  test('offers colleagues whom the regime concerns, by name without accents', async () => {
    expect(await people('')).toEqual(['Lê Thị Ngữ', 'Nguyễn Thị Ánh', 'Võ Văn Trị'])
    expect(await people('thi anh')).toEqual(['Nguyễn Thị Ánh'])
    expect(await people('lai')).toEqual([])
  })

  test('is closed to people of another office', async () => {
    await expect(people('', { organization: map.office.id }, there, 'bi')).rejects.toThrow('NOT_FOUND')
  })
})

test.each([
  '{ findUnits(text: "a", first: 5) { id } }',
  '{ findTopics(text: "a", first: 5) { id } }',
  '{ findPeople(text: "a", first: 5) { id } }',
  '{ coverage(organization: "x", first: 5) { on } }',
])('whoever is not signed in is refused %s', async (query) => {
  const { errors } = await run(undefined, query)
  expect(errors.length).toBeGreaterThan(0)
})
