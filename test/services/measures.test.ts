import type { Payload } from 'payload'
import { measuresOf } from '@/services/read/measuresOf'
import { revisePlan } from '@/services/plans/revisePlan'
import { chatReminder } from '@/services/read/chatReminder'
import { quarterAtGlance } from '@/services/read/quarterAtGlance'
import { countPeople } from '@/services/reports/countPeople'
import { draftReport } from '@/services/reports/draftReport'
import { officeById } from '@/services/lookup/offices'
import { takeSystemStep } from '@/services/step'
import { submitReport } from '@/services/reports/submitReport'
import { cancelTrip } from '@/services/trips/changeTrip'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Q3, refusalsOf, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const THIRD = { kind: 'quarter', year: 2021, quarter: 3 } as const

const read = async (setting: Setting, by = 'focal', period = Q3) =>
  measuresOf(await setting.as(by), { organization: setting.office.id, period })

describe('the measures of an office', () => {
  it('keep registered, reported, plan completed and days done apart (rows TN-16, TN-17)', async () => {
    const setting = await Setting.make(payload)
    const id = (key: string) => setting.office.person(key).id
    const { cadre } = await setting.approve()
    standOn('2021-10-02')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    const req = await setting.as('cadre')
    const report = await draftReport(req, { period: Q3 })
    await submitReport(await setting.as('cadre'), { report: report.id, version: report.version })
    const { measures } = await read(setting)
    const missing = (...keys: string[]) => keys.map(id).sort()
    const told = ({ count, of, missing: who }: { count: number; of: number; missing: string[] }) => [
      count,
      of,
      [...who].sort(),
    ]
    expect(measures.on).toBe('2021-09-30')
    expect(told(measures.registered)).toEqual([2, 5, missing('focal', 'secretary', 'deputy')])
    expect(told(measures.reported)).toEqual([1, 5, missing('head', 'focal', 'secretary', 'deputy')])
    expect(told(measures.planCompleted)).toEqual([1, 5, missing('head', 'focal', 'secretary', 'deputy')])
    expect(measures.planCompleted.lines).toEqual({ count: 1, of: 2 })
    expect(measures.daysDone).toMatchObject({ count: 0, of: 5, percent: 0, days: 1, quotaDays: 300 })
  })

  it('keep the owner of a plan that is opened anew among the registered, and its lines among those to be made', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    const counted = async () => {
      const { measures, lines } = await read(setting)
      const glance = await quarterAtGlance(await setting.as('focal'), {
        organization: setting.office.id,
        period: Q3,
      })
      const gathered = await takeSystemStep(await setting.as('head'), async (step) =>
        countPeople(
          step,
          await officeById(step, setting.office.id),
          THIRD,
          setting.office.departments.get('PT'),
        ),
      )
      return {
        registered: [measures.registered.count, glance.total.registered, gathered.registered],
        submitted: glance.total.submitted,
        completed: measures.planCompleted,
        lines: lines.length,
      }
    }
    const before = await counted()
    expect(before).toMatchObject({ registered: [2, 2, 2], submitted: 2, completed: { count: 1 }, lines: 2 })
    const { id, version } = await setting.plan('cadre')
    await revisePlan(await setting.as('cadre'), { plan: id, version, reason: 'Thêm chuyến' })
    expect(await counted()).toEqual(before)
  })

  it('count as registered who registered, also where every trip of the plan was cancelled since', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    const { version } = await setting.trip(cadre)
    await cancelTrip(await setting.as('head'), { trip: cadre, version, reason: 'Dịch bệnh' })
    expect(await setting.plan('cadre')).toMatchObject({ lineCount: 0, halfDays: 0 })
    expect((await read(setting)).measures.registered).toMatchObject({ count: 2, of: 5 })
    const input = { organization: setting.office.id, period: Q3 }
    expect((await quarterAtGlance(await setting.as('focal'), input)).total.registered).toBe(2)
  })

  it('show the lines behind the rate of completion, those not done first (row HY-07)', async () => {
    const setting = await Setting.make(payload)
    const { cadre, head } = await setting.approve()
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1', completion: 'part' })
    const lines = async () => (await read(setting)).lines.map(({ trip, name, done }) => [trip.id, name, done])
    expect(await lines()).toEqual([
      [head, 'Đỗ Văn Hữu', false],
      [cadre, 'Nguyễn Thị Ánh', true],
    ])
    await setting.complete(head, 'head', { completion: 'dropped' })
    expect(await lines()).toEqual([
      [head, 'Đỗ Văn Hữu', false],
      [cadre, 'Nguyễn Thị Ánh', true],
    ])
    expect((await read(setting)).measures.planCompleted).toMatchObject({
      count: 1,
      lines: { count: 1, of: 2 },
    })
  })

  it('count heads by department and name who is exempt by job (rows HY-03, HY-04)', async () => {
    const setting = await Setting.make(payload)
    const { office } = setting
    await office.addPerson('driver', { name: 'Trần Văn Lái', department: 'PT', job: 'driver' })
    await office.addPerson('accountant', { name: 'Lý Thị Kế', job: 'accountant' })
    const away = { kind: 'maternity' as const, from: '2021-05-01', to: '2021-12-31' }
    await payload.update({
      collection: 'cadres',
      id: office.person('cadre').id,
      data: { exemptions: [away] },
    })
    await setting.open()
    await setting.register('head')
    await setting.register('focal')
    await setting.submit('head')
    const { measures, headcount, exemptJobs, onLeave } = await read(setting)
    expect(headcount).toEqual([
      { department: office.departments.get('PT'), name: 'Ban PT', inScope: 1, exempt: 2 },
      { department: office.departments.get('XDD'), name: 'Ban XDD', inScope: 1, exempt: 0 },
      { department: undefined, name: '', inScope: 2, exempt: 1 },
    ])
    expect([[...exemptJobs].sort(), onLeave]).toEqual([['accountant', 'driver'], 1])
    expect(measures.on).toBe('2021-07-01')
    // A plan that was not sent up is not registered.
    expect(measures.registered).toMatchObject({ count: 1, of: 4, percent: 25 })
  })

  it('ask of nobody what was not opened: study is counted alike by all who ask', async () => {
    const setting = await Setting.make(payload)
    const { id } = setting.office.person('cadre')
    const away = async (to: string) => {
      const exemptions = [{ kind: 'study' as const, from: '2021-06-20', to }]
      await payload.update({ collection: 'cadres', id, data: { exemptions } })
    }
    const asked = async () => {
      await setting.open()
      const plans = await payload.count({ collection: 'plans', where: { cadre: { equals: id } } })
      const chat = await chatReminder(await setting.as('focal'), {
        organization: setting.office.id,
        period: Q3,
        kind: 'register',
      })
      return {
        plans: plans.totalDocs,
        reminded: chat.text.includes('Nguyễn Thị Ánh'),
        missing: (await read(setting)).measures.registered.missing.includes(id),
      }
    }
    await away('2021-12-20')
    expect(await asked()).toEqual({ plans: 0, reminded: false, missing: false })
    await away('2021-10-20')
    expect(await asked()).toEqual({ plans: 1, reminded: true, missing: true })
  })

  it('ask as at a day: who left before it is not counted, who came is', async () => {
    const setting = await Setting.make(payload)
    const { office } = setting
    await payload.update({
      collection: 'cadres',
      id: office.person('cadre').id,
      data: { inScopeTo: '2021-08-31' },
    })
    standOn('2021-08-15')
    expect((await read(setting)).measures.inScope).toHaveLength(5)
    standOn('2021-11-15')
    expect((await read(setting)).measures).toMatchObject({ on: '2021-09-30' })
    expect((await read(setting)).measures.inScope).toHaveLength(4)
    expect((await read(setting, 'focal', '2022-Q1')).measures.on).toBe('2022-01-01')
  })

  it('are those of the own department to a head, and of nobody to a cadre', async () => {
    const setting = await Setting.make(payload)
    const { measures, headcount } = await read(setting, 'head')
    expect([measures.inScope.length, headcount.map(({ name }) => name)]).toEqual([2, ['Ban PT']])
    expect(await refusalsOf(read(setting, 'cadre'))).toEqual(['NOT_ALLOWED organization'])
    expect(await refusalsOf(read(setting, 'focal', 'soon'))).toEqual(['INVALID_VALUE period'])
  })
})
