import type { Payload } from 'payload'
import { idOf, isRecord, rowsOf } from '@/access/guards'
import { countQuestions } from '@test/helpers/countQuestions'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at, Desk } from './desk'

/** How many statements each hot read makes: pinned, and the same however much there is. */
const Q3 = '2021-Q3'
let payload: Payload
let office: TestOffice
let desk: Desk
let made = 0
let held = ''
const present: string[] = []

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2021-07-20')
  office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Đếm', chain: 'headFocalStanding' })
  await office.addDepartment('Ban Phong trào', 'PT')
  await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
  await office.setFocal('XDD')
  await office.addPerson('tb', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
  await office.addPerson('dm', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
  await office.addPerson('anh', { name: 'Nguyễn Thị Ánh', department: 'PT' })
  desk = new Desk(payload, office)
})
afterAll(() => closeTestPayload(payload))

const create = async (
  collection:
    'cadres' | 'plans' | 'trips' | 'day-credits' | 'reports' | 'findings' | 'programme-events' | 'meetings',
  data: object,
): Promise<string> => {
  const row: unknown = await payload.db.create({ collection, data: { ...data } })
  return (isRecord(row) && idOf(row.id)) || ''
}

/** A submitted plan with its line, its trip, its report and two half-days: rows as the services leave them. */
async function addPlan(cadre: string): Promise<void> {
  const organization = office.id
  const department = office.departments.get('PT') ?? ''
  const whose = { organization, department, cadre }
  const unit = office.units.get('Phú Đình') ?? ''
  const day = `2021-08-${String((made % 28) + 1).padStart(2, '0')}`
  const number = (made += 1)
  const plan = await create('plans', {
    ...whose,
    key: `plan ${number}`,
    title: `Kế hoạch ${number}`,
    scope: 'cadre',
    period: Q3,
    year: 2021,
    round: 1,
    state: 'submitted',
    awaiting: 'head',
    decidingOffice: organization,
    version: 3,
    revision: 0,
    lineCount: 1,
    halfDays: 2,
    submittedAt: new Date(Date.UTC(2021, 5, 25, 0, 0, number)).toISOString(),
    card: {
      owner: `Người ${number}`,
      lines: [
        {
          id: `${number}`,
          state: 'registered',
          firstDay: day,
          lastDay: day,
          topics: [office.topics.get('04.01') ?? ''],
          units: [{ id: unit, name: 'Phú Đình' }],
        },
      ],
      children: [],
    },
  })
  firstPlan ||= plan
  const trip = await create('trips', {
    ...whose,
    leader: cadre,
    plan,
    title: `Chuyến ${number}`,
    content: 'Nội dung',
    expectedLearning: 'Thu hoạch',
    period: Q3,
    origin: number % 2 === 0 ? 'planned' : 'unplanned',
    state: 'approved',
    version: 1,
    topics: [office.topics.get('04.01') ?? ''],
    stops: [{ id: `s${number}`, unit, unitName: 'Phú Đình', unitLevel: 'commune', from: day, to: day }],
    participants: [{ id: `p${number}`, cadre, department, name: `Người ${number}` }],
    firstDay: day,
    lastDay: day,
    halfDays: 2,
  })
  for (const half of ['am', 'pm']) {
    const credit = { trip, unit, unitLevel: 'commune', day, half, year: 2021, period: Q3 }
    await create('day-credits', { ...whose, ...credit, key: `${number}:${half}` })
  }
  const finding = {
    trip,
    unit,
    kind: 'recommendation',
    text: `Kiến nghị ${number}`,
    foundOn: day,
    state: 'open',
  }
  await create('findings', { ...whose, ...finding })
  const entry = { titleVi: `Hoạt động ${number}`, kind: 'activity', from: day, to: day, units: [unit] }
  await create('programme-events', { organization, ...entry, yearly: number % 2 === 0 })
  const report = { scope: 'cadre', period: Q3, year: 2021, state: 'submitted', awaiting: 'head', version: 2 }
  await create('reports', { ...whose, ...report, key: `report ${number}`, title: `Báo cáo ${number}` })
}

/** A meeting with so many people and items as there are plans. */
async function addMeeting(cadre: string): Promise<void> {
  present.push(cadre)
  const item = { kind: 'plan', outcome: 'agreed', lines: [] }
  held = await create('meetings', {
    organization: office.id,
    department: office.departments.get('PT'),
    cadre: office.person('tb').id,
    title: `Họp ${made}`,
    period: Q3,
    present: [...present],
    items: present.map((document) => ({ ...item, document })),
  })
}

/** Brings the office to so many plans: one of a person who signs in, the others of people who do not. */
async function growTo(count: number): Promise<void> {
  while (made < count) {
    const number = made + 1
    const person = { organization: office.id, department: office.departments.get('PT'), job: 'specialist' }
    const cadre =
      number === 1
        ? office.person('anh').id
        : await create('cadres', {
            ...person,
            name: `Người ${number}`,
            email: `nguoi${number}@thu.example`,
            posts: [],
          })
    await addPlan(cadre)
    await addMeeting(cadre)
  }
}

const counted = (person: string, query: string, variables: Record<string, unknown>) =>
  countQuestions(payload, () => desk.ask(person, query, variables))

/** The statements are those of signing in (1), of the person's offices (1) and of the read itself. */
const CASES: [
  name: string,
  person: string,
  query: string,
  statements: number,
  rows: (data: unknown) => number,
][] = [
  [
    'reviewQueue',
    'tb',
    '{ reviewQueue(first: 50) { rows { id owner lines { title units { name } } warnings { code } stepsOpen } } }',
    // Beside the plans: policies, overlaps (3), ends of units and topics (2), people, days done.
    11,
    (data) => rowsOf(at(data, 'reviewQueue', 'rows')).length,
  ],
  [
    'reviewQueue with the overlaps of its plans',
    'tb',
    '{ reviewQueue(first: 50) { rows { id overlaps { open kept } } } }',
    11,
    (data) =>
      rowsOf(at(data, 'reviewQueue', 'rows')).filter((row) => at(row, 'overlaps', 'open') !== 0).length,
  ],
  [
    'waiting',
    'tb',
    '{ waiting { plans trips reports mine { id } coming { on } } }',
    7,
    (data) => Number(at(data, 'waiting', 'plans')),
  ],
  [
    'planReview',
    'tb',
    'query Review($plan: ID!) { planReview(plan: $plan) { id warnings { code } remarks { id } overlaps { open } before { id } findings { id } } }',
    15,
    () => made,
  ],
  [
    'reportQueue',
    'tb',
    '{ reportQueue(first: 50) { id title stepsOpen } }',
    3,
    (data) => rowsOf(at(data, 'reportQueue')).length,
  ],
  [
    'quarterAtGlance',
    'dm',
    `query Glance($organization: ID!, $period: String!) {
      quarterAtGlance(organization: $organization, period: $period) { departments { name approved } total { submitted } } }`,
    10,
    (data) => Number(at(data, 'quarterAtGlance', 'total', 'submitted')),
  ],
  [
    'quarterAtGlance of a year',
    'dm',
    `query Glance($organization: ID!) {
      quarterAtGlance(organization: $organization, period: "2021") {
        departments { name approved } total { submitted } periods { period total { reported } } } }`,
    10,
    (data) => Number(at(data, 'quarterAtGlance', 'total', 'submitted')),
  ],
  [
    'overlaps',
    'dm',
    `query Overlaps($organization: ID!, $period: String!) {
      overlaps(organization: $organization, period: $period, kind: topic, first: 100) {
        open kept rows { key trips { id title } } } }`,
    7,
    (data) =>
      new Set(rowsOf(at(data, 'overlaps', 'rows')).flatMap(({ trips }) => rowsOf(trips).map(({ id }) => id)))
        .size,
  ],
  [
    'weekHeat',
    'anh',
    `query Heat($organization: ID!, $period: String!) {
      weekHeat(organization: $organization, period: $period) { weeks { from } departments { halfDays } } }`,
    5,
    // Two half-days of each plan's person, nobody's twice: each has one trip.
    (data) =>
      rowsOf(at(data, 'weekHeat', 'departments'))
        .flatMap(({ halfDays }) => (Array.isArray(halfDays) ? halfDays.map(Number) : []))
        .reduce((sum, count) => sum + count, 0) / 2,
  ],
  [
    'calendar',
    'anh',
    `query Calendar($organization: ID!) {
      calendar(organization: $organization, from: "2021-07-01", to: "2021-09-30") { trips { title units { name } people { name } } } }`,
    4,
    (data) => rowsOf(at(data, 'calendar', 'trips')).length,
  ],
  [
    'programme',
    'anh',
    `query Programme($organization: ID!) {
      programme(organization: $organization, from: "2021-07-01", to: "2021-09-30") { events { titleVi years units } } }`,
    4,
    (data) => rowsOf(at(data, 'programme', 'events')).length,
  ],
  [
    'topicCatalogue',
    'anh',
    `query Catalogue($organization: ID!) {
      topicCatalogue(organization: $organization, year: 2021) { topics { code uses } } }`,
    5,
    (data) => Number(rowsOf(at(data, 'topicCatalogue', 'topics')).find(({ code }) => code === '04.01')?.uses),
  ],
  [
    'openRecommendations',
    'dm',
    `query Open($organization: ID!, $period: String!) {
      openRecommendations(organization: $organization, first: 20) { total rows { text unit { name } } }
      deadlines(organization: $organization, period: $period, first: 20) { overdueTrips { total rows { title } } }
      quartersOfWork(organization: $organization) { now quarters }
      officesInView { id name } }`,
    // Two of signing in; four of the recommendations; four of the deadlines; three of the quarters; one of the offices.
    14,
    (data) => Number(at(data, 'openRecommendations', 'total')),
  ],
  ['myPlan', 'anh', '{ myPlan(period: "2021-Q3") { id lines { id } remarks { text } } }', 4, () => made],
  [
    'ledger',
    'anh',
    '{ ledger(year: 2021) { days { day tripTitle unitName } missed { why } pace { forecast } totals { days quotaDays } } }',
    6,
    () => made,
  ],
  [
    'organizationPace',
    'dm',
    `query Pace($organization: ID!) {
      organizationPace(organization: $organization, year: 2021, first: 60) {
        total rows { name totals { days } pace { status planned forecast } } } }`,
    7,
    (data) =>
      rowsOf(at(data, 'organizationPace', 'rows')).filter((row) => at(row, 'totals', 'days') === 1).length,
  ],
  [
    'myDay',
    'anh',
    `{ myDay { totals { days } pace { forecast status } plans { id lines { id } } trips { id stops { unitName } stepsOpen }
      consents { id } deadlines { kind dueOn } } }`,
    8,
    (data) => rowsOf(at(data, 'myDay', 'trips')).length + made - 1,
  ],
  ['myDuties', 'tb', '{ myDuties { mine { kind dueOn } late { name kind dueOn } } }', 9, () => made],
  [
    'chatReminder',
    'dm',
    `query Chat($organization: ID!, $period: String!) {
      chatReminder(organization: $organization, period: $period, kind: register) { text departments { name people } } }`,
    7,
    () => made,
  ],
  [
    'measures',
    'dm',
    `query Measures($organization: ID!, $period: String!) {
      measures(organization: $organization, period: $period) { inScope registered { count } reported { count } } }`,
    // Nothing is approved, so no lines are looked for.
    9,
    (data) => Number(at(data, 'measures', 'reported', 'count')),
  ],
  [
    'meetingMinutes',
    'tb',
    `query Minutes($meeting: ID!) {
      meetingMinutes(meeting: $meeting) { office departmentName chair { name } present { name } items { lines { title } } } }`,
    // The minutes, the people, the office and its departments.
    6,
    (data) => rowsOf(at(data, 'meetingMinutes', 'items')).length,
  ],
  [
    'meetingsHeld',
    'tb',
    '{ meetingsHeld(first: 50) { rows { title } } }',
    3,
    (data) => rowsOf(at(data, 'meetingsHeld', 'rows')).length,
  ],
  ['notifications', 'anh', '{ notifications(first: 20) { unread rows { kind } } }', 4, () => made],
]

let firstPlan = ''
const given = (query: string): Record<string, unknown> => {
  if (query.includes('$plan')) return { plan: firstPlan }
  if (query.includes('$meeting')) return { meeting: held }
  return query.startsWith('query') ? { organization: office.id, period: Q3 } : {}
}

const atFive = new Map<string, number>()
beforeAll(async () => {
  await growTo(5)
  for (const [name, person, query] of CASES) {
    // The first time signs the person in, which is not what is counted.
    await desk.ask(person, query, given(query))
    atFive.set(name, (await counted(person, query, given(query))).asked)
  }
  await growTo(50)
})

test.each(CASES)(
  '%s asks as many questions at 50 plans as at 5, and no more than it must',
  async (name, person, query, statements, rows) => {
    const { asked, data } = await counted(person, query, given(query))
    expect([atFive.get(name), asked]).toEqual([statements, statements])
    expect(rows(data)).toBe(50)
  },
)
