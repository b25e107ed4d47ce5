import type { Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at, doc } from './desk'
import { Story } from './story'

/**
 * A quarter of an office after An Giang's post (rows AG-03 to AG-16), through GraphQL alone: cadres send their
 * registration straight to the focal department, which comments, returns, looks for overlaps and consolidates; the
 * year 2021 is registered as well as its third quarter (row AG-07).
 */
const Q3 = '2021-Q3'
let payload: Payload
let story: Story

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2021-01-05')
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử An', chain: 'focalStanding' })
  await office.addDepartment('Ban Tổ chức – Kiểm tra', 'TCKT')
  await office.addDepartment('Ban Phong trào', 'PT')
  await office.setFocal('TCKT')
  await office.addPerson('bt', { name: 'Nguyễn Văn Thành', role: 'standing' })
  await office.addPerson('pbt', { name: 'Trần Thị Sen', role: 'standing' })
  await office.addPerson('dm', { name: 'Lâm Văn Đầu', department: 'TCKT', role: 'head' })
  await office.addPerson('an', { name: 'Châu Thị An', department: 'PT' })
  await office.addPerson('giang', { name: 'Huỳnh Văn Giang', department: 'TCKT' })
  story = new Story(payload, office, Q3, 'dm')
})
afterAll(() => closeTestPayload(payload))

describe('the year', () => {
  test('is registered straight to the focal department, without a head between', async () => {
    const { id: organization } = story.office
    expect(await story.does('dm', 'openQuarter', { organization, period: '2021' })).toMatchObject({
      opened: 5,
    })
    await story.register('spring', 'an', { stops: story.on('Bình Yên', '2021-02-03') }, '2021')
    await story.register('autumn', 'an', { stops: story.on('Phú Đình', '2021-10-20', '2021-10-21') }, '2021')
    const plan = await story.plan('an', '2021')
    expect(plan).toMatchObject({ lineCount: 2, halfDays: 6 })
    const outside = await story.refused('an', 'registerTrip', {
      plan: plan.id,
      ...story.office.trip({ stops: story.on('Phú Đình', '2022-01-03') }),
    })
    expect(outside.map(({ code }) => code)).toEqual(['OUTSIDE_PERIOD', 'OUTSIDE_PERIOD'])
    expect(await story.submit('an', '2021')).toMatchObject({ state: 'submitted', awaiting: 'focal' })
  })

  test('is agreed to, gathered and approved', async () => {
    const { id, version } = await story.awaited('dm', 'Châu Thị An')
    await story.moves('dm', 'endorsePlan', { plan: id, version, words: 'Phù hợp Hướng dẫn 03' })
    const whole = await story.moves('dm', 'consolidatePlans', {
      organization: story.office.id,
      period: '2021',
    })
    const put = await story.moves('dm', 'submitPlan', { plan: whole.id, version: whole.version })
    const decided = await story.does('bt', 'decidePlan', {
      plan: put.id,
      version: put.version,
      approveRest: true,
    })
    expect(decided).toMatchObject({ approved: 1, waiting: 0, plan: { state: 'approved' } })
    expect(await story.plan('an', '2021')).toMatchObject({ state: 'approved' })
    standOn('2021-02-03')
    await story.complete('spring', 'an', '01/CL')
    expect(await story.halfDays('an')).toBe(2)
  })

  test('can be revised with a reason; what was approved stays, and what is added climbs again (row TN-04)', async () => {
    const { id, version } = await story.plan('an', '2021')
    expect(await story.refused('an', 'revisePlan', { plan: id, version, reason: '' })).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'reason' },
    ])
    const opened = await story.moves('an', 'revisePlan', { plan: id, version, reason: 'Thêm chiến dịch hè' })
    expect(opened).toMatchObject({ state: 'draft', revision: 1, linesOpen: true })
    await story.register('summer', 'an', { stops: story.on('Võ Nhai', '2021-06-10') }, '2021')
    const autumn = await story.now('autumn')
    const { code } =
      (await story.refused('an', 'withdrawTrip', { trip: autumn.id, version: autumn.version }))[0] ?? {}
    expect(code).toBe('STEP_OUT_OF_ORDER')
    await story.submit('an', '2021')
    const again = await story.awaited('dm', 'Châu Thị An')
    await story.moves('dm', 'endorsePlan', { plan: again.id, version: again.version })
    const round = await story.moves('dm', 'consolidatePlans', {
      organization: story.office.id,
      period: '2021',
    })
    expect(round.state).toBe('draft')
    expect(round.title).toContain('đợt 2')
    const put = await story.moves('dm', 'submitPlan', { plan: round.id, version: round.version })
    await story.does('pbt', 'decidePlan', { plan: put.id, version: put.version, approveRest: true })
    expect(await story.now('summer')).toMatchObject({ state: 'approved' })
    expect(await story.now('autumn')).toMatchObject({ state: 'approved' })
  })
})

describe('the quarter', () => {
  test('is opened; registrations that do not fit are remarked on and returned (row AG-13)', async () => {
    standOn('2021-06-25')
    await story.does('dm', 'openQuarter', { organization: story.office.id, period: Q3 })
    await story.register('A', 'an', { stops: story.on('Bình Yên', '2021-07-12') })
    await story.register('B', 'an', { stops: story.on('Phú Đình', '2021-08-02') })
    await story.register('G', 'giang', { stops: story.on('Phú Đình', '2021-08-04') })
    await story.register('S', 'pbt', { stops: story.on('Võ Nhai', '2021-09-09') })
    await story.register('D', 'dm', { stops: story.on('Bình Yên', '2021-09-20') })
    for (const person of ['an', 'giang'])
      expect(await story.submit(person)).toMatchObject({ awaiting: 'focal' })
    for (const person of ['pbt', 'dm'])
      expect(await story.submit(person)).toMatchObject({ state: 'endorsed' })
    const { id, version } = await story.awaited('dm', 'Châu Thị An')
    await story.does('dm', 'comment', {
      documentType: 'plans',
      document: id,
      trip: story.the('A').id,
      text: 'Nêu rõ mục đích',
    })
    const returned = await story.moves('dm', 'returnPlan', {
      plan: id,
      version,
      reason: 'Chưa đúng Hướng dẫn 03',
    })
    expect(returned).toMatchObject({ state: 'returned', openComments: 1, returns: 1 })
    const mine = await story.plan('an', Q3)
    expect(rowsOf(mine.remarks).map(({ text, trip }) => [text, trip])).toEqual([
      ['Nêu rõ mục đích', story.the('A').id],
    ])
    const kept = story.the('A')
    await story.moves('an', 'editTrip', {
      trip: kept.id,
      version: kept.version,
      ...story.office.trip({
        content: 'Khảo sát để tham mưu giải pháp',
        stops: story.on('Bình Yên', '2021-07-12'),
      }),
    })
    expect(await story.submit('an')).toMatchObject({ state: 'submitted', returns: 1 })
  })

  test('a submitted plan is taken back by its owner, and by nobody else', async () => {
    const sent = await story.plan('an', Q3)
    const input = { plan: sent.id, version: sent.version }
    expect(await story.refused('giang', 'recallPlan', input)).toMatchObject([{ code: 'NOT_ALLOWED' }])
    expect(await story.moves('an', 'recallPlan', input)).toMatchObject({ state: 'draft', awaiting: null })
    await story.submit('an')
  })

  test('overlaps across departments are found and made one trip (row AG-10)', async () => {
    const query = `query Overlaps($organization: ID!, $period: String!) {
      overlaps(organization: $organization, period: $period) { rows { kind trips { id version } } } }`
    const given = { organization: story.office.id, period: Q3 }
    const units = async () =>
      rowsOf(at(await story.ask('dm', query, given), 'overlaps', 'rows')).filter(
        ({ kind }) => kind === 'unit',
      )
    const [found, ...others] = await units()
    expect(others).toEqual([])
    const pair = rowsOf(found?.trips).map(({ id, version }) => ({ id, version }))
    expect(new Set(pair.map(({ id }) => id))).toEqual(new Set([story.the('B').id, story.the('G').id]))
    const into = pair.find(({ id }) => id === story.the('B').id)
    const from = pair.find(({ id }) => id === story.the('G').id)
    await story.moves('dm', 'mergeTrips', {
      into: into?.id,
      intoVersion: into?.version,
      from: from?.id,
      fromVersion: from?.version,
    })
    expect(await units()).toEqual([])
    expect(await story.now('G')).toMatchObject({ state: 'merged' })
  })

  test('the office is gathered without departments between, and returned once by the Standing Committee', async () => {
    for (const owner of ['Châu Thị An', 'Huỳnh Văn Giang']) {
      const { id, version } = await story.awaited('dm', owner)
      await story.moves('dm', 'endorsePlan', { plan: id, version })
    }
    const whole = await story.moves('dm', 'consolidatePlans', { organization: story.office.id, period: Q3 })
    expect(rowsOf(whole.inside)).toHaveLength(4)
    const put = await story.moves('dm', 'submitPlan', { plan: whole.id, version: whole.version })
    const back = await story.moves('bt', 'returnPlan', {
      plan: put.id,
      version: put.version,
      reason: 'Bổ sung căn cứ',
    })
    expect(back).toMatchObject({ state: 'returned', returns: 1 })
    const better = await story.moves('dm', 'submitPlan', { plan: back.id, version: back.version })
    const inside = rowsOf(
      (
        await story.ask(
          'bt',
          'query In($plan: ID!) { plansInside(plan: $plan) { id version owner state } }',
          { plan: put.id },
        )
      ).plansInside,
    )
    const giang = inside.find(({ owner }) => owner === 'Huỳnh Văn Giang')
    const decided = await story.does('bt', 'decidePlan', {
      plan: better.id,
      version: better.version,
      approveRest: true,
      decisions: [
        {
          plan: giang?.id,
          version: giang?.version,
          decision: 'return',
          reason: 'Đã gộp, đăng ký chuyến khác',
        },
      ],
    })
    expect(decided).toMatchObject({ approved: 3, returned: 1, waiting: 0, plan: { state: 'approved' } })
    expect(await story.plan('giang', Q3)).toMatchObject({
      state: 'returned',
      returnReason: 'Đã gộp, đăng ký chuyến khác',
    })
  })

  test('the Standing Committee sends people by a document (row HY-05); they are told', async () => {
    standOn('2021-07-01')
    const sent = await story.moves('bt', 'assignTrip', {
      leader: story.office.person('giang').id,
      document: '12-QĐ/TĐTN',
      ...story.office.trip({ stops: story.on('Bình Yên', '2021-07-05') }),
    })
    expect(story.keep('assigned', sent)).toMatchObject({ state: 'approved', origin: 'assigned' })
    const notices = await story.ask('giang', '{ notifications(first: 5) { rows { kind document } } }')
    expect(at(notices, 'notifications', 'rows', 0)).toEqual({ kind: 'tripAssigned', document: sent.id })
    standOn('2021-07-05')
    await story.complete('assigned', 'giang', '02/CL')
    expect(await story.halfDays('giang')).toBe(2)
  })

  test('a cadre asks for an unplanned trip without a head between, and may take the request back', async () => {
    const ask = { leader: story.office.person('an').id, reason: 'Tiếp sức vùng dịch' }
    const asked = await story.moves('an', 'requestUnplannedTrip', {
      ...ask,
      ...story.office.trip({ stops: story.on('Võ Nhai', '2021-07-08') }),
    })
    const taken = await story.moves('an', 'withdrawTrip', { trip: asked.id, version: asked.version })
    expect(taken.state).toBe('withdrawn')
    expect(
      await story.refused('bt', 'giveConsent', { trip: asked.id, version: taken.version }),
    ).toMatchObject([{ code: 'STEP_OUT_OF_ORDER' }])
  })

  test('trips are made; the joint one brings both their days', async () => {
    for (const [name, person, day, order] of [
      ['A', 'an', '2021-07-12', '03/CL'],
      ['B', 'an', '2021-08-02', '04/CL'],
      ['S', 'pbt', '2021-09-09', '05/CL'],
    ] as const) {
      standOn(day)
      await story.complete(name, person, order)
    }
    expect([await story.halfDays('an'), await story.halfDays('giang'), await story.halfDays('pbt')]).toEqual([
      6, 4, 2,
    ])
    standOn('2021-09-20')
    const { id, version } = await story.now('D')
    expect(await story.moves('dm', 'cancelTrip', { trip: id, version, reason: 'Giãn cách' })).toMatchObject({
      state: 'cancelled',
    })
  })

  test('reports climb the same way, and the year goes on after the quarter is closed', async () => {
    standOn('2021-10-01')
    for (const person of ['an', 'giang'])
      expect(await story.report(person)).toMatchObject({ awaiting: 'focal' })
    for (const person of ['pbt', 'bt', 'dm'])
      expect(await story.report(person)).toMatchObject({ state: 'accepted' })
    const data = await story.ask(
      'dm',
      '{ Reports(where: { state: { equals: submitted } }, limit: 20) { docs { id version state } } }',
    )
    for (const { id, version } of rowsOf(at(data, 'Reports', 'docs')).map(doc)) {
      await story.moves('dm', 'acceptReport', { report: id, version })
    }
    const whole = await story.moves('dm', 'consolidateReports', { organization: story.office.id, period: Q3 })
    expect(whole).toMatchObject({
      figures: {
        done: 4,
        dropped: 1,
        halfDays: 10,
        byOrigin: { planned: 4, assigned: 1 },
        people: { inScope: 5, registered: 4, reported: 5 },
      },
    })
    const put = await story.moves('dm', 'submitReport', { report: whole.id, version: whole.version })
    const accepted = await story.moves('bt', 'acceptReport', { report: put.id, version: put.version })
    await story.moves('dm', 'closePeriod', { report: put.id, version: accepted.version })
    expect(await story.plan('an', Q3)).toMatchObject({ state: 'closed' })
    expect(await story.plan('an', '2021')).toMatchObject({ state: 'approved' })
    standOn('2021-10-21')
    await story.complete('autumn', 'an', '06/CL')
    expect(await story.halfDays('an')).toBe(10)
  })
})
