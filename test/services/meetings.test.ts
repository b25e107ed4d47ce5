import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { holdMeeting } from '@/services/meetings/holdMeeting'
import type { HoldMeetingInput } from '@/services/meetings/meetingInput'
import { mergeTrips } from '@/services/trips/mergeTrips'
import { moveTripDays } from '@/services/trips/moveTripDays'
import { keepOverlap } from '@/services/overlaps/keepOverlap'
import { overlaps } from '@/services/read/overlaps'
import { meeting, meetings } from '@/services/read/meetings'
import { draftReport } from '@/services/reports/draftReport'
import { submitReport } from '@/services/reports/submitReport'
import { requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Q3, refusalsOf, Setting } from './setting'

let payload: Payload
let setting: Setting

beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const department = (code = 'PT'): string => setting.office.departments.get(code) ?? ''
const hold = async (who: string, input: Partial<HoldMeetingInput>) =>
  holdMeeting(await setting.as(who), { organization: setting.office.id, period: Q3, ...input })
const minutes = async (who: string, id: string) => meeting(await setting.as(who), id)
const held = async (who: string) => (await meetings(await setting.as(who), { first: 20 })).rows
const seen = async (whose: string) => {
  const { id, version } = await setting.plan(whose)
  return { plan: id, version }
}
const written = async (): Promise<number> => (await payload.count({ collection: 'meetings' })).totalDocs

describe('[transactions] the meeting of a department', () => {
  let line: string

  beforeEach(async () => {
    setting = await Setting.make(payload)
    await setting.office.addPerson('other', { name: 'Trần Văn Bình', department: 'PT' })
    await setting.open()
    line = (await setting.register('cadre')).id
    await setting.register('other')
    for (const key of ['cadre', 'other']) await setting.submit(key)
  })

  const agreeToAll = async () =>
    Promise.all(['cadre', 'other'].map(async (key) => ({ ...(await seen(key)), decision: 'agree' as const })))

  test('agrees to plans and gives others back with remarks by line, and its minutes say so (rows TN-02, AG-13)', async () => {
    const { id } = await hold('head', {
      department: department(),
      present: [setting.office.person('other').id],
      guests: 'Đồng chí Hoàng, Hội LHTN',
      conclusion: 'Thống nhất kế hoạch của ban',
      plans: [
        {
          ...(await seen('cadre')),
          decision: 'giveBack',
          words: 'Chưa rõ địa bàn',
          remarks: [{ trip: line, text: 'Ghi rõ chi đoàn' }],
        },
        { ...(await seen('other')), decision: 'agree', words: 'Đi trước, về sau' },
      ],
    })
    expect(await setting.plan('cadre')).toMatchObject({ state: 'returned', openComments: 1 })
    expect((await setting.plan('other')).state).toBe('endorsed')
    const { items, ...head } = await minutes('head', id)
    expect(head).toMatchObject({
      title: 'Họp Ban PT – Quý III năm 2021',
      office: 'Tỉnh đoàn Thử',
      departmentName: 'Ban PT',
      guests: 'Đồng chí Hoàng, Hội LHTN',
      conclusion: 'Thống nhất kế hoạch của ban',
      overlaps: [],
    })
    expect([head.chair, ...head.present].map(({ name }) => name)).toEqual([
      'Đỗ Văn Hữu',
      'Đỗ Văn Hữu',
      'Trần Văn Bình',
    ])
    expect(items.map(({ owner, outcome, words, lines }) => ({ owner, outcome, words, lines }))).toMatchObject(
      [
        {
          owner: 'Nguyễn Thị Ánh',
          outcome: 'returned',
          words: 'Chưa rõ địa bàn',
          lines: [
            { trip: line, outcome: 'returned', words: 'Ghi rõ chi đoàn', units: ['Bình Yên'], halfDays: 2 },
          ],
        },
        {
          owner: 'Trần Văn Bình',
          outcome: 'agreed',
          words: 'Đi trước, về sau',
          lines: [{ outcome: 'agreed' }],
        },
      ],
    )
  })

  test('leaves what it said nothing of, and says that too', async () => {
    const { id } = await hold('head', { department: department(), conclusion: 'Để lần sau' })
    const { items } = await minutes('head', id)
    expect(items.map(({ outcome, lines }) => [outcome, lines[0]?.outcome])).toEqual([
      ['left', 'left'],
      ['left', 'left'],
    ])
    expect((await setting.plan('cadre')).state).toBe('submitted')
  })

  test('is carried out whole or not at all: one plan changed meanwhile, and nothing is decided or written down', async () => {
    const before = await written()
    const plans = await agreeToAll()
    const stale = plans.map((one, index) => (index === 1 ? { ...one, version: one.version - 1 } : one))
    expect(await refusalsOf(hold('head', { department: department(), plans: stale }))).toEqual([
      'STALE_VERSION plans.1.version',
    ])
    expect((await setting.plan('cadre')).state).toBe('submitted')
    expect(await written()).toBe(before)
    await hold('head', { department: department(), plans })
    expect((await setting.plan('cadre')).state).toBe('endorsed')
    expect(await written()).toBe(before + 1)
  })

  test('ends with the plan of the department, with its conclusion, where it is to (row TN-02)', async () => {
    await hold('head', {
      department: department(),
      plans: await agreeToAll(),
      gather: true,
      conclusion: 'Thống nhất',
    })
    expect(await setting.plan('PT')).toMatchObject({
      state: 'draft',
      lineCount: 2,
      meetingNote: 'Thống nhất',
    })
  })

  test('sent again by the same device is one meeting', async () => {
    const before = await written()
    const input = { department: department(), plans: await agreeToAll(), clientKey: randomUUID() }
    const first = await hold('head', input)
    expect(await hold('head', input)).toEqual(first)
    expect(await written()).toBe(before + 1)
  })

  test('writes down the overlaps that were answered since it began, and none of before (row AG-10)', async () => {
    const theirs = (await setting.register('head')).id
    const versions = async (...ids: string[]) =>
      Promise.all(ids.map(async (id) => (await setting.trip(id)).version))
    const keepOne = async (reason: string) => {
      const asked = { organization: setting.office.id, period: Q3, kind: 'unit' as const, first: 9 }
      const { rows } = await overlaps(await setting.as('head'), asked)
      const { key, trips } = rows.find(({ trips: pair }) =>
        pair.every(({ id }) => [line, theirs].includes(id)),
      ) ?? {
        key: '',
        trips: [],
      }
      const [one, other] = trips
      await keepOverlap(await setting.as('head'), {
        key,
        trip: one?.id ?? '',
        version: one?.version ?? 0,
        other: other?.id ?? '',
        otherVersion: other?.version ?? 0,
        reason,
      })
    }
    await keepOne('Từ trước')
    standOn('2021-07-02')
    const begunAt = new Date('2021-07-02T00:00:00+07:00').toISOString()
    await keepOne('Hai nội dung khác nhau')
    const [version = 0] = await versions(theirs)
    await moveTripDays(await setting.as('head'), {
      trip: theirs,
      version,
      firstDay: '2021-07-20',
      reason: 'Tránh trùng',
    })
    const [intoVersion = 0, fromVersion = 0] = await versions(line, theirs)
    await mergeTrips(await setting.as('head'), { into: line, intoVersion, from: theirs, fromVersion })
    const { id } = await hold('head', { department: department(), plans: await agreeToAll(), begunAt })
    const title = setting.office.trip().title
    expect((await minutes('head', id)).overlaps).toEqual([
      { way: 'keep', words: 'Hai nội dung khác nhau', trips: [title, title] },
      { way: 'move', words: 'Tránh trùng', trips: [title] },
      { way: 'merge', words: undefined, trips: [title, title] },
    ])
  })

  test('accepts and returns the reports that await the head', async () => {
    standOn('2021-10-01')
    const { id } = await draftReport(await setting.as('cadre'), { period: Q3 })
    const { version } = await submitReport(await setting.as('cadre'), { report: id, version: 1 })
    const reports = [{ report: id, version, decision: 'giveBack' as const }]
    expect(await refusalsOf(hold('head', { department: department(), reports }))).toEqual([
      'REASON_REQUIRED reports.0.reason',
    ])
    const said = reports.map((one) => ({ ...one, words: 'Thiếu thu hoạch' }))
    const { id: made } = await hold('head', { department: department(), reports: said })
    expect((await payload.findByID({ collection: 'reports', id })).state).toBe('returned')
    const { items } = await minutes('head', made)
    expect(items.find(({ document }) => document === id)).toMatchObject({
      kind: 'report',
      outcome: 'returned',
      words: 'Thiếu thu hoạch',
    })
  })

  test('is held by its head alone, on what awaits this head', async () => {
    const plans = await agreeToAll()
    for (const who of ['cadre', 'focal', 'deputy'])
      expect(await refusalsOf(hold(who, { department: department(), plans }))).toEqual([
        'NOT_ALLOWED department',
      ])
    const elsewhere = await Setting.make(payload)
    const strange = { organization: elsewhere.office.id, department: department(), plans }
    expect(await refusalsOf(hold('head', strange))).toEqual(['NOT_FOUND organization'])
    await setting.office.addPerson('theirs', { name: 'Lý Thị Chi', department: 'XDD' })
    await setting.open()
    await setting.register('theirs')
    await setting.submit('theirs')
    const other = [{ ...(await seen('theirs')), decision: 'agree' as const }]
    expect(await refusalsOf(hold('head', { department: department(), plans: other }))).toEqual([
      'NOT_ALLOWED plans.0.plan',
    ])
    expect(await refusalsOf(hold('focal', { department: department('XDD'), plans }))).toEqual([
      'STEP_OUT_OF_ORDER plans.0.plan',
    ])
  })

  test('decides on its own agenda: not on another quarter’s, nor on what the Standing Committee decides', async () => {
    await setting.open('2021-Q4')
    const stops = [{ unit: setting.office.units.get('Phú Đình') ?? '', from: '2021-10-12', to: '2021-10-12' }]
    await setting.register('cadre', { stops }, '2021-Q4')
    await setting.submit('cadre', 'cadre', '2021-Q4')
    const { id: plan, version } = await setting.plan('cadre', '2021-Q4')
    const plans = [{ plan, version, decision: 'agree' as const }]
    expect(await refusalsOf(hold('head', { department: department(), plans }))).toEqual([
      'NOT_FOUND plans.0.plan',
    ])
    const trips = [{ trip: line, version: 1, decision: 'agree' as const }]
    const office = { plan, version }
    expect(await refusalsOf(hold('head', { department: department(), trips, office }))).toEqual([
      'INVALID_VALUE trips',
      'INVALID_VALUE office',
    ])
  })

  test('is not written down of nothing, of the future or with people of elsewhere', async () => {
    const of = { department: department() }
    expect(await refusalsOf(hold('head', { ...of, conclusion: ' ' }))).toEqual(['REQUIRED conclusion'])
    const conclusion = 'Thống nhất'
    for (const begunAt of ['2021-07-01T23:00:00Z', '2021-05-01T00:00:00Z', 'hôm qua'])
      expect(await refusalsOf(hold('head', { ...of, conclusion, begunAt }))).toEqual([
        'INVALID_VALUE begunAt',
      ])
    const elsewhere = await Setting.make(payload)
    const present = [setting.office.person('cadre').id, elsewhere.office.person('cadre').id]
    expect(await refusalsOf(hold('head', { ...of, conclusion, present }))).toEqual(['NOT_FOUND present.1'])
    expect(await refusalsOf(hold('head', { ...of, conclusion, gather: true }))).toEqual([
      'NOTHING_TO_CONSOLIDATE period',
    ])
  })

  test('can be read afterwards by those who were there and those who review the work, and by nobody else', async () => {
    const { id } = await hold('head', {
      department: department(),
      present: [setting.office.person('cadre').id],
      plans: await agreeToAll(),
    })
    for (const who of ['head', 'cadre', 'focal', 'deputy']) {
      expect((await minutes(who, id)).id).toBe(id)
      expect((await held(who)).map((row) => row.id)).toEqual([id])
    }
    await setting.office.addPerson('theirHead', { name: 'Hà Văn Nam', department: 'XDD', role: 'cadre' })
    for (const who of ['other', 'theirHead']) {
      expect(await refusalsOf(minutes(who, id))).toEqual(['NOT_FOUND meeting'])
      expect(await held(who)).toEqual([])
    }
    expect(await refusalsOf(minutes('head', 'nothing'))).toEqual(['NOT_FOUND meeting'])
  })

  test('stays as it was said, whatever becomes of the trips', async () => {
    const { id } = await hold('head', { department: department(), plans: await agreeToAll() })
    const { version } = await setting.trip(line)
    await moveTripDays(await setting.as('head'), {
      trip: line,
      version,
      firstDay: '2021-08-02',
      reason: 'Đổi',
    })
    const { items } = await minutes('head', id)
    expect(items[0]?.lines[0]?.firstDay).toBe('2021-07-12')
  })
})

describe('[transactions] the meeting of the Standing Committee', () => {
  let trips: { cadre: string; head: string }

  beforeEach(async () => {
    setting = await Setting.make(payload)
    trips = await setting.putUp()
  })

  const office = async (decisions: object[]) => ({
    ...(await seen('office')),
    direction: 'Tập trung vào xã khó khăn',
    decisions: await Promise.all(
      decisions.map(async (one) => ({ ...(await seen('cadre')), decision: 'approve' as const, ...one })),
    ),
  })

  test('decides the office’s plan line by line, trips outside it and reports, with one set of minutes (rows TN-03, TN-05, AG-11)', async () => {
    const ask = {
      ...setting.office.trip({ title: 'Hỗ trợ khắc phục mưa lũ' }),
      leader: setting.office.person('cadre').id,
      reason: 'Theo đề nghị của xã',
    }
    const asked = await requestUnplannedTrip(await setting.as('head'), ask)
    const refused = await requestUnplannedTrip(await setting.as('head'), { ...ask, title: 'Dự lễ' })
    const { id } = await hold('deputy', {
      conclusion: 'Đồng ý chủ trương',
      office: await office([
        { lines: [{ trip: trips.cadre, decision: 'drop', reason: 'Trùng nội dung' }] },
        { ...(await seen('head')), direction: 'Đi cùng cơ sở' },
      ]),
      trips: [
        { trip: asked.id, version: asked.version, decision: 'agree', words: 'Đi ngay' },
        { trip: refused.id, version: refused.version, decision: 'giveBack', words: 'Không cần thiết' },
      ],
    })
    expect(await setting.plan('office')).toMatchObject({
      state: 'approved',
      meetingNote: 'Đồng ý chủ trương',
    })
    expect((await setting.trip(trips.cadre)).state).toBe('dropped')
    expect(await setting.trip(asked.id)).toMatchObject({ state: 'approved', consentWords: 'Đi ngay' })
    expect((await setting.trip(refused.id)).state).toBe('refused')
    const read = await minutes('secretary', id)
    expect(read).toMatchObject({
      title: 'Họp Thường trực Tỉnh đoàn Thử – Quý III năm 2021',
      direction: 'Tập trung vào xã khó khăn',
    })
    expect(read.department).toBeUndefined()
    // The list tells it from another meeting about the same quarter.
    expect((await held('secretary')).find((row) => row.id === id)).toMatchObject({
      itemCount: 4,
      about: ['Đỗ Văn Hữu', 'Nguyễn Thị Ánh'],
    })
    const said = read.items.map(({ kind, owner, title, outcome, words, lines }) => [
      kind,
      owner || title,
      outcome,
      words,
      lines.map((line) => `${line.outcome} ${line.words ?? ''}`.trim()),
    ])
    expect(said).toEqual([
      ['plan', 'Đỗ Văn Hữu', 'agreed', 'Đi cùng cơ sở', ['agreed']],
      ['plan', 'Nguyễn Thị Ánh', 'agreed', undefined, ['refused Trùng nội dung']],
      ['trip', 'Nguyễn Thị Ánh', 'agreed', 'Đi ngay', ['agreed']],
      ['trip', 'Nguyễn Thị Ánh', 'refused', 'Không cần thiết', ['refused']],
    ])
  })

  test('decides nothing where one trip of the agenda has changed meanwhile', async () => {
    const asked = await requestUnplannedTrip(await setting.as('head'), {
      ...setting.office.trip(),
      leader: setting.office.person('cadre').id,
      reason: 'Đột xuất',
    })
    const input = {
      office: await office([{}, await seen('head')]),
      trips: [{ trip: asked.id, version: asked.version + 1, decision: 'agree' as const }],
    }
    expect(await refusalsOf(hold('deputy', input))).toEqual(['STALE_VERSION trips.0.version'])
    expect((await setting.plan('office')).state).toBe('submitted')
    expect((await setting.plan('cadre')).state).toBe('consolidated')
    const late = { ...input, trips: [], office: await office([{ version: 1 }]) }
    expect(await refusalsOf(hold('deputy', late))).toEqual(['STALE_VERSION office.decisions.0.version'])
  })

  test('is held by the Standing Committee alone, on plans of its own office', async () => {
    const input = { office: await office([{}]) }
    for (const who of ['head', 'focal', 'cadre'])
      expect(await refusalsOf(hold(who, input))).toEqual(['NOT_ALLOWED organization'])
    const mine = setting
    const elsewhere = await Setting.make(payload)
    await elsewhere.putUp()
    setting = elsewhere
    const theirs = { office: await office([{}]) }
    setting = mine
    expect(await refusalsOf(hold('deputy', theirs))).toEqual(['NOT_FOUND office.plan'])
    expect(
      await refusalsOf(hold('deputy', { plans: [{ ...(await seen('cadre')), decision: 'agree' }] })),
    ).toEqual(['INVALID_VALUE plans'])
  })

  test('gathers nothing: that is the department’s', async () => {
    expect(await refusalsOf(hold('deputy', { conclusion: 'Đồng ý', gather: true }))).toEqual([
      'INVALID_VALUE gather',
    ])
  })
})

describe('a list of meetings', () => {
  test('comes in pages, the newest first, of one department or period where it is asked for', async () => {
    setting = await Setting.make(payload)
    const made: string[] = []
    for (const conclusion of ['Một', 'Hai', 'Ba'])
      made.unshift((await hold('head', { department: department(), conclusion })).id)
    made.unshift((await hold('deputy', { conclusion: 'Bốn', period: '2021-Q4' })).id)
    const as = await setting.as('deputy')
    const first = await meetings(as, { first: 2 })
    expect(first.rows.map(({ id }) => id)).toEqual(made.slice(0, 2))
    const rest = await meetings(as, { first: 2, after: first.next })
    expect(rest.rows.map(({ id }) => id)).toEqual(made.slice(2))
    expect(rest.next).toBeUndefined()
    const ofDepartment = await meetings(as, { first: 9, department: department() })
    expect(ofDepartment.rows.map(({ id }) => id)).toEqual(made.slice(1))
    expect((await meetings(as, { first: 9, period: '2021-Q4' })).rows).toHaveLength(1)
    expect((await meetings(as, { first: 9, organization: 'none' })).rows).toEqual([])
    expect(await refusalsOf(meetings(as, { first: 9, after: 'none' }))).toEqual(['INVALID_VALUE after'])
  })
})
