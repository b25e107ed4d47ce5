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
