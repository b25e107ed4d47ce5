import type { Payload } from 'payload'
import { idOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { halfDayKey, halfDaysOf, isDayKey } from '@/domain/calendar'
import { readFigures } from '@/services/reports/cadreFigures'
import { tripRow } from '@/services/rows/tripRow'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { demoAccounts } from '../../scripts/seed/accounts'
import { seedDatabase } from '../../scripts/seed/seedDatabase'
import { brokenTrails, everyRow, type Row } from './trail'

let payload: Payload
const rows = new Map<string, Row[]>()

/** The first quarter of three offices: two provinces that count exempt jobs differently, and a district. */
beforeAll(async () => {
  payload = await openTestPayload()
  await seedDatabase(payload, {
    parts: [
      { office: 'tay-giang', year: 2023 },
      { office: 'thai-nguyen', year: 2021 },
      { office: 'hung-yen', year: 2022 },
    ],
    quarters: [1],
  })
  for (const collection of [
    'plans',
    'trips',
    'reports',
    'transitions',
    'day-credits',
    'overlap-answers',
    'organizations',
  ] as const) {
    rows.set(collection, await everyRow(payload, collection))
  }
}, 300_000)
afterAll(() => closeTestPayload(payload))

const of = (collection: string): Row[] => rows.get(collection) ?? []

function officeReport(code: string): Row {
  const office = of('organizations').find((row) => row.code === code)
  const found = of('reports').find(
    (row) => row.scope === 'organization' && idOf(row.organization) === idOf(office?.id),
  )
  if (!found) throw new Error(`${code} has no report`)
  return found
}

test.each(['plans', 'trips', 'reports'] as const)(
  'no document of %s is without the steps that led to its state',
  (type) => {
    expect(of(type).length).toBeGreaterThan(10)
    expect(brokenTrails(type, of(type), of('transitions'))).toEqual([])
  },
)

test('a closed quarter leaves nothing open: plans and reports are closed, trips have an end', () => {
  expect(new Set(of('plans').map((row) => row.state))).toEqual(new Set(['closed']))
  expect(new Set(of('reports').map((row) => row.state))).toEqual(new Set(['closed']))
  const ends = ['done', 'merged', 'cancelled']
  expect(of('trips').filter((row) => !ends.includes(textOf(row.state) ?? ''))).toEqual([])
})

test('the report of Tây Giang tells of its four communes and its three leaders', () => {
  const report = officeReport('TAY-GIANG')
  const figures = readFigures(report.figures)
  expect(figures?.trips.map((trip) => trip.units)).toEqual([['Lăng', 'A Nông', 'Dang', 'A Tiêng']])
  expect(textOf(report.workDone)).toContain('Lăng, A Nông, Dang, A Tiêng')
  expect(figures?.people).toMatchObject({ inScope: 3, registered: 3, reported: 3, exempt: [] })
  expect(figures?.halfDays).toBe(3 * 4 * 2)
})

test('Thái Nguyên counts 18 people and not 21: driver, accountant and clerk are exempt', () => {
  const people = readFigures(officeReport('THAI-NGUYEN').figures)?.people
  expect(people).toMatchObject({ inScope: 18, reported: 18 })
  expect([...(people?.exempt ?? [])].sort()).toEqual(['accountant', 'clerk', 'driver'])
})

test('Hưng Yên counts 13 people, and four who are exempt', () => {
  const people = readFigures(officeReport('HUNG-YEN').figures)?.people
  expect(people).toMatchObject({ inScope: 13, reported: 13 })
  expect([...(people?.exempt ?? [])].sort()).toEqual(['accountant', 'clerk', 'driver', 'typist'])
})

test('the ledger holds the half-days of the trips that are done with an order, each of a person once', () => {
  const expected = new Set<string>()
  for (const row of of('trips')) {
    const trip = tripRow(row)
    if (trip.state !== 'done' || !trip.orderNumber) continue
    for (const { cadre } of trip.participants) {
      for (const halfDay of trip.stops.flatMap((stop) => halfDaysOf(stop)))
        expected.add(`${cadre}:${halfDay}`)
    }
  }
  const entered = of('day-credits').map((row) => {
    const day = textOf(row.day)
    if (!isDayKey(day) || (row.half !== 'am' && row.half !== 'pm'))
      throw new Error('A half-day cannot be read')
    return `${idOf(row.cadre) ?? ''}:${halfDayKey(day, row.half)}`
  })
  expect(entered.length).toBeGreaterThan(500)
  expect(entered.sort()).toEqual([...expected].sort())
})

test('every step stands on a day on which its person held a post', async () => {
  const cadres = new Map((await everyRow(payload, 'cadres')).map((row) => [idOf(row.id), row]))
  const strangers = of('transitions').filter((row) => {
    const day = (textOf(row.at) ?? '').slice(0, 10)
    const posts = rowsOf(cadres.get(idOf(row.actor))?.posts)
    return !posts.some((post) => (textOf(post.from) ?? '') <= day && day <= (textOf(post.to) ?? '9999'))
  })
  expect(strangers).toEqual([])
})

test('overlaps were settled: somebody goes along on the trip of another department', () => {
  const merged = of('trips').filter((row) => row.state === 'merged')
  expect(merged.length).toBeGreaterThan(3)
  for (const row of merged) {
    const into = of('trips').find((one) => one.id === idOf(row.mergedInto))
    const goes = into ? tripRow(into).participants.map(({ cadre }) => cadre) : []
    expect(goes).toEqual(expect.arrayContaining(tripRow(row).participants.map(({ cadre }) => cadre)))
  }
})

test('overlaps that were kept say why, who kept them and when', () => {
  const kept = of('overlap-answers')
  expect(kept.length).toBeGreaterThan(0)
  for (const row of kept) {
    expect(textOf(row.reason)).toBeTruthy()
    expect(idOf(row.answeredBy)).toBeTruthy()
    // What was kept in 2021 says so.
    expect((textOf(row.answeredAt) ?? '') < '2024').toBe(true)
  }
})

test('plans were returned with remarks, and the remarks were dealt with', async () => {
  expect(of('plans').some((row) => Number(row.returns) === 2)).toBe(true)
  const remarks = await everyRow(payload, 'comments')
  expect(remarks.length).toBeGreaterThan(5)
  expect(remarks.filter((row) => !row.resolvedAt)).toEqual([])
  // A remark of 2021 says so.
  expect(remarks.every((row) => (textOf(row.createdAt) ?? '') < '2024')).toBe(true)
})

test('everyone on the list of accounts can sign in', async () => {
  for (const { email, password } of demoAccounts()) {
    const signedIn = await payload.login({ collection: 'cadres', data: { email, password } })
    expect(isRecord(signedIn.user) && signedIn.user.email).toBe(email)
  }
})
