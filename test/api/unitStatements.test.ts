import type { Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { countQuestions } from '@test/helpers/countQuestions'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at, Desk } from './desk'
import { TayGiangMap } from './tayGiangMap'

/** How many statements the reads of units make: pinned, and the same however much there is. */
let payload: Payload
let map: TayGiangMap
let desk: Desk

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2025-10-01')
  map = await TayGiangMap.make(payload)
  await map.lived()
  desk = new Desk(payload, map.office)
  await charge('Avương')
})
afterAll(() => closeTestPayload(payload))

async function charge(unit: string): Promise<void> {
  const organization = map.office.id
  const [department, cadre] = [map.office.departments.get('PT'), map.office.person('anh').id]
  const from = '2025-07-01'
  await payload.create({
    collection: 'assignments',
    data: { organization, unit: map.unit(unit), department, from },
  })
  await payload.create({
    collection: 'assignments',
    data: { organization, unit: map.unit(unit), cadre, from },
  })
}

/** Thirty more communes, each visited, recommended upon and in somebody's charge. */
async function grow(): Promise<void> {
  for (let number = 1; number <= 30; number += 1) {
    const [old, now] = [`Xã cũ ${number}`, `Xã mới ${number}`]
    await map.addUnit(old, { validTo: '2025-06-30' }, 'huyện Tây Giang')
    await map.addUnit(now, { validFrom: '2025-07-01' }, 'Đà Nẵng')
    await map.follow(old, now, 'whole')
    const trip = await map.trip(map.district, 'bi', [[old, '2023-02-20']])
    await map.finding(map.district, 'bi', trip, { unit: map.unit(old) })
    await charge(now)
  }
}

/** The statements are those of signing in (1), of the person's offices (1) and of the read itself. */
const CASES: [name: string, query: string, statements: number, rows: number][] = [
  [
    'coverage',
    'query Q($organization: ID!) { coverage(organization: $organization, first: 100) { rows { name inCharge { name } } } }',
    18,
    33,
  ],
  [
    'whereToGoNext',
    'query Q($organization: ID!) { whereToGoNext(organization: $organization, first: 100) { rows { name reasons { code } } } }',
    18,
    33,
  ],
  [
    'unitProfile',
    'query Q($unit: ID!) { unitProfile(unit: $unit, first: 100) { name visits { unitName } inCharge { name } } }',
    19,
    4,
  ],
  ['findUnits', '{ findUnits(text: "xã", first: 100) { name parentName } }', 6, 36],
  // As many as were asked for begin so: what only has it in its name is not looked for.
  ['enoughUnits', '{ enoughUnits: findUnits(text: "xã", first: 5) { name parentName } }', 5, 5],
  ['findTopics', '{ findTopics(text: "", first: 100) { code } }', 3, 4],
  ['findPeople', '{ findPeople(text: "", first: 100) { name departmentName } }', 6, 3],
]

const atFirst = new Map<string, number>()
const counted = (query: string) =>
  countQuestions(payload, () =>
    desk.ask(
      'anh',
      query,
      query.startsWith('query') ? { organization: map.office.id, unit: map.unit('xã Tây Giang') } : {},
    ),
  )
beforeAll(async () => {
  for (const [name, query] of CASES) {
    // The first time signs the person in, which is not what is counted.
    await counted(query)
    atFirst.set(name, (await counted(query)).asked)
  }
  await grow()
})

test.each(CASES)(
  '%s asks as many questions at 33 communes as at 3',
  async (name, query, statements, rows) => {
    const { asked, data } = await counted(query)
    expect([atFirst.get(name), asked]).toEqual([statements, statements])
    const page = at(data, name, 'rows') ?? at(data, name, 'visits') ?? at(data, name)
    expect(rowsOf(page)).toHaveLength(rows)
  },
)
