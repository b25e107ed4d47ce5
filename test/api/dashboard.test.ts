import type { Payload } from 'payload'
import { isRecord, rowsOf } from '@/access/guards'
import { Setting, Q3 } from '@test/services/setting'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at, Desk } from './desk'

/** What the first screen asks, and that nobody is told of an office that is not theirs. */
const HEAT = `query Heat($organization: ID!, $period: String!) {
  weekHeat(organization: $organization, period: $period) { weeks { from to } departments { name halfDays } } }`
const OPEN = `query Open($organization: ID!) {
  openRecommendations(organization: $organization, first: 10) { total rows { text overdue unit { name } } } }`
const DUE = `query Due($organization: ID!, $period: String!) {
  deadlines(organization: $organization, period: $period, first: 10) {
    today rows { kind dueOn } next { period opensOn } overdueTrips { total rows { title dueOn } } } }`
const QUARTERS =
  'query Quarters($organization: ID!) { quartersOfWork(organization: $organization) { now quarters } }'

let payload: Payload
let setting: Setting
let desk: Desk
let stranger: Desk

beforeAll(async () => {
  payload = await openTestPayload()
  const other = await Setting.make(payload)
  stranger = new Desk(payload, other.office)
  setting = await Setting.make(payload)
  const { office } = setting
  await office.addPerson('chi', { name: 'Lý Thị Chi', department: 'XDD' })
  await payload.update({
    collection: 'policies',
    where: { organization: { equals: office.id } },
    data: { deadlines: { registerDays: 10, tripReportDays: 10, reportDays: 5 } },
  })
  desk = new Desk(payload, office)
  const stops = [
    { unit: office.units.get('Bình Yên') ?? '', from: '2021-07-12', to: '2021-07-13', toHalf: 'am' },
  ]
  const { cadre } = await setting.approve({ stops })
  const trip = { trip: cadre, unit: office.units.get('Bình Yên'), organization: office.id, state: 'open' }
  const found = { kind: 'recommendation', foundOn: '2021-07-13', dueOn: '2021-08-13' }
  for (const [key, department] of [
    ['cadre', 'PT'],
    ['chi', 'XDD'],
  ] as const) {
    const whose = { cadre: office.person(key).id, department: office.departments.get(department) }
    await payload.db.create({
      collection: 'findings',
      data: { ...trip, ...found, ...whose, text: `Kiến nghị ${key}` },
    })
    await payload.db.create({
      collection: 'findings',
      data: { ...trip, ...whose, ...found, state: 'answered', text: 'Đã trả lời' },
    })
    await payload.db.create({
      collection: 'findings',
      data: { ...trip, ...whose, ...found, kind: 'model', text: 'Một mô hình hay' },
    })
  }
})
beforeEach(() => standOn('2021-09-01'))
afterAll(() => closeTestPayload(payload))

const within = () => ({ organization: setting.office.id, period: Q3 })

describe('the heat of weeks', () => {
  test('shows any colleague how long each department is away in each week', async () => {
    const heat = at(await desk.ask('chi', HEAT, within()), 'weekHeat')
    const [department, ...others] = rowsOf(at(heat, 'departments'))
    expect(others).toEqual([])
    // The cadre and the head, three half-days each, in the week of 12 July: the third of the quarter.
    expect(department).toEqual({ name: 'Ban PT', halfDays: [0, 0, 6, ...Array<number>(11).fill(0)] })
    expect(at(heat, 'weeks', 2)).toEqual({ from: '2021-07-12', to: '2021-07-18' })
  })
})

describe('open recommendations', () => {
  const texts = async (person: string): Promise<unknown[]> => {
    const found = at(await desk.ask(person, OPEN, within()), 'openRecommendations')
    const rows = rowsOf(at(found, 'rows'))
    expect(at(found, 'total')).toBe(rows.length)
    return rows.map(({ text }) => text)
  }

  test('are those that nobody has answered, as far as each may read them', async () => {
    expect(await texts('focal')).toEqual(['Kiến nghị cadre', 'Kiến nghị chi'])
    expect(await texts('head')).toEqual(['Kiến nghị cadre'])
    expect(await texts('chi')).toEqual(['Kiến nghị chi'])
  })

  test('are overdue from the day after that on which they were due', async () => {
    const overdue = async (): Promise<unknown> =>
      at(await desk.ask('chi', OPEN, within()), 'openRecommendations', 'rows', 0, 'overdue')
    standOn('2021-08-13')
    expect(await overdue()).toBe(false)
    standOn('2021-08-14')
    expect(await overdue()).toBe(true)
  })
})

describe('deadlines', () => {
  test('are those of the policy by day, with what starts next', async () => {
    expect(at(await desk.ask('cadre', DUE, within()), 'deadlines')).toMatchObject({
      today: '2021-09-01',
      rows: [
        { kind: 'register', dueOn: '2021-07-10' },
        { kind: 'department', dueOn: '2021-07-15' },
        { kind: 'organization', dueOn: '2021-07-20' },
        { kind: 'report', dueOn: '2021-10-05' },
      ],
      next: { period: '2021-Q4', opensOn: '2021-10-01' },
    })
  })

  test('name the trips whose results are overdue, and only from the day after', async () => {
    const late = async (): Promise<unknown> =>
      at(await desk.ask('cadre', DUE, within()), 'deadlines', 'overdueTrips', 'total')
    standOn('2021-07-23')
    expect(await late()).toBe(0)
    standOn('2021-07-24')
    expect(await late()).toBe(2)
    const [trip] = rowsOf(at(await desk.ask('cadre', DUE, within()), 'deadlines', 'overdueTrips', 'rows'))
    expect(trip?.dueOn).toBe('2021-07-23')
  })
})

describe('the quarters of an office', () => {
  test('go from its first plan to the quarter after this one', async () => {
    const work = at(await desk.ask('cadre', QUARTERS, within()), 'quartersOfWork')
    expect(work).toEqual({ now: Q3, quarters: ['2021-Q4', '2021-Q3'] })
  })

  test('begin with the last one in which there was work, once the office is no more', async () => {
    standOn('2022-05-01')
    const work = at(await desk.ask('cadre', QUARTERS, within()), 'quartersOfWork')
    expect(work).toEqual({ now: Q3, quarters: ['2022-Q3', '2022-Q2', '2022-Q1', '2021-Q4', '2021-Q3'] })
  })
})

describe("another office's people", () => {
  test.each([
    ['the heat of weeks', HEAT],
    ['deadlines', DUE],
    ['quarters', QUARTERS],
  ])('are told that there is no such office when they ask for %s', async (_name, query) => {
    await expect(stranger.ask('focal', query, within())).rejects.toThrow('NOT_FOUND')
  })

  test('see none of its recommendations', async () => {
    const found = at(await stranger.ask('secretary', OPEN, within()), 'openRecommendations')
    expect(found).toEqual({ total: 0, rows: [] })
  })

  test('do not find it among the offices in view', async () => {
    const mine = rowsOf((await stranger.ask('focal', '{ officesInView { id name } }')).officesInView)
    expect(mine.map(({ id }) => id)).toEqual([stranger.office.id])
  })
})

test('a stranger who is not signed in is told so', async () => {
  const { run } = await import('./graphqlAs')
  for (const query of [HEAT, OPEN, DUE, QUARTERS]) {
    const { errors } = await run(undefined, query, within())
    expect(errors.map(({ extensions }) => (isRecord(extensions) ? extensions.code : undefined))).toEqual([
      'SIGN_IN_REQUIRED',
    ])
  }
})
