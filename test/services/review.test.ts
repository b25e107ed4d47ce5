import type { Payload } from 'payload'
import { comment } from '@/services/comments/comment'
import { decidePlan } from '@/services/plans/decidePlan'
import { planOverlaps } from '@/services/read/planOverlaps'
import { planReview } from '@/services/read/planReview'
import { consentQueue, reportQueue, waiting } from '@/services/read/waiting'
import { completeTrip } from '@/services/trips/goOnTrip'
import { requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { OUTCOME, refusalsOf, Setting } from './setting'

let payload: Payload
let setting: Setting

beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))
beforeEach(async () => {
  setting = await Setting.make(payload)
  await setting.open()
})

const review = async (who: string, whose: string) =>
  planReview(await setting.as(who), (await setting.plan(whose)).id)

const stay = (unit: string, from: string) => [{ unit: setting.office.units.get(unit) ?? '', from, to: from }]

describe('what a reviewer sees beside a plan', () => {
  test('is where its lines collide with trips of another department, with both trips and their versions', async () => {
    const mine = await setting.register('cadre', { stops: stay('Phú Đình', '2021-07-12') })
    const other = await setting.register('focal', { stops: stay('Phú Đình', '2021-07-12') })
    await setting.submit('cadre')
    const { plan, warnings } = await review('head', 'cadre')
    const { rows: overlaps } = await planOverlaps(await setting.as('head'), plan)
    expect(warnings).toContainEqual({ code: 'overlaps', line: mine.id })
    const unit = overlaps.find(({ kind }) => kind === 'unit')
    expect(unit?.trips.map(({ id }) => id).sort()).toEqual([mine.id, other.id].sort())
  })

  test('is what was remarked, and the plan of the quarter before', async () => {
    await setting.register('cadre')
    await setting.submit('cadre')
    const { id } = await setting.plan('cadre')
    await comment(await setting.as('head'), { documentType: 'plans', document: id, text: 'Nêu rõ thu hoạch' })
    standOn('2021-10-01')
    await setting.open('2021-Q4')
    const later = await setting.plan('cadre', '2021-Q4')
    const seen = await planReview(await setting.as('head'), later.id)
    expect(seen.before?.id).toBe(id)
    expect((await review('head', 'cadre')).remarks.map(({ text }) => text)).toEqual(['Nêu rõ thu hoạch'])
  })

  test('is what was found at those units before, but not what was kept to a few', async () => {
    const { cadre } = await setting.approve({ stops: stay('Phú Đình', '2021-07-12') })
    standOn('2021-07-13')
    const trip = await setting.trip(cadre)
    const finding = { unit: setting.office.units.get('Phú Đình') ?? '', kind: 'difficulty' }
    await completeTrip(await setting.as('cadre'), {
      trip: cadre,
      version: trip.version,
      orderNumber: '12',
      outcome: {
        ...OUTCOME,
        findings: [
          { ...finding, text: 'Thiếu chỗ sinh hoạt' },
          { ...finding, text: 'Việc riêng của một người', restricted: true },
        ],
      },
    })
    const { findings } = await review('head', 'cadre')
    expect(findings.map(({ text, unitName }) => [text, unitName])).toEqual([
      ['Thiếu chỗ sinh hoạt', 'Phú Đình'],
    ])
  })

  test('is shown to nobody who may not read the plan', async () => {
    const { id } = await setting.plan('head')
    expect(await refusalsOf(planReview(await setting.as('cadre'), id))).toEqual(['NOT_FOUND plan'])
    expect(await refusalsOf(planReview(await setting.as('head'), 'nothing'))).toEqual(['NOT_FOUND plan'])
  })
})

describe('what waits', () => {
  test('for a head is the plans of the department; for nobody else', async () => {
    await setting.register('cadre')
    await setting.submit('cadre')
    expect((await waiting(await setting.as('head'))).plans).toBe(1)
    expect((await waiting(await setting.as('focal'))).plans).toBe(0)
    expect((await waiting(await setting.as('cadre'))).plans).toBe(0)
  })

  test('for a cadre is the own open plan, and what the policy puts on a day from today on', async () => {
    await payload.update({
      collection: 'policies',
      where: { organization: { equals: setting.office.id } },
      data: { deadlines: { registerDays: 5, departmentDays: 8, reportDays: 10 } },
    })
    standOn('2021-07-01')
    const { mine, today, coming } = await waiting(await setting.as('cadre'))
    expect(mine.map(({ kind, period, state }) => [kind, period, state])).toEqual([
      ['plan', '2021-Q3', 'draft'],
    ])
    expect(today).toBe('2021-07-01')
    expect(coming.map(({ deadline, period, on }) => `${on} ${deadline} ${period}`)).toEqual([
      '2021-07-05 registerDays 2021-Q3',
      '2021-07-10 reportDays 2021-Q2',
      '2021-10-05 registerDays 2021-Q4',
      '2021-10-10 reportDays 2021-Q3',
      '2022-01-10 reportDays 2021-Q4',
    ])
  })

  test('for the Standing Committee is a request for a trip outside the plan, not the own', async () => {
    const { office } = setting
    const ask = async (by: string, leader: string) =>
      requestUnplannedTrip(await setting.as(by), {
        leader: office.person(leader).id,
        reason: 'Cơ sở mời dự sinh hoạt',
        ...office.trip({ stops: stay('Phú Đình', '2021-07-20') }),
      })
    const asked = await ask('head', 'cadre')
    await ask('deputy', 'deputy')
    const before = await waiting(await setting.as('deputy'))
    expect(before.trips).toBe(1)
    expect((await consentQueue(await setting.as('deputy'), 20)).map(({ id }) => id)).toEqual([asked.id])
    expect(await consentQueue(await setting.as('head'), 20)).toEqual([])
    expect(await reportQueue(await setting.as('cadre'), 20)).toEqual([])
  })
})

test('the minutes of the meeting that decided stand on the plan of the office (row TN-03)', async () => {
  await setting.putUp()
  const { id, version } = await setting.plan('office')
  const minutes = 'Thống nhất kế hoạch; ưu tiên các xã mới'
  await decidePlan(await setting.as('deputy'), { plan: id, version, meetingNote: minutes, approveRest: true })
  expect((await setting.plan('office')).meetingNote).toBe(minutes)
})
