import type { Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at, Desk } from './desk'
import { TayGiangMap } from './tayGiangMap'

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

const PROFILE = `query P($unit: ID!, $organization: ID, $on: String, $first: Int! = 20) {
  unitProfile(unit: $unit, organization: $organization, on: $on, first: $first) {
    name level parent { name } predecessors { name on extent legalBasis } successors { name extent }
    visits { title unitName from people } visitCount openFindings { kind unitName dueOn } models { text }
    inCharge { kind name from to } } }`

const profile = async (desk: Desk, person: string, unit: string, more: Record<string, unknown> = {}) =>
  at(await desk.ask(person, PROFILE, { unit: map.unit(unit), ...more }), 'unitProfile')

describe('the profile of a unit (row CM-17)', () => {
  test('tells of xã Tây Giang what it was made of and who was there, by the names of that time', async () => {
    const seen = await profile(here, 'dm', 'xã Tây Giang')
    expect(seen).toMatchObject({
      name: 'Tây Giang',
      parent: { name: 'Đà Nẵng' },
      visitCount: 4,
      successors: [],
    })
    expect(
      rowsOf(at(seen, 'predecessors')).map(({ name, extent }) => `${String(name)} ${String(extent)}`),
    ).toEqual(['Lăng whole', 'A Nông whole', 'Dang whole', 'A Tiêng whole', 'Tây Giang part'])
    expect(at(seen, 'predecessors', 0)).toMatchObject({
      on: '2025-07-01',
      legalBasis: 'Nghị quyết 1659/NQ-UBTVQH15 ngày 16/6/2025',
    })
    expect(rowsOf(at(seen, 'visits')).map(({ unitName }) => unitName)).toEqual([
      'A Tiêng',
      'Dang',
      'A Nông',
      'Lăng',
    ])
  })

  test('shows findings that wait there to those who read them, and to a cadre the own alone (row AG-18)', async () => {
    const kinds = async (desk: Desk, person: string, more = {}) =>
      rowsOf(at(await profile(desk, person, 'xã Tây Giang', more), 'openFindings'))
        .map(({ kind, unitName }) => `${String(kind)} ${String(unitName)}`)
        .sort()
    const all = ['difficulty Dang', 'recommendation Dang', 'recommendation Lăng']
    expect(await kinds(here, 'dm')).toEqual(all)
    // The office above reads what is open to it; what is restricted stays with those who dealt with it.
    const open = all.filter((one) => one !== 'recommendation Dang')
    expect(await kinds(above, 'trong', { organization: map.office.id })).toEqual(open)
    expect(await kinds(here, 'anh')).toEqual([])
    const trip = await map.trip(map.office, 'anh', [['thôn Agrồng', '2025-09-01']])
    await map.finding(map.office, 'anh', trip, { unit: map.unit('thôn Agrồng'), kind: 'aspiration' })
    await map.finding(map.office, 'anh', trip, {
      unit: map.unit('thôn Agrồng'),
      kind: 'model',
      state: 'closed',
    })
    expect(await kinds(here, 'anh')).toEqual(['aspiration thôn Agrồng'])
    expect(rowsOf(at(await profile(here, 'anh', 'xã Tây Giang'), 'models'))).toHaveLength(1)
  })

  test('of an old commune says what became of it, and is drawn as at a day', async () => {
    const seen = await profile(there, 'bi', 'Lăng', { on: '2023-02-14' })
    expect(seen).toMatchObject({ successors: [{ name: 'Tây Giang', extent: 'whole' }], visitCount: 1 })
    expect(await profile(there, 'bi', 'Lăng', { on: '2023-02-13' })).toMatchObject({ visitCount: 0 })
  })

  test('takes neither the district nor a neighbour for the commune', async () => {
    await map.trip(map.district, 'bi', [['huyện Tây Giang', '2023-03-20']])
    expect(await profile(here, 'dm', 'Avương')).toMatchObject({ visitCount: 0, visits: [], openFindings: [] })
    expect(await profile(here, 'dm', 'xã Tây Giang')).toMatchObject({ visitCount: 5 })
    expect(rowsOf(at(await profile(here, 'dm', 'xã Tây Giang', { first: 2 }), 'visits'))).toHaveLength(2)
  })

  test('names who has charge, through what the unit is part of', async () => {
    const department = map.office.departments.get('PT')
    const data = { organization: map.office.id, unit: map.unit('Đà Nẵng'), department, from: '2025-07-01' }
    await payload.create({ collection: 'assignments', data })
    expect(await profile(here, 'anh', 'thôn Agrồng')).toMatchObject({
      inCharge: [{ kind: 'department', name: 'Ban Phong trào', from: '2025-07-01', to: null }],
    })
  })

  test('is closed to people of another office, and there is none of what is no unit', async () => {
    await expect(profile(there, 'bi', 'Lăng', { organization: map.office.id })).rejects.toThrow('NOT_FOUND')
    await expect(here.ask('anh', PROFILE, { unit: 'nothing' })).rejects.toThrow('NOT_FOUND')
    await expect(here.ask('anh', PROFILE, { unit: map.office.id })).rejects.toThrow('NOT_FOUND')
  })
})
