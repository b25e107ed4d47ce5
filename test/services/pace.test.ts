import type { Payload } from 'payload'
import { organizationPace } from '@/services/read/organizationPace'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { refusalsOf, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const paceAs = async (
  setting: Setting,
  by: string,
  more: { first?: number; after?: string; department?: string } = {},
) =>
  organizationPace(await setting.as(by), { organization: setting.office.id, year: 2021, first: 50, ...more })

describe('the pace of an office', () => {
  it('tells of everyone what is done, what the approved plan will bring, and what nobody has planned (row CM-01)', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    const { rows, total } = await paceAs(setting, 'focal')
    expect(total).toBe(5)
    const row = (key: string) => rows.find((one) => one.cadre === setting.office.person(key).id)
    expect(row('cadre')).toMatchObject({
      name: 'Nguyễn Thị Ánh',
      department: setting.office.departments.get('PT'),
      totals: { days: 1, quotaDays: 60 },
      pace: {
        done: 1,
        planned: 0,
        forecast: 1,
        remaining: 59,
        shortfall: 59,
        daysLeft: 165,
        status: 'behind',
      },
    })
    expect(row('head')?.pace).toMatchObject({ done: 0, planned: 1, forecast: 1, byQuarter: [0, 0, 1, 0] })
    expect(row('secretary')?.pace).toMatchObject({ forecast: 0, shortfall: 60 })
  })

  it('goes from page to page in the order of the names', async () => {
    const setting = await Setting.make(payload)
    const all = (await paceAs(setting, 'deputy')).rows.map(({ name }) => name)
    const one = await paceAs(setting, 'deputy', { first: 2 })
    const two = await paceAs(setting, 'deputy', { first: 3, after: one.next })
    expect([...one.rows, ...two.rows].map(({ name }) => name)).toEqual(all)
    expect([one.total, one.next, two.next]).toEqual([5, one.rows[1]?.cadre, undefined])
    for (const after of ['nobody', setting.office.id])
      expect(await refusalsOf(paceAs(setting, 'deputy', { after }))).toEqual(['INVALID_VALUE after'])
  })

  it('is that of the own departments to a head, of one department to whoever asks for it, and of nobody to a cadre', async () => {
    const setting = await Setting.make(payload)
    const names = async (by: string, department?: string) =>
      (await paceAs(setting, by, { department })).rows.map(({ name }) => name)
    expect(await names('head')).toEqual(['Đỗ Văn Hữu', 'Nguyễn Thị Ánh'])
    expect(await names('focal', setting.office.departments.get('XDD'))).toEqual(['Lê Thị Ngữ'])
    expect(await names('head', setting.office.departments.get('XDD'))).toEqual([])
    expect(await refusalsOf(paceAs(setting, 'cadre'))).toEqual(['NOT_ALLOWED organization'])
    const asked = { organization: setting.office.id, year: 99, first: 5 }
    expect(await refusalsOf(organizationPace(await setting.as('focal'), asked))).toEqual([
      'INVALID_VALUE year',
    ])
  })

  it('leaves out who is exempt by job all year, and asks less of who was away or joined later', async () => {
    const setting = await Setting.make(payload)
    const { office } = setting
    await office.addPerson('driver', { name: 'Trần Văn Lái', department: 'PT', job: 'driver' })
    await payload.update({
      collection: 'policies',
      where: { organization: { equals: office.id } },
      data: { proRata: 'days' },
    })
    const change = (key: string, data: object) =>
      payload.update({ collection: 'cadres', id: office.person(key).id, data })
    await change('cadre', { inScopeFrom: '2021-07-02' })
    await change('head', { exemptions: [{ kind: 'maternity', from: '2021-01-01', to: '2021-06-30' }] })
    const { rows, total } = await paceAs(setting, 'focal')
    const quota = (key: string) => rows.find((one) => one.cadre === office.person(key).id)?.totals.quotaDays
    expect([total, quota('driver'), quota('cadre'), quota('head'), quota('focal')]).toEqual([
      5,
      undefined,
      30,
      30,
      60,
    ])
  })

  it("asks of who moved between offices in the middle of the year each office's share", async () => {
    const [from, to] = [await Setting.make(payload), await Setting.make(payload)]
    for (const { office } of [from, to])
      await payload.update({
        collection: 'policies',
        where: { organization: { equals: office.id } },
        data: { proRata: 'months', quotaDays: office === from.office ? 60 : 30 },
      })
    const { id } = to.office.person('cadre')
    const department = to.office.departments.get('PT')
    await payload.update({
      collection: 'cadres',
      id,
      data: {
        posts: [
          { organization: from.office.id, role: 'cadre', to: '2021-04-30' },
          { organization: to.office.id, department, role: 'cadre', from: '2021-05-01' },
        ],
      },
    })
    const row = (await paceAs(to, 'focal')).rows.find(({ cadre }) => cadre === id)
    expect(row?.totals.quotaDays).toBe((60 * 4) / 12 + (30 * 8) / 12)
  })
})

describe('the days of a trip', () => {
  it('count for those of its people who are in scope on the day, and for nobody else', async () => {
    const setting = await Setting.make(payload)
    const { office } = setting
    await office.addPerson('driver', { name: 'Trần Văn Lái', department: 'PT', job: 'driver' })
    const away = { kind: 'illness', from: '2021-07-13', to: '2021-08-31' } as const
    await payload.update({
      collection: 'cadres',
      id: office.person('focal').id,
      data: { exemptions: [away] },
    })
    const unit = office.units.get('Phú Đình') ?? ''
    const participants = ['driver', 'focal'].map((key) => office.person(key).id)
    const { cadre } = await setting.approve({
      participants,
      stops: [{ unit, from: '2021-07-12', to: '2021-07-13' }],
    })
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    const counted = await Promise.all(['cadre', 'focal', 'driver'].map((key) => setting.ledger(key)))
    expect(counted.map(({ length }) => length)).toEqual([4, 2, 0])
    expect(counted[1]).toEqual(['2021-07-12:am', '2021-07-12:pm'])
  })
})
