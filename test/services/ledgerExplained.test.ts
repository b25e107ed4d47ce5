import type { Payload } from 'payload'
import { ledger } from '@/services/read/ledger'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const read = async (setting: Setting, by = 'cadre', cadre?: string) =>
  ledger(await setting.as(by), { year: 2021, cadre: cadre && setting.office.person(cadre).id })

const policyOf = async (setting: Setting, data: object) =>
  payload.update({ collection: 'policies', where: { organization: { equals: setting.office.id } }, data })

describe('a ledger explains itself', () => {
  it('names trip, order and rule of each half-day, with the days so far (row CM-03)', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-12' })
    const { days, rules, missed, totals } = await read(setting)
    const [policy] = rules
    expect(policy).toMatchObject({ name: 'Quy định thử nghiệm', quota: { quotaDays: 60, evidence: 'order' } })
    expect(policy?.citations).toEqual(['03-HD/TWĐTN-BTC ngày 21/03/2018 của Ban Bí thư Trung ương Đoàn'])
    const line = {
      day: '2021-07-12',
      trip: cadre,
      unitName: 'Bình Yên',
      orderNumber: 'CL-12',
      rule: policy?.id,
    }
    expect(days).toMatchObject([
      { ...line, half: 'am', daysSoFar: 0.5 },
      { ...line, half: 'pm', daysSoFar: 1 },
    ])
    expect([missed, totals.days, totals.remaining]).toEqual([[], 1, 59])
  })

  it('says why a day does not count: not made yet, no order, made by another trip', async () => {
    const setting = await Setting.make(payload)
    const participants = [setting.office.person('cadre').id, setting.office.person('head').id]
    const { cadre, head } = await setting.approve({ participants })
    const reasons = async () =>
      (await read(setting)).missed.map(({ trip, half, reason, countedBy }) => [trip, half, reason, countedBy])
    expect(new Set((await reasons()).map(([, , reason]) => reason))).toEqual(new Set(['NOT_DONE']))
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    await setting.complete(head, 'head')
    expect(await reasons()).toEqual([
      [head, 'am', 'NO_EVIDENCE', undefined],
      [head, 'pm', 'NO_EVIDENCE', undefined],
    ])
    const { version } = await setting.trip(head)
    const { enterTravelOrder } = await import('@/services/trips/goOnTrip')
    await enterTravelOrder(await setting.as('focal'), { trip: head, version, orderNumber: 'CL-2' })
    expect(await reasons()).toEqual([
      [head, 'am', 'ALREADY_COUNTED', cadre],
      [head, 'pm', 'ALREADY_COUNTED', cadre],
    ])
  })

  it.each([{ windowFrom: '2021-08-01' }, { windowTo: '2021-06-30' }])(
    'counts by a window of which only one end is entered: %j',
    async (window) => {
      const setting = await Setting.make(payload)
      await policyOf(setting, window)
      const { cadre } = await setting.approve()
      standOn('2021-07-20')
      await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
      const { missed, rules } = await read(setting)
      expect(missed.map(({ reason }) => reason)).toEqual(['OUTSIDE_WINDOW', 'OUTSIDE_WINDOW'])
      expect(rules.map(({ quota }) => quota.window)).toEqual([
        { from: window.windowFrom, to: window.windowTo },
      ])
    },
  )

  it('leaves what was entered when the rules change later, and says what would count by the new ones', async () => {
    const setting = await Setting.make(payload)
    await policyOf(setting, { windowFrom: '2021-08-01', windowTo: '2021-12-31' })
    const { cadre, head } = await setting.approve()
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    expect((await read(setting)).missed.map(({ reason }) => reason)).toEqual([
      'OUTSIDE_WINDOW',
      'OUTSIDE_WINDOW',
    ])
    await policyOf(setting, { windowFrom: null, windowTo: null })
    expect((await read(setting)).missed.map(({ reason }) => reason)).toEqual(['NOT_ENTERED', 'NOT_ENTERED'])
    await setting.complete(head, 'head', { orderNumber: 'CL-2' })
    await policyOf(setting, { evidence: 'order', windowFrom: '2021-08-01', windowTo: '2021-12-31' })
    const his = await read(setting, 'focal', 'head')
    expect([his.days.length, his.missed]).toEqual([2, []])
  })

  it('counts half days and the own town as the policy of the day says', async () => {
    const setting = await Setting.make(payload)
    const { office } = setting
    const [home, away] = [office.units.get('Bình Yên') ?? '', office.units.get('Phú Đình') ?? '']
    await policyOf(setting, { allowHalfDays: false, homeUnitCounts: false, homeUnits: [home] })
    const stops = [
      { unit: home, from: '2021-07-12', to: '2021-07-12' },
      { unit: away, from: '2021-07-13', to: '2021-07-14', toHalf: 'am' },
    ]
    const { cadre } = await setting.approve({ stops })
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    const { days, missed } = await read(setting)
    expect(days.map(({ day, half }) => `${day} ${half}`)).toEqual(['2021-07-13 am', '2021-07-13 pm'])
    expect(missed.map(({ day, half, reason }) => `${day} ${half} ${reason}`)).toEqual([
      '2021-07-12 am HOME_UNIT',
      '2021-07-12 pm HOME_UNIT',
      '2021-07-14 am HALF_DAYS_NOT_ALLOWED',
    ])
  })

  it('tells why the year owes what it owes: stretches in scope, on leave, under an amended policy', async () => {
    const setting = await Setting.make(payload)
    const { office } = setting
    await policyOf(setting, { proRata: 'days', validTo: '2021-06-30' })
    const amended = await payload.create({
      collection: 'policies',
      data: {
        organization: office.id,
        name: 'Quy định điều chỉnh',
        validFrom: '2021-07-01',
        quotaDays: 30,
        proRata: 'days',
        evidence: 'order',
      },
    })
    const exemptions = [{ kind: 'maternity' as const, from: '2021-10-01', to: '2022-03-31' }]
    await payload.update({
      collection: 'cadres',
      id: office.person('cadre').id,
      data: { inScopeFrom: '2021-04-01', exemptions },
    })
    const { stretches, rules, totals, fullQuotaDays, daysInScope } = await read(setting)
    const first = rules.find(({ id }) => id !== amended.id)?.id
    expect(stretches).toEqual([
      { from: '2021-01-01', to: '2021-03-31', inScope: false, reason: 'NOT_IN_SERVICE' },
      { from: '2021-04-01', to: '2021-06-30', inScope: true, rule: first },
      { from: '2021-07-01', to: '2021-09-30', inScope: true, rule: amended.id },
      { from: '2021-10-01', to: '2021-12-31', inScope: false, reason: 'EXEMPT', by: 'leave' },
    ])
    expect([fullQuotaDays, daysInScope, totals.quotaDays]).toEqual([30, 183, 15])
  })

  it('keeps the days of a move between departments together', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    const { office } = setting
    const department = office.departments.get('XDD')
    const posts = [
      {
        organization: office.id,
        department: office.departments.get('PT'),
        role: 'cadre' as const,
        to: '2021-07-31',
      },
      { organization: office.id, department, role: 'cadre' as const, from: '2021-08-01' },
    ]
    await payload.update({ collection: 'cadres', id: office.person('cadre').id, data: { department, posts } })
    const { totals, stretches } = await read(setting, 'focal', 'cadre')
    expect([totals.days, totals.quotaDays, stretches.length]).toEqual([1, 60, 1])
  })
})

describe('a quota', () => {
  it('that is passed is a surplus and no error (row CM-02)', async () => {
    const setting = await Setting.make(payload)
    await policyOf(setting, { quotaDays: 1 })
    const unit = setting.office.units.get('Phú Đình') ?? ''
    const { cadre } = await setting.approve({ stops: [{ unit, from: '2021-07-12', to: '2021-07-14' }] })
    standOn('2021-07-20')
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    const { totals, missed, pace } = await read(setting)
    expect(totals).toMatchObject({ days: 3, quotaDays: 1, remaining: 0, surplus: 2, complete: true })
    expect([missed, pace.status]).toEqual([[], 'met'])
  })

  it('is a number of days; the text that contradicts it is quoted beside it and decides nothing (row TN-14)', async () => {
    const setting = await Setting.make(payload)
    const quotedText = 'phải đủ 1 tháng (60 ngày/năm), khuyến khích … hơn 2 tháng'
    await policyOf(setting, { quotedText })
    const { rules, totals } = await read(setting)
    const [policy] = rules
    const stored = await payload.findByID({ collection: 'policies', id: policy?.id ?? '', depth: 0 })
    expect([stored.quotaDays, stored.quotedText, totals.quotaDays]).toEqual([60, quotedText, 60])
  })
})

describe('the pace of one cadre', () => {
  it('warns when days bunch at the end of the year (row CM-16)', async () => {
    const setting = await Setting.make(payload)
    standOn('2021-10-01')
    const { pace } = await read(setting)
    expect(pace).toMatchObject({ status: 'behind', shortfall: 60, daysLeft: 92, bunched: true, forecast: 0 })
    standOn('2021-01-04')
    expect((await read(setting)).pace).toMatchObject({ status: 'behind', bunched: false })
  })
})
