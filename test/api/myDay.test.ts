import type { Payload } from 'payload'
import { myDay } from '@/services/read/myDay'
import { assignTrip } from '@/services/trips/assignTrip'
import { recordTripAfterFact, requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { OUTCOME, Setting } from '@test/services/setting'

let payload: Payload
let setting: Setting
let planned: string
beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  planned = (await setting.approve({ participants: [setting.office.person('focal').id] })).cadre
  const [policy] = (await payload.find({ collection: 'policies', limit: 1 })).docs
  await payload.update({
    collection: 'policies',
    id: policy?.id ?? '',
    data: { deadlines: { registerDays: 10, tripReportDays: 3, reportDays: 5 } },
  })
})
afterAll(() => closeTestPayload(payload))

const day = async (key: string) => myDay(await setting.as(key))

describe("a cadre's first screen", () => {
  it('has the days done, what the plan will bring, and what is owed (rows CM-01, CM-03)', async () => {
    standOn('2021-07-10')
    expect(await day('cadre')).toMatchObject({
      today: '2021-07-10',
      period: '2021-Q3',
      totals: { days: 0, quotaDays: 60 },
      pace: { done: 0, planned: 1, forecast: 1, remaining: 60, shortfall: 59, status: 'behind' },
    })
    standOn('2021-07-12')
    await setting.complete(planned, 'cadre', { orderNumber: 'CL-1' })
    expect(await day('cadre')).toMatchObject({
      totals: { days: 1, byLevel: [{ level: 'commune', days: 1 }] },
      pace: { done: 1, planned: 0 },
    })
  })

  it("has one's trips with the steps that are open, those that one only goes along with among them", async () => {
    const { trips } = await day('focal')
    expect(trips.map(({ id, state }) => [id, state])).toEqual([
      [expect.any(String), 'approved'],
      [planned, 'done'],
    ])
    const [own] = (await day('head')).trips
    expect(own?.state).toBe('approved')
    expect(own?.stepsOpen).toEqual(expect.arrayContaining(['complete', 'start']))
    expect((await day('deputy')).trips).toEqual([])
  })

  it('has what waits for the word of the Standing Committee, and nobody’s own (row TN-05)', async () => {
    const leader = setting.office.person('cadre').id
    const stops = [{ unit: setting.office.units.get('Phú Đình') ?? '', from: '2021-07-20', to: '2021-07-20' }]
    const asked = await requestUnplannedTrip(await setting.as('head'), {
      leader,
      reason: 'Bão',
      ...setting.office.trip({ stops }),
    })
    const past = [{ ...stops[0], unit: stops[0]?.unit ?? '', from: '2021-07-05', to: '2021-07-05' }]
    const recorded = await recordTripAfterFact(await setting.as('secretary'), {
      reason: 'Đi gấp',
      outcome: OUTCOME,
      ...setting.office.trip({ stops: past }),
    })
    const waiting = async (key: string) =>
      (await day(key)).consents.map(({ id, stepsOpen }) => [id, ...stepsOpen])
    expect(await waiting('deputy')).toEqual([
      [recorded.id, 'refuse', 'acknowledge'],
      [asked.id, 'consent', 'refuse'],
    ])
    expect(await waiting('secretary')).toEqual([[asked.id, 'consent', 'refuse']])
    expect(await waiting('head')).toEqual([])
  })

  it('asks no report of those whom the regime does not concern (row TN-16)', async () => {
    await setting.office.addPerson('driver', { name: 'Trần Văn Lái', department: 'PT', job: 'driver' })
    expect((await day('driver')).deadlines).toEqual([])
    expect((await day('deputy')).deadlines.map(({ kind }) => kind)).toContain('report')
  })

  it('says what is due, and when it is late (rows TN-01, TN-07)', async () => {
    standOn('2021-07-18')
    const { deadlines } = await day('head')
    expect(deadlines).toEqual([
      expect.objectContaining({ kind: 'report', period: '2021-Q2', overdue: true }),
      expect.objectContaining({ kind: 'tripReport', dueOn: '2021-07-15', overdue: true }),
      expect.objectContaining({ kind: 'report', period: '2021-Q3', dueOn: '2021-10-05', overdue: false }),
    ])
    standOn('2021-07-12')
    expect((await day('head')).deadlines.map(({ kind }) => kind)).not.toContain('tripReport')
  })
})

describe('the first screen about the turn of the year', () => {
  beforeAll(() => setting.office.addPerson('newcomer', { name: 'Lý Thị Ngần', department: 'PT' }))

  const sent = async (from: string, to: string): Promise<string> => {
    const stops = [{ unit: setting.office.units.get('Phú Đình') ?? '', from, to }]
    const leader = setting.office.person('newcomer').id
    const input = { leader, document: '15-CV/TĐTN', ...setting.office.trip({ stops }) }
    return (await assignTrip(await setting.as('secretary'), input)).id
  }
  const listed = async () => (await day('newcomer')).trips.map(({ id }) => id)

  it('keeps what is still to be written up or noted, and shows what is planned for the next year', async () => {
    standOn('2021-10-05')
    const october = await sent('2021-10-06', '2021-10-06')
    const across = await sent('2021-12-30', '2022-01-02')
    const next = await sent('2022-02-08', '2022-02-08')
    const beyond = await sent('2022-04-08', '2022-04-08')
    standOn('2021-12-20')
    expect(await listed()).toEqual([october, across, next])
    standOn('2022-01-01')
    expect(await listed()).toEqual([october, across, next, beyond])
    const { deadlines, pace } = await day('newcomer')
    expect(deadlines.map(({ kind, trip, period }) => [kind, trip ?? period])).toEqual([
      ['tripReport', october],
      ['report', '2021-Q4'],
      ['report', '2022-Q1'],
    ])
    // Of the days of the new year: one each of the three, two of the one across.
    expect(pace).toMatchObject({ done: 0, planned: 4 })
    standOn('2022-01-03')
    await setting.complete(across, 'newcomer', { orderNumber: 'CL-2' })
    standOn('2022-02-02')
    expect(await listed()).toContain(across)
    standOn('2022-02-03')
    expect(await listed()).toEqual([october, next, beyond])
  })
})
