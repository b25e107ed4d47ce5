import type { Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at } from './desk'
import { OUTCOME, Story } from './story'

/**
 * A quarter of a district office as Tây Giang ran it in 2023 (rows TG-01 to TG-14), through GraphQL alone: three
 * leaders, no departments, no quota, one joint round through four communes, and nobody who decides the own plan.
 */
const Q1 = '2023-Q1'
const COMMUNES = ['Lăng', 'A Nông', 'Dang', 'A Tiêng']
let payload: Payload
let story: Story

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2023-01-04')
  const office = await TestOffice.make(payload, {
    name: 'Huyện đoàn Thử Giang',
    chain: 'standing',
    quotaDays: null,
  })
  for (const commune of COMMUNES) await office.addUnit(commune, { validTo: '2025-06-30' })
  await office.addPerson('bt', { name: 'Alăng Thị Hoa', role: 'secretary' })
  await office.addPerson('p1', { name: 'Bríu Văn Nam', role: 'standing' })
  await office.addPerson('p2', { name: 'Zơrâm Thị Lan', role: 'standing' })
  story = new Story(payload, office, Q1, 'bt')
})
afterAll(() => closeTestPayload(payload))

const everyone = (): string[] => ['bt', 'p1', 'p2'].map((key) => story.office.person(key).id)
const round = () =>
  COMMUNES.map((commune, index) => ({
    unit: story.unit(commune),
    from: `2023-02-${String(14 + index)}`,
    to: `2023-02-${String(14 + index)}`,
  }))

describe('the plan of the year and its first round', () => {
  test('a leader opens the year and the quarter for three', async () => {
    const { id: organization } = story.office
    expect(await story.does('p1', 'openQuarter', { organization, period: '2023' })).toMatchObject({
      opened: 3,
    })
    expect(await story.does('p1', 'openQuarter', { organization, period: Q1 })).toMatchObject({ opened: 3 })
  })

  test('the year is registered and approved first: a quarter is one round of it (row TG-01)', async () => {
    await story.register(
      'year',
      'bt',
      { title: 'Đợt đi cơ sở cuối năm', stops: story.on('Dang', '2023-11-15') },
      '2023',
    )
    expect(await story.submit('bt', '2023')).toMatchObject({ state: 'endorsed' })
    const whole = await story.moves('p2', 'consolidatePlans', {
      organization: story.office.id,
      period: '2023',
    })
    const put = await story.moves('p2', 'submitPlan', { plan: whole.id, version: whole.version })
    const decided = await story.does('p2', 'decidePlan', {
      plan: put.id,
      version: put.version,
      approveRest: true,
    })
    expect(decided).toMatchObject({ approved: 1, waiting: 0, plan: { state: 'approved' } })
    story.keep('yearPlan', put)
  })

  test('one leader registers the round of all three through four communes; the plan awaits nobody below', async () => {
    const trip = await story.register('round', 'p1', {
      title: 'Nắm tình hình đầu năm ở bốn xã',
      participants: everyone(),
      stops: round(),
    })
    expect(trip).toMatchObject({ halfDays: 8, state: 'registered' })
    expect(rowsOf(trip.participants).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Alăng Thị Hoa', 'Bríu Văn Nam', 'Zơrâm Thị Lan']),
    )
    await story.register('p2', 'p2', { stops: story.on('Lăng', '2023-03-20') })
    await story.register('bt', 'bt', { stops: story.on('Dang', '2023-03-26') })
    for (const person of ['p1', 'p2', 'bt']) {
      expect(await story.submit(person)).toMatchObject({
        state: 'endorsed',
        awaiting: null,
        stepsOpen: ['recall', 'consolidate'],
      })
    }
  })

  test('the round stands under the plan of the year', async () => {
    const whole = await story.moves('p1', 'consolidatePlans', { organization: story.office.id, period: Q1 })
    expect(whole).toMatchObject({ lineCount: 3, halfDays: 12 })
    const data = await story.ask('p1', 'query Plan($id: String!) { Plan(id: $id) { yearPlan { id } } }', {
      id: whole.id,
    })
    expect(at(data, 'Plan', 'yearPlan', 'id')).toBe(story.the('yearPlan').id)
    const put = await story.moves('p1', 'submitPlan', { plan: whole.id, version: whole.version })
    expect(put).toMatchObject({ state: 'submitted', awaiting: 'standing' })
  })

  test("the deputies decide each other's plans, and neither the own (row TN-24)", async () => {
    const before = await story.awaited('p1', 'Huyện đoàn Thử Giang')
    const decision = { plan: before.id, version: before.version, approveRest: true }
    expect(await story.does('p1', 'decidePlan', decision)).toMatchObject({ approved: 2, waiting: 1 })
    expect(await story.trip('p1', story.the('round').id)).toMatchObject({ state: 'registered' })
    const between = await story.awaited('p1', 'Huyện đoàn Thử Giang')
    const again = { plan: between.id, version: between.version, approveRest: true }
    expect(await story.does('p1', 'decidePlan', again)).toMatchObject({ approved: 2, waiting: 1 })
    const left = await story.awaited('p2', 'Huyện đoàn Thử Giang')
    const rest = { plan: left.id, version: left.version, approveRest: true }
    expect(await story.does('p2', 'decidePlan', rest)).toMatchObject({
      approved: 3,
      waiting: 0,
      plan: { state: 'approved' },
    })
    expect(await story.trip('p1', story.the('round').id)).toMatchObject({ state: 'approved' })
    const plan = await story.plan('p1', Q1)
    expect(await story.trace('p1', plan.id)).toEqual([
      'standing open: new → draft',
      'owner submit: draft → endorsed',
      'standing consolidate: endorsed → consolidated',
      'standing approve: consolidated → approved',
    ])
  })
})

describe('the round', () => {
  test('is coordinated, made and recorded; each of three has the days of four communes', async () => {
    const { id, version } = await story.now('round')
    await story.moves('p1', 'coordinateTrip', { trip: id, version, contact: 'Đoàn bốn xã' })
    standOn('2023-02-17')
    await story.complete('round', 'p1', '05/CL', {
      ...OUTCOME,
      informed: 'Kết quả năm 2022 và các hoạt động lớn sắp tới',
      findings: [
        { kind: 'aspiration', text: 'Mong có sân chơi', unit: story.unit('A Tiêng') },
        {
          kind: 'recommendation',
          text: 'Giao công trình thanh niên',
          unit: story.unit('Dang'),
          addressee: 'ownOffice',
        },
      ],
    })
    for (const person of ['bt', 'p1', 'p2']) expect(await story.halfDays(person, undefined, 2023)).toBe(8)
  })

  test('without a quota the ledger owes nothing and remains nothing (row TG-14)', async () => {
    const data = await story.ask(
      'p2',
      '{ ledger(year: 2023) { days { unitName } totals { days quotaDays remaining surplus complete } } }',
    )
    expect(at(data, 'ledger', 'totals')).toEqual({
      days: 4,
      quotaDays: null,
      remaining: null,
      surplus: null,
      complete: null,
    })
    const places = rowsOf(at(data, 'ledger', 'days')).map(({ unitName }) => unitName)
    expect([...new Set(places)]).toEqual(COMMUNES)
  })

  test('a leader goes unplanned with the consent of another, never the own', async () => {
    standOn('2023-03-01')
    const asked = await story.moves('p1', 'requestUnplannedTrip', {
      leader: story.office.person('p1').id,
      reason: 'Sạt lở',
      ...story.office.trip({ stops: story.on('A Nông', '2023-03-02') }),
    })
    const words = { trip: asked.id, version: asked.version }
    expect(await story.refused('p1', 'giveConsent', words)).toMatchObject([{ code: 'OWN_DOCUMENT' }])
    expect(await story.moves('p2', 'giveConsent', words)).toMatchObject({ state: 'approved' })
    story.keep('unplanned', asked)
    standOn('2023-03-02')
    await story.complete('unplanned', 'p1', '06/CL')
    expect(await story.halfDays('p1', undefined, 2023)).toBe(10)
  })
})

describe('the report', () => {
  test('three reports become one; the joint round is one trip, and its days those of three', async () => {
    standOn('2023-04-01')
    for (const person of ['bt', 'p1', 'p2']) {
      expect(await story.report(person)).toMatchObject({ state: 'accepted', awaiting: null })
    }
    const whole = await story.moves('p2', 'consolidateReports', { organization: story.office.id, period: Q1 })
    expect(whole).toMatchObject({
      figures: {
        done: 2,
        halfDays: 26,
        byOrigin: { planned: 3, unplanned: 1 },
        findings: { recommendation: 1 },
        people: { inScope: 3, registered: 3, reported: 3, planCompleted: 1 },
      },
    })
    const put = await story.moves('p2', 'submitReport', { report: whole.id, version: whole.version })
    const accepted = await story.moves('bt', 'acceptReport', { report: put.id, version: put.version })
    const closed = await story.moves('bt', 'closePeriod', { report: put.id, version: accepted.version })
    expect(closed.state).toBe('closed')
    expect(await story.plan('p1', Q1)).toMatchObject({ state: 'closed' })
    expect(await story.plan('bt', '2023')).toMatchObject({ state: 'approved' })
  })
})
