import type { Payload } from 'payload'
import { myDay } from '@/services/read/myDay'
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
