import type { Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { TestOffice, type TripFacts } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at, Desk, doc, type Doc } from './desk'

/**
 * A whole quarter of an office after the guidance of Thái Nguyên (rows TN-01 to TN-10, TN-16 to TN-24), through
 * GraphQL alone: cadre → head → focal department → Standing Committee.
 */
const Q3 = '2021-Q3'
let payload: Payload
let office: TestOffice
let desk: Desk

/** Documents by a name of the story; each test leaves them as they stand then. */
const docs = new Map<string, Doc>()
const keep = (name: string, kept: Doc): Doc => {
  docs.set(name, kept)
  return kept
}
const the = (name: string): Doc => {
  const found = docs.get(name)
  if (!found) throw new Error(`Nothing is called ${name}`)
  return found
}
/** A trip with the version that it has now, as its office sees it. */
const now = async (name: string): Promise<Doc> => keep(name, await desk.trip('dm', the(name).id))

const unit = (name: string): string => office.units.get(name) ?? ''
const on = (place: string, from: string, to = from): TripFacts['stops'] => [{ unit: unit(place), from, to }]

const register = async (name: string, person: string, more: Partial<TripFacts>): Promise<Doc> => {
  const plan = await desk.plan(person, Q3)
  return keep(name, await desk.moves(person, 'registerTrip', { plan: plan.id, ...office.trip(more) }))
}
const submit = async (person: string): Promise<Doc> => {
  const { id, version } = await desk.plan(person, Q3)
  return desk.moves(person, 'submitPlan', { plan: id, version })
}
const awaited = async (person: string, owner: string): Promise<Doc> => {
  const found = (await desk.queue(person)).find((row) => row.owner === owner)
  if (!found) throw new Error(`Nothing of ${owner} awaits ${person}`)
  return found
}

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2021-06-24')
  office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử Thái', chain: 'headFocalStanding' })
  await office.addDepartment('Văn phòng', 'VP')
  await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
  await office.addDepartment('Ban Phong trào', 'PT')
  await office.addDepartment('Ban Thanh thiếu nhi – Trường học', 'TTN')
  await office.setFocal('XDD')
  await office.addPerson('bt', { name: 'Phạm Thị Thu', role: 'secretary' })
  await office.addPerson('pbt', { name: 'Hoàng Văn Bảo', role: 'standing' })
  await office.addPerson('dm', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
  await office.addPerson('tbPT', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
  await office.addPerson('tbTTN', { name: 'Vũ Thị Hoa', department: 'TTN', role: 'head' })
  await office.addPerson('anh', { name: 'Nguyễn Thị Ánh', department: 'PT' })
  await office.addPerson('binh', { name: 'Trần Văn Bình', department: 'PT' })
  await office.addPerson('chi', { name: 'Lý Thị Chi', department: 'TTN' })
  await office.addPerson('dung', { name: 'Ma Văn Dũng', department: 'XDD' })
  await office.addPerson('vt', { name: 'Ngô Thị Vân', department: 'VP', role: 'clerk', job: 'clerk' })
  await office.addPerson('lx', { name: 'Bùi Văn Lái', department: 'VP', job: 'driver' })
  desk = new Desk(payload, office)
})
afterAll(() => closeTestPayload(payload))

describe('registration', () => {
  test('the focal department opens the quarter for the nine in scope, not for clerk and driver, and only once', async () => {
    const input = { organization: office.id, period: Q3 }
    expect(await desk.does('dm', 'openQuarter', input)).toEqual({ period: Q3, opened: 9, existing: 0 })
    expect(await desk.does('dm', 'openQuarter', input)).toEqual({ period: Q3, opened: 0, existing: 9 })
    const refused = await desk.refused('anh', 'openQuarter', input)
    expect(refused.map(({ code }) => code)).toEqual(['NOT_ALLOWED'])
    expect(await desk.plan('anh', Q3)).toMatchObject({ state: 'draft', version: 1, stepsOpen: ['submit'] })
  })

  test('cadres of three departments, heads and leaders write their lines', async () => {
    const first = await register('A', 'anh', { stops: on('Bình Yên', '2021-07-12') })
    expect(first).toMatchObject({
      state: 'registered',
      version: 1,
      halfDays: 2,
      plan: { version: 2, lineCount: 1 },
    })
    await register('B', 'anh', {
      title: 'Kiểm tra công tác Đoàn',
      stops: on('Võ Nhai', '2021-07-20', '2021-07-21'),
    })
    await register('C', 'binh', { stops: on('Phú Đình', '2021-08-10') })
    await register('D', 'chi', { title: 'Nắm tình hình thiếu nhi', stops: on('Phú Đình', '2021-08-12') })
    await register('E', 'dung', { stops: on('Bình Yên', '2021-09-01') })
    await register('F', 'dung', { title: 'Chuyến sẽ bị gạt', stops: on('Võ Nhai', '2021-09-15') })
    await register('H', 'tbPT', { title: 'Chuyến của trưởng ban', stops: on('Võ Nhai', '2021-08-20') })
    await register('K', 'bt', { title: 'Chuyến của Bí thư', stops: on('Võ Nhai', '2021-09-08') })
    await register('L', 'pbt', { title: 'Chuyến của Phó Bí thư', stops: on('Bình Yên', '2021-08-02') })
    expect(await desk.plan('anh', Q3)).toMatchObject({ lineCount: 2, halfDays: 6, version: 3 })
  })

  test('a plan without lines is not submitted', async () => {
    const { id, version } = await desk.plan('tbTTN', Q3)
    expect(await desk.refused('tbTTN', 'submitPlan', { plan: id, version })).toMatchObject([
      { code: 'NO_LINES', field: 'plan' },
    ])
  })

  test('each plan climbs to whoever is awaited; those of heads and leaders need nobody below the gathering', async () => {
    expect(await submit('anh')).toMatchObject({ state: 'submitted', awaiting: 'head', stepsOpen: ['recall'] })
    expect(await submit('binh')).toMatchObject({ awaiting: 'head' })
    expect(await submit('chi')).toMatchObject({ awaiting: 'head' })
    expect(await submit('dung')).toMatchObject({ awaiting: 'head' })
    expect(await submit('tbPT')).toMatchObject({ state: 'endorsed', awaiting: null })
    expect(await submit('bt')).toMatchObject({ state: 'endorsed', awaiting: null })
    expect(await submit('pbt')).toMatchObject({ state: 'endorsed', awaiting: null })
  })

  test('a head sees the plans of the own department alone, and not the ones endorsed', async () => {
    expect((await desk.queue('tbPT')).map((row) => row.owner)).toEqual(['Nguyễn Thị Ánh', 'Trần Văn Bình'])
    expect((await desk.queue('tbTTN')).map((row) => row.owner)).toEqual(['Lý Thị Chi'])
    expect(await desk.queue('anh')).toEqual([])
    expect(await desk.queue('bt')).toEqual([])
  })
})

describe('correction', () => {
  test('the head returns a plan with a remark on one line and one on the whole (row AG-13)', async () => {
    const plan = await awaited('tbPT', 'Nguyễn Thị Ánh')
    const returned = await desk.moves('tbPT', 'returnPlan', {
      plan: plan.id,
      version: plan.version,
      reason: 'Nội dung chuyến thứ nhất chưa rõ',
      comments: [
        { trip: the('A').id, field: 'content', text: 'Nêu rõ khảo sát ai' },
        { text: 'Xem lại số ngày' },
      ],
    })
    expect(returned).toMatchObject({ state: 'returned', openComments: 2, returns: 1, awaiting: null })
    expect(await desk.trace('tbPT', plan.id)).toEqual([
      'focal open: new → draft',
      'owner submit: draft → submitted',
      'head return: submitted → returned',
    ])
  })

  test('its owner is told, finds the remarks beside the lines, corrects, settles them and submits again', async () => {
    const notices = await desk.ask(
      'anh',
      '{ notifications(first: 10) { unread rows { kind params { name value } } } }',
    )
    expect(at(notices, 'notifications', 'unread')).toBe(2)
    expect(rowsOf(at(notices, 'notifications', 'rows'))[0]).toEqual({
      kind: 'planReturned',
      params: [{ name: 'reason', value: 'Nội dung chuyến thứ nhất chưa rõ' }],
    })
    expect(await desk.does('anh', 'markNotificationsRead', {})).toEqual({ read: 2 })
    const plan = await desk.plan('anh', Q3)
    expect(plan).toMatchObject({ linesOpen: true, returnReason: 'Nội dung chuyến thứ nhất chưa rõ' })
    const remarks = rowsOf(plan.remarks)
    expect(remarks.map(({ trip, field, resolvedAt }) => [trip, field, resolvedAt])).toEqual([
      [the('A').id, 'content', null],
      [null, null, null],
    ])
    const edited = await desk.moves('anh', 'editTrip', {
      trip: the('A').id,
      version: the('A').version,
      ...office.trip({
        content: 'Khảo sát đoàn viên đi làm ăn xa ở ba xóm',
        stops: on('Bình Yên', '2021-07-12'),
      }),
    })
    expect(edited).toMatchObject({ state: 'registered', version: 2, plan: { version: plan.version + 1 } })
    keep('A', edited)
    for (const remark of remarks) await desk.does('anh', 'resolveComment', { comment: remark.id })
    expect(await submit('anh')).toMatchObject({
      state: 'submitted',
      openComments: 0,
      returns: 1,
      returnReason: null,
    })
  })

  test('heads agree; nobody agrees for another department, and nobody twice', async () => {
    for (const [head, owner] of [
      ['tbPT', 'Nguyễn Thị Ánh'],
      ['tbPT', 'Trần Văn Bình'],
      ['tbTTN', 'Lý Thị Chi'],
      ['dm', 'Ma Văn Dũng'],
    ] as const) {
      const { id, version } = await awaited(head, owner)
      const stranger = head === 'tbTTN' ? 'tbPT' : 'tbTTN'
      expect(await desk.refused(stranger, 'endorsePlan', { plan: id, version })).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ])
      const endorsed = await desk.moves(head, 'endorsePlan', { plan: id, version })
      expect(endorsed).toMatchObject({ state: 'endorsed', awaiting: null })
      const again = await desk.refused(head, 'endorsePlan', { plan: id, version: endorsed.version })
      expect(again).toMatchObject([{ code: 'ALREADY_DECIDED' }])
    }
  })
})

describe('consolidation and overlaps', () => {
  test('each head gathers the department after its meeting; the focal department awaits them, but not its own', async () => {
    const gather = (head: string, code: string): Promise<Doc> =>
      desk.moves(head, 'consolidatePlans', {
        organization: office.id,
        department: office.departments.get(code),
        period: Q3,
        meetingNote: `Ban ${code} họp thống nhất`,
      })
    const parts = {
      PT: await gather('tbPT', 'PT'),
      TTN: await gather('tbTTN', 'TTN'),
      XDD: await gather('dm', 'XDD'),
    }
    expect(parts.PT).toMatchObject({
      state: 'draft',
      lineCount: 4,
      halfDays: 10,
      meetingNote: 'Ban PT họp thống nhất',
    })
    expect(rowsOf(parts.PT.inside).map(({ state, lineCount }) => [state, lineCount])).toEqual(
      expect.arrayContaining([
        ['consolidated', 2],
        ['consolidated', 1],
        ['consolidated', 1],
      ]),
    )
    for (const [head, part, to] of [
      ['tbPT', parts.PT, 'submitted'],
      ['tbTTN', parts.TTN, 'submitted'],
      ['dm', parts.XDD, 'endorsed'],
    ] as const) {
      const sent = await desk.moves(head, 'submitPlan', { plan: part.id, version: part.version })
      expect(sent).toMatchObject({ state: to, awaiting: to === 'submitted' ? 'focal' : null })
    }
    expect((await desk.queue('dm')).map((row) => [row.owner, row.lineCount])).toEqual([
      ['Ban Phong trào', 4],
      ['Ban Thanh thiếu nhi – Trường học', 1],
    ])
  })

  test('the focal department finds that two departments go to one place in one week', async () => {
    const data = await desk.ask(
      'dm',
      `query Overlaps($organization: ID!, $period: String!) {
        overlaps(organization: $organization, period: $period) {
          kind days trips { id version title department units { name } people { name } }
        }
      }`,
      { organization: office.id, period: Q3 },
    )
    const found = rowsOf(data.overlaps).filter(({ kind }) => kind === 'unit')
    expect(found.map(({ days }) => days)).toEqual([['2021-08-10', '2021-08-12']])
    expect(new Set(rowsOf(found[0]?.trips).map(({ id }) => id))).toEqual(new Set([the('C').id, the('D').id]))
  })

  test('it makes them one joint trip; each plan above says so', async () => {
    const joint = await desk.moves('dm', 'mergeTrips', {
      into: the('C').id,
      intoVersion: the('C').version,
      from: the('D').id,
      fromVersion: the('D').version,
      reason: 'Đi chung một đoàn',
    })
    expect(joint).toMatchObject({
      id: the('C').id,
      version: 2,
      participants: [{ name: 'Trần Văn Bình' }, { name: 'Lý Thị Chi' }],
    })
    expect(await now('D')).toMatchObject({ state: 'merged', mergedInto: { id: the('C').id } })
    expect(await desk.trace('dm', the('D').id)).toEqual([
      'owner register: new → registered',
      'focal merge: registered → merged',
    ])
    const line = rowsOf((await desk.plan('binh', Q3)).lines)[0]
    expect(line?.people).toEqual([{ name: 'Trần Văn Bình' }, { name: 'Lý Thị Chi' }])
  })

  test('it endorses the departments, gathers the office with its leaders and puts it to the Standing Committee', async () => {
    const stale = await awaited('dm', 'Ban Phong trào')
    expect(
      await desk.refused('dm', 'endorsePlan', { plan: stale.id, version: stale.version - 1 }),
    ).toMatchObject([{ code: 'STALE_VERSION', field: 'version' }])
    for (const owner of ['Ban Phong trào', 'Ban Thanh thiếu nhi – Trường học']) {
      const { id, version } = await awaited('dm', owner)
      expect(await desk.moves('dm', 'endorsePlan', { plan: id, version })).toMatchObject({
        state: 'endorsed',
      })
    }
    const whole = await desk.moves('dm', 'consolidatePlans', {
      organization: office.id,
      period: Q3,
      meetingNote: 'Đã rà soát trùng chéo',
    })
    expect(rowsOf(whole.inside)).toHaveLength(5)
    const put = await desk.moves('dm', 'submitPlan', { plan: whole.id, version: whole.version })
    keep('office', put)
    expect(put).toMatchObject({ state: 'submitted', awaiting: 'standing' })
    expect((await desk.queue('pbt')).map((row) => row.scope)).toEqual(['organization'])
    expect(await desk.queue('dm')).toEqual([])
  })
})

describe('the decision', () => {
  test('the deputy decides by line, with direction; the own plan is left', async () => {
    const data = await desk.ask(
      'pbt',
      'query Inside($plan: ID!) { plansInside(plan: $plan) { id owner state version lines { id title state } } }',
      { plan: the('office').id },
    )
    const inside = rowsOf(data.plansInside)
    expect(inside).toHaveLength(7)
    const dung = inside.find(({ owner }) => owner === 'Ma Văn Dũng')
    const own = inside.find(({ owner }) => owner === 'Hoàng Văn Bảo')
    const base = { plan: the('office').id, version: the('office').version, direction: 'Ưu tiên xã vùng cao' }
    expect(
      await desk.refused('pbt', 'decidePlan', {
        ...base,
        decisions: [{ plan: own?.id, version: own?.version, decision: 'approve' }],
      }),
    ).toMatchObject([{ code: 'OWN_DOCUMENT' }])
    const lines = [{ trip: the('F').id, decision: 'drop' }]
    const decision = { plan: dung?.id, version: dung?.version, decision: 'approve' }
    expect(
      await desk.refused('pbt', 'decidePlan', {
        ...base,
        approveRest: true,
        decisions: [{ ...decision, lines }],
      }),
    ).toMatchObject([{ code: 'REASON_REQUIRED', field: 'reason' }])
    const decided = await desk.does('pbt', 'decidePlan', {
      ...base,
      approveRest: true,
      decisions: [{ ...decision, lines: [{ ...lines[0], reason: 'Trùng đợt kiểm tra của tỉnh' }] }],
    })
    expect(decided).toMatchObject({ approved: 6, returned: 0, waiting: 1, plan: { state: 'submitted' } })
    expect(await desk.trip('dm', the('F').id)).toMatchObject({ state: 'dropped' })
    expect(await desk.trip('dm', the('E').id)).toMatchObject({ state: 'approved' })
    expect(await desk.trip('dm', the('L').id)).toMatchObject({ state: 'registered' })
    expect(await desk.plan('anh', Q3)).toMatchObject({ state: 'approved', direction: 'Ưu tiên xã vùng cao' })
  })

  test("the secretary decides the deputy's plan, and with it the office's is approved; the head is told no more", async () => {
    const office = await awaited('bt', 'Tỉnh đoàn Thử Thái')
    const decided = await desk.does('bt', 'decidePlan', {
      plan: office.id,
      version: office.version,
      approveRest: true,
    })
    expect(decided).toMatchObject({
      approved: 7,
      waiting: 0,
      plan: { state: 'approved', direction: 'Ưu tiên xã vùng cao' },
    })
    expect(await desk.trace('bt', office.id)).toEqual([
      'focal open: new → draft',
      'focal submit: draft → submitted',
      'standing approve: submitted → approved',
    ])
    const again = doc(decided.plan)
    expect(
      await desk.refused('bt', 'decidePlan', { plan: again.id, version: again.version, approveRest: true }),
    ).toMatchObject([{ code: 'ALREADY_DECIDED' }])
  })
})

describe('outside the plan', () => {
  test('the head asks for an unplanned trip, and the Standing Committee consents (row TN-05)', async () => {
    standOn('2021-07-08')
    const ask = { leader: office.person('anh').id, reason: 'Cơ sở đề nghị gấp' }
    const trip = office.trip({ title: 'Hỗ trợ đột xuất', stops: on('Võ Nhai', '2021-07-15') })
    expect(await desk.refused('anh', 'requestUnplannedTrip', { ...ask, ...trip })).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ])
    const asked = keep('U', await desk.moves('tbPT', 'requestUnplannedTrip', { ...ask, ...trip }))
    expect(asked).toMatchObject({ state: 'requested', origin: 'unplanned', plan: null })
    const consented = await desk.moves('bt', 'giveConsent', { trip: asked.id, version: 1, words: 'Đồng ý' })
    expect(keep('U', consented)).toMatchObject({ state: 'approved', consentWords: 'Đồng ý', version: 2 })
    expect(await desk.trace('bt', asked.id)).toEqual([
      'head request: new → requested',
      'standing consent: requested → approved',
    ])
    expect(
      await desk.refused('pbt', 'refuseConsent', { trip: asked.id, version: 2, reason: 'Không' }),
    ).toMatchObject([{ code: 'STEP_OUT_OF_ORDER' }])
  })

  test('another is refused, with the reason', async () => {
    const asked = await desk.moves('tbTTN', 'requestUnplannedTrip', {
      leader: office.person('chi').id,
      reason: 'Dự khai giảng',
      ...office.trip({ stops: on('Phú Đình', '2021-09-05') }),
    })
    expect(await desk.refused('bt', 'refuseConsent', { trip: asked.id, version: 1 })).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'reason' },
    ])
    const refused = await desk.moves('bt', 'refuseConsent', {
      trip: asked.id,
      version: 1,
      reason: 'Dịch bệnh',
    })
    expect(refused).toMatchObject({ state: 'refused', consentWords: 'Dịch bệnh', stepsOpen: [] })
  })

  test('one that nobody had asked for is kept apart; acknowledged, its days count when the order has a number', async () => {
    standOn('2021-07-10')
    const recorded = await desk.moves('dung', 'recordTripAfterFact', {
      reason: 'Đi ngay trong đêm mưa lũ',
      ...office.trip({ title: 'Khắc phục mưa lũ', stops: on('Bình Yên', '2021-07-05') }),
      outcome: { result: 'Giúp 3 hộ dọn nhà', actualLearning: 'Cách huy động tại chỗ' },
    })
    expect(recorded).toMatchObject({ state: 'recorded', origin: 'afterFact' })
    const noted = await desk.moves('bt', 'acknowledgeTrip', {
      trip: recorded.id,
      version: 1,
      words: 'Ghi nhận',
    })
    expect(noted).toMatchObject({ state: 'done', version: 2 })
    expect(await desk.halfDays('dung')).toBe(0)
    expect(
      await desk.refused('dung', 'enterTravelOrder', { trip: noted.id, version: 2, orderNumber: '01' }),
    ).toMatchObject([{ code: 'NOT_ALLOWED' }])
    const ordered = await desk.moves('vt', 'enterTravelOrder', {
      trip: noted.id,
      version: 2,
      orderNumber: '01/CL',
    })
    expect(ordered).toMatchObject({ orderNumber: '01/CL', version: 3 })
    expect(await desk.halfDays('dung')).toBe(2)
  })
})

describe('on the way', () => {
  const outcome = { result: 'Đã khảo sát 40 đoàn viên', actualLearning: 'Lập phiếu ngắn' }

  test('the unit is spoken to, the delegation sets out, and its result fills the ledger', async () => {
    await now('A')
    const { id } = the('A')
    const coordinated = await desk.moves('anh', 'coordinateTrip', {
      trip: id,
      version: the('A').version,
      contact: 'Đ/c Bí thư Đoàn xã',
      confirmedOn: '2021-07-09',
    })
    expect(coordinated.state).toBe('coordinated')
    const early = await desk.refused('anh', 'completeTrip', {
      trip: id,
      version: coordinated.version,
      outcome,
    })
    expect(early).toMatchObject([{ code: 'DATE_NOT_REACHED', field: 'trip' }])
    standOn('2021-07-12')
    const started = await desk.moves('anh', 'startTrip', { trip: id, version: coordinated.version })
    expect(started.state).toBe('underWay')
    const done = await desk.moves('anh', 'completeTrip', {
      trip: id,
      version: started.version,
      orderNumber: '02/CL',
      outcome: {
        ...outcome,
        informed: 'Nghị quyết mới',
        before: { on: '2021-07-11', note: 'Chuẩn bị' },
        during: { on: '2021-07-12', note: 'Khảo sát' },
        after: { on: '2021-07-12', note: 'Rút kinh nghiệm' },
        figures: [{ name: 'Đoàn viên được khảo sát', value: 40, unit: 'người' }],
        gifts: [{ kind: 'Tập vở', quantity: 100, value: 1000000, source: 'Doanh nghiệp', recipients: 20 }],
        findings: [
          { kind: 'difficulty', text: 'Đoàn viên đi làm ăn xa', unit: unit('Bình Yên') },
          {
            kind: 'recommendation',
            text: 'Hỗ trợ vay vốn',
            unit: unit('Bình Yên'),
            addressee: 'authorities',
          },
          { kind: 'model', text: 'Tổ thanh niên số', unit: unit('Bình Yên') },
        ],
      },
    })
    expect(done).toMatchObject({ state: 'done', completion: 'done', orderNumber: '02/CL' })
    expect(await desk.halfDays('anh')).toBe(2)
    expect(await desk.halfDays('tbPT', 'anh')).toBe(2)
    expect(await desk.trace('anh', id)).toEqual([
      'owner register: new → registered',
      'standing approve: registered → approved',
      'owner coordinate: approved → coordinated',
      'owner start: coordinated → underWay',
      'owner complete: underWay → done',
    ])
  })

  test('the unplanned trip is made, and counts like any other', async () => {
    standOn('2021-07-15')
    const { id, version } = the('U')
    await desk.moves('anh', 'completeTrip', { trip: id, version, orderNumber: '03/CL', outcome })
    expect(await desk.halfDays('anh')).toBe(4)
  })

  test('a trip is put off for a reason and gets new days from the head', async () => {
    standOn('2021-07-19')
    const { id, version } = await now('B')
    expect(await desk.refused('anh', 'postponeTrip', { trip: id, version })).toMatchObject([
      { code: 'REASON_REQUIRED' },
    ])
    const put = await desk.moves('anh', 'postponeTrip', { trip: id, version, reason: 'Giãn cách xã hội' })
    expect(put).toMatchObject({ state: 'postponed', changeReason: 'Giãn cách xã hội' })
    const wrong = await desk.refused('tbPT', 'rescheduleTrip', {
      trip: id,
      version: put.version,
      stops: on('Võ Nhai', '2021-08-25', '2021-08-24'),
    })
    expect(wrong).toMatchObject([{ code: 'DATES_REVERSED', field: 'stops.0.to' }])
    const moved = await desk.moves('tbPT', 'rescheduleTrip', {
      trip: id,
      version: put.version,
      stops: on('Võ Nhai', '2021-08-24', '2021-08-25'),
    })
    expect(moved).toMatchObject({ state: 'approved', stops: [{ from: '2021-08-24', to: '2021-08-25' }] })
    standOn('2021-08-25')
    await desk.moves('anh', 'completeTrip', {
      trip: id,
      version: moved.version,
      orderNumber: '06/CL',
      outcome,
    })
    expect(await desk.halfDays('anh')).toBe(8)
  })

  test('the joint trip is started by one, completed by the other; with the order the days of both count', async () => {
    standOn('2021-08-10')
    const { id, version } = await now('C')
    const started = await desk.moves('chi', 'startTrip', { trip: id, version })
    const done = await desk.moves('binh', 'completeTrip', {
      trip: id,
      version: started.version,
      outcome: { ...outcome, completion: 'part' },
    })
    expect(done).toMatchObject({ state: 'done', completion: 'part', orderNumber: null })
    expect(await desk.halfDays('binh')).toBe(0)
    await desk.moves('vt', 'enterTravelOrder', {
      trip: id,
      version: done.version,
      orderNumber: '05/CL',
      orderDate: '2021-08-09',
    })
    expect([await desk.halfDays('binh'), await desk.halfDays('chi')]).toEqual([2, 2])
  })

  test('a trip is cancelled, with the reason; the others are made', async () => {
    const cancelled = await now('H')
    expect(
      await desk.moves('tbPT', 'cancelTrip', {
        trip: cancelled.id,
        version: cancelled.version,
        reason: 'Mưa lũ',
      }),
    ).toMatchObject({ state: 'cancelled', changeReason: 'Mưa lũ' })
    for (const [name, person, day, orderNumber] of [
      ['L', 'pbt', '2021-08-02', '04/CL'],
      ['E', 'dung', '2021-09-01', '07/CL'],
      ['K', 'bt', '2021-09-08', '08/CL'],
    ] as const) {
      standOn(day)
      const { id, version } = await now(name)
      await desk.moves(person, 'completeTrip', { trip: id, version, orderNumber, outcome })
    }
    expect([await desk.halfDays('pbt'), await desk.halfDays('dung'), await desk.halfDays('bt')]).toEqual([
      2, 4, 2,
    ])
  })
})

describe('reports', () => {
  const draft = (person: string): Promise<Doc> => desk.moves(person, 'draftReport', { period: Q3 })
  const send = ({ id, version }: Doc, person: string): Promise<Doc> =>
    desk.moves(person, 'submitReport', { report: id, version })

  test('a report drafts itself from what was done; its owner adds the words', async () => {
    standOn('2021-10-01')
    const made = await draft('anh')
    expect(made).toMatchObject({
      state: 'draft',
      figures: {
        done: 3,
        halfDays: 8,
        byOrigin: { planned: 2, unplanned: 1 },
        findings: { difficulty: 1, recommendation: 1, model: 1 },
        gifts: [{ kind: 'Tập vở', quantity: 100, value: 1000000 }],
      },
    })
    expect(made.difficulties).toContain('Đoàn viên đi làm ăn xa')
    const edited = await desk.moves('anh', 'editReport', {
      report: made.id,
      version: made.version,
      narrative: { lessons: 'Đi trước, về sau' },
    })
    expect(edited).toMatchObject({ lessons: 'Đi trước, về sau', difficulties: made.difficulties })
    expect(await send(edited, 'anh')).toMatchObject({ state: 'submitted', awaiting: 'head' })
  })

  test('the head returns one, its owner corrects it, and heads accept', async () => {
    const binh = await send(await draft('binh'), 'binh')
    const returned = await desk.moves('tbPT', 'returnReport', {
      report: binh.id,
      version: binh.version,
      reason: 'Chưa nêu bài học',
      comments: [{ field: 'lessons', text: 'Thêm bài học' }],
    })
    expect(returned).toMatchObject({ state: 'returned', awaiting: null })
    const better = await desk.moves('binh', 'editReport', {
      report: binh.id,
      version: returned.version,
      narrative: { lessons: 'Nên báo trước cho cơ sở' },
    })
    keep('binh', await send(better, 'binh'))
    keep('chi', await send(await draft('chi'), 'chi'))
    keep('dung', await send(await draft('dung'), 'dung'))
    const data = await desk.ask(
      'tbPT',
      '{ Reports(where: { state: { equals: submitted } }, limit: 20) { docs { id version state title } } }',
    )
    const waiting = rowsOf(at(data, 'Reports', 'docs')).map(doc)
    expect(waiting).toHaveLength(2)
    for (const { id, version } of waiting) {
      expect(await desk.moves('tbPT', 'acceptReport', { report: id, version })).toMatchObject({
        state: 'accepted',
      })
    }
    const [chi, dung] = [the('chi'), the('dung')]
    await desk.moves('tbTTN', 'acceptReport', { report: chi.id, version: chi.version })
    await desk.moves('dm', 'acceptReport', { report: dung.id, version: dung.version })
    expect(await desk.trace('binh', binh.id)).toEqual([
      'owner open: new → draft',
      'owner submit: draft → submitted',
      'head return: submitted → returned',
      'owner submit: returned → submitted',
      'head accept: submitted → accepted',
    ])
  })

  test('those of heads and leaders are accepted at once', async () => {
    for (const person of ['tbPT', 'tbTTN', 'dm', 'bt', 'pbt']) {
      expect(await send(await draft(person), person)).toMatchObject({ state: 'accepted', awaiting: null })
    }
  })

  test('departments and the office are consolidated; a trip of two is counted once, the days of both', async () => {
    const parts: Doc[] = []
    for (const [head, code] of [
      ['tbPT', 'PT'],
      ['tbTTN', 'TTN'],
      ['dm', 'XDD'],
    ] as const) {
      const department = office.departments.get(code)
      const input = { organization: office.id, department, period: Q3 }
      parts.push(await send(await desk.moves(head, 'consolidateReports', input), head))
    }
    expect(parts.map(({ state }) => state)).toEqual(['submitted', 'submitted', 'accepted'])
    expect(parts[0]).toMatchObject({
      figures: {
        done: 3,
        part: 1,
        dropped: 1,
        halfDays: 10,
        people: { inScope: 3, registered: 3, reported: 3 },
      },
    })
    for (const { id, version } of parts.slice(0, 2))
      await desk.moves('dm', 'acceptReport', { report: id, version })
    const whole = await desk.moves('dm', 'consolidateReports', { organization: office.id, period: Q3 })
    expect(whole).toMatchObject({
      state: 'draft',
      figures: {
        done: 7,
        part: 1,
        halfDays: 20,
        byOrigin: { planned: 8, unplanned: 1, afterFact: 1 },
        people: { inScope: 9, registered: 7, reported: 9, exempt: ['driver', 'clerk'] },
      },
    })
    const put = await send(whole, 'dm')
    expect(put).toMatchObject({ state: 'submitted', awaiting: 'standing' })
    const accepted = await desk.moves('bt', 'acceptReport', { report: put.id, version: put.version })
    keep('report', accepted)
    expect(accepted.state).toBe('accepted')
  })

  test('the quarter at a glance tells registered, approved, reported and days apart', async () => {
    const query = `query Glance($organization: ID!, $period: String!) {
      quarterAtGlance(organization: $organization, period: $period) {
        departments { name inScope registered submitted approved reported halfDaysPlanned halfDaysDone
          unplannedAsked unplannedConsented unplannedRefused returns }
        total { inScope registered submitted approved reported halfDaysDone unplannedAsked unplannedConsented unplannedRefused returns }
      }
    }`
    const variables = { organization: office.id, period: Q3 }
    const glance = at(await desk.ask('bt', query, variables), 'quarterAtGlance')
    expect(at(glance, 'total')).toEqual({
      inScope: 9,
      registered: 7,
      submitted: 7,
      approved: 7,
      reported: 9,
      halfDaysDone: 20,
      unplannedAsked: 2,
      unplannedConsented: 1,
      unplannedRefused: 1,
      returns: 1,
    })
    const pt = rowsOf(at(glance, 'departments')).find(({ name }) => name === 'Ban Phong trào')
    expect(pt).toMatchObject({ inScope: 3, registered: 3, halfDaysPlanned: 8, halfDaysDone: 10, returns: 1 })
    const heads = at(await desk.ask('tbPT', query, variables), 'quarterAtGlance')
    expect(rowsOf(at(heads, 'departments'))).toEqual([pt])
    await expect(desk.ask('anh', query, variables)).rejects.toThrow('NOT_ALLOWED')
  })

  test('closed, the quarter can no longer be changed', async () => {
    const { id, version } = the('report')
    expect(await desk.moves('dm', 'closePeriod', { report: id, version })).toMatchObject({ state: 'closed' })
    const plan = await desk.plan('anh', Q3)
    expect(plan).toMatchObject({ state: 'closed', stepsOpen: [], linesOpen: false })
    const late = { plan: plan.id, version: plan.version, reason: 'Muộn' }
    expect(await desk.refused('anh', 'revisePlan', late)).toMatchObject([{ code: 'STEP_OUT_OF_ORDER' }])
    expect((await desk.trace('anh', plan.id)).at(-1)).toBe('system close: approved → closed')
  })

  test('the ledger of the year stands against what the policy asks', async () => {
    const data = await desk.ask(
      'anh',
      `{ ledger(year: 2021) { name days { day half tripTitle unitName orderNumber } byQuarter { period halfDays }
        totals { days quotaDays remaining surplus complete byLevel { level days } } } }`,
    )
    expect(at(data, 'ledger', 'days', 0)).toEqual({
      day: '2021-07-12',
      half: 'am',
      tripTitle: 'Khảo sát tình hình thanh niên nông thôn',
      unitName: 'Bình Yên',
      orderNumber: '02/CL',
    })
    expect(at(data, 'ledger', 'byQuarter', 2)).toEqual({ period: '2021-Q3', halfDays: 8 })
    expect(at(data, 'ledger', 'totals')).toEqual({
      days: 4,
      quotaDays: 60,
      remaining: 56,
      surplus: 0,
      complete: false,
      byLevel: [
        { level: 'commune', days: 1 },
        { level: 'district', days: 3 },
      ],
    })
    await expect(desk.halfDays('anh', 'binh')).rejects.toThrow('NOT_FOUND')
  })
})
