import type { Payload } from 'payload'
import { isRecord, rowsOf } from '@/access/guards'
import { assignTrip } from '@/services/trips/assignTrip'
import { cancelTrip, postponeTrip, rescheduleTrip } from '@/services/trips/changeTrip'
import { coordinateTrip, startTrip } from '@/services/trips/goOnTrip'
import { editTrip, withdrawTrip } from '@/services/trips/registerTrip'
import { myLines } from '@/services/read/myLines'
import { giveConsent, refuseConsent } from '@/services/trips/consentToTrip'
import { recordTripAfterFact, requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { countQuestions } from '@test/helpers/countQuestions'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { OUTCOME, Q3, refusalsOf, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const on = async (setting: Setting, trip: string) => ({ trip, version: (await setting.trip(trip)).version })

/** What a trip is about, where, and who goes: nothing that happens to it later takes that away. */
async function core(setting: Setting, id: string) {
  const { title, content, participants, stops, topics, form } = await setting.trip(id)
  return {
    ...{ title, content, topics, form },
    people: participants?.map(({ cadre, department, name }) => ({ cadre, department, name })),
    stops: stops?.map(({ unit, unitName, unitLevel, from, to }) => ({ unit, unitName, unitLevel, from, to })),
  }
}

describe('an approved trip', () => {
  it('keeps its theme, places and people from the plan to the result', async () => {
    const setting = await Setting.make(payload)
    const participants = [setting.office.person('focal').id]
    const { cadre: id } = await setting.approve({ participants })
    const before = await core(setting, id)
    expect(before.people?.map(({ name }) => name)).toEqual(['Nguyễn Thị Ánh', 'Lê Thị Ngữ'])
    expect(before.stops).toMatchObject([{ unitName: 'Bình Yên', unitLevel: 'commune', from: '2021-07-12' }])
    const contact = { contact: 'Đ/c Bí thư Đoàn xã', phone: '0912 000 000' }
    await coordinateTrip(await setting.as('head'), { ...(await on(setting, id)), ...contact })
    expect(await setting.trip(id)).toMatchObject({
      state: 'coordinated',
      host: { ...contact, confirmedOn: '2021-07-01' },
    })
    standOn('2021-07-12')
    await startTrip(await setting.as('focal'), await on(setting, id))
    await setting.complete(id, 'cadre', { orderNumber: 'CL-1', completion: 'part' })
    expect(await setting.trip(id)).toMatchObject({ state: 'done', completion: 'part', ...OUTCOME })
    expect(await core(setting, id)).toEqual(before)
    expect((await setting.plan('cadre')).card).toMatchObject({ lines: [{ id, state: 'done' }] })
    const above = await setting.plan('PT')
    const mine = await setting.plan('cadre')
    const shown = rowsOf(isRecord(above.card) ? above.card.children : []).find(
      (child) => child.id === mine.id,
    )
    expect(shown).toMatchObject({ version: mine.version, state: 'approved' })
  })

  it('starts a week ahead at the earliest, and has a result on its last day at the earliest', async () => {
    const setting = await Setting.make(payload)
    const unit = setting.office.units.get('Phú Đình') ?? ''
    const { cadre: id } = await setting.approve({ stops: [{ unit, from: '2021-07-12', to: '2021-07-14' }] })
    standOn('2021-07-04')
    const early = startTrip(await setting.as('cadre'), await on(setting, id))
    expect(await refusalsOf(early)).toEqual(['DATE_NOT_REACHED trip'])
    standOn('2021-07-05')
    await startTrip(await setting.as('cadre'), await on(setting, id))
    standOn('2021-07-13')
    expect(await refusalsOf(setting.complete(id, 'cadre'))).toEqual(['DATE_NOT_REACHED trip'])
    standOn('2021-07-14')
    expect(await setting.complete(id, 'cadre')).toMatchObject({ state: 'done' })
  })

  it('is put off with a reason, gets new days by the rules, and keeps the rest of itself', async () => {
    const setting = await Setting.make(payload)
    const unit = setting.office.units.get('Phú Đình') ?? ''
    const { cadre: id } = await setting.approve({ stops: [{ unit, from: '2021-07-12', to: '2021-07-13' }] })
    const before = await core(setting, id)
    await postponeTrip(await setting.as('cadre'), { ...(await on(setting, id)), reason: 'Dịch bệnh' })
    expect(await setting.trip(id)).toMatchObject({ state: 'postponed', changeReason: 'Dịch bệnh' })
    const move = async (from: string, to: string, where = unit) =>
      rescheduleTrip(await setting.as('head'), {
        ...(await on(setting, id)),
        stops: [{ unit: where, from, to }],
      })
    expect(await refusalsOf(move('2021-06-30', '2021-07-01'))).toEqual(['OUTSIDE_PERIOD stops.0.from'])
    expect(await refusalsOf(move('2021-10-05', '2021-10-04'))).toEqual(['DATES_REVERSED stops.0.to'])
    // The approval still holds, so it holds for what was approved: here four half-days at one unit.
    expect(await refusalsOf(move('2021-10-04', '2021-10-06'))).toEqual(['BEYOND_APPROVAL stops'])
    const elsewhere = setting.office.units.get('Bình Yên')
    expect(await refusalsOf(move('2021-10-04', '2021-10-05', elsewhere))).toEqual(['BEYOND_APPROVAL stops'])
    expect((await setting.trip(id)).state).toBe('postponed')
    const moved = await move('2021-10-04', '2021-10-05')
    expect(moved).toMatchObject({ state: 'approved', firstDay: '2021-10-04', halfDays: 4, period: '2021-Q4' })
    expect(await core(setting, id)).toEqual({ ...before, stops: [expect.objectContaining({ unit })] })
    expect(await setting.plan('office')).toMatchObject({ halfDays: 8 })
    await cancelTrip(await setting.as('deputy'), { ...(await on(setting, id)), reason: 'Dịch bệnh kéo dài' })
    expect((await setting.trip(id)).state).toBe('cancelled')
  })

  it('that is put off, gets new days or is cancelled is told to those who go, except who did it', async () => {
    const setting = await Setting.make(payload)
    const focal = setting.office.person('focal').id
    const { cadre: id } = await setting.approve({ participants: [focal] })
    const unit = setting.office.units.get('Bình Yên') ?? ''
    const head = async () => ({ req: await setting.as('head'), seen: await on(setting, id) })
    const before = await head()
    await postponeTrip(before.req, { ...before.seen, reason: 'Mưa lũ' })
    const put = await head()
    const stops = [{ unit, from: '2021-08-02', to: '2021-08-02' }]
    await rescheduleTrip(put.req, { ...put.seen, stops })
    await cancelTrip(await setting.as('cadre'), { ...(await on(setting, id)), reason: 'Dịch bệnh' })
    const { title } = await setting.trip(id)
    const where = { document: { equals: id } }
    const told = await payload.find({ collection: 'notifications', where, sort: 'createdAt', depth: 0 })
    const heard = (key: string) =>
      told.docs
        .filter(({ recipient }) => recipient === setting.office.person(key).id)
        .map(({ kind, params }) => [kind, params])
    const [postponed, moved] = [
      ['tripPostponed', { title, reason: 'Mưa lũ' }],
      ['tripMoved', { title }],
    ]
    expect(heard('cadre')).toEqual([postponed, moved])
    expect(heard('focal')).toEqual([postponed, moved, ['tripCancelled', { title, reason: 'Dịch bệnh' }]])
    expect(told.docs).toHaveLength(5)
  })

  it('is made by those who are on it only', async () => {
    const setting = await Setting.make(payload)
    const { cadre: id } = await setting.approve()
    standOn('2021-07-20')
    for (const by of ['head', 'focal', 'secretary']) {
      expect(await refusalsOf(setting.complete(id, by))).toEqual(['NOT_ALLOWED trip'])
    }
  })
})

describe('a line of an open plan', () => {
  it('is written anew by its owner, with every rule asked again', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    const { id } = await setting.register('cadre')
    const edit = async (by: string, title: string) =>
      editTrip(await setting.as(by), {
        ...(await on(setting, id)),
        ...setting.office.trip({ title, participants: [setting.office.person('head').id] }),
      })
    expect(await refusalsOf(edit('head', 'Khảo sát khác'))).toEqual(['NOT_YOUR_LINE trip'])
    expect(await refusalsOf(edit('cadre', ' '))).toEqual(['REQUIRED title'])
    expect(await edit('cadre', 'Khảo sát khác')).toMatchObject({ title: 'Khảo sát khác', version: 2 })
    expect((await setting.plan('cadre')).card).toMatchObject({
      lines: [{ title: 'Khảo sát khác', version: 2 }],
    })
    await setting.submit('cadre')
    expect(await refusalsOf(edit('cadre', 'Muộn'))).toEqual(['STEP_OUT_OF_ORDER trip'])
  })

  it('is given to its owner as it was written, while it may be written anew', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    const lines = async (by: string) => myLines(await setting.as(by))
    expect(await lines('cadre')).toEqual([])
    const head = setting.office.person('head').id
    const { id } = await setting.register('cadre', { participants: [head] })
    const later = { unit: setting.office.units.get('Bình Yên') ?? '', from: '2021-08-02', to: '2021-08-02' }
    await setting.register('cadre', { title: 'Chuyến sau', stops: [later] })
    const topic = await payload.findByID({ collection: 'topics', id: setting.office.trip().topics[0] ?? '' })
    const [first, second] = await lines('cadre')
    expect(first).toMatchObject({
      period: Q3,
      trip: { id, version: 1, content: setting.office.trip().content, form: setting.office.trip().form },
      topics: [{ id: topic.id, code: topic.code, nameVi: topic.nameVi }],
    })
    expect(first?.trip.participants.map(({ cadre }) => cadre)).toContain(head)
    expect(second?.trip.title).toBe('Chuyến sau')
    // Whoever goes along does not write it.
    expect(await lines('head')).toEqual([])
    const ask = await setting.as('cadre')
    // The offices of who asks, then the open plans, their lines, the topics.
    expect((await countQuestions(payload, () => myLines(ask))).asked).toBe(4)
    await setting.submit('cadre')
    expect(await lines('cadre')).toEqual([])
  })

  it('is taken off it, and kept as withdrawn with its trace', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    const { id } = await setting.register('cadre')
    await withdrawTrip(await setting.as('cadre'), await on(setting, id))
    expect((await setting.trip(id)).state).toBe('withdrawn')
    expect(await setting.plan('cadre')).toMatchObject({ lineCount: 0, halfDays: 0, card: { lines: [] } })
    const trace = await payload.find({
      collection: 'transitions',
      where: { document: { equals: id } },
      sort: 'sequence',
    })
    expect(trace.docs.map(({ event }) => event)).toEqual(['register', 'withdraw'])
  })
})

describe('a trip outside the plan (row TN-05)', () => {
  const ask = async (setting: Setting, by: string, leader: string, from = '2021-07-12') =>
    requestUnplannedTrip(await setting.as(by), {
      leader: setting.office.person(leader).id,
      reason: 'Theo yêu cầu công tác',
      ...setting.office.trip({
        stops: [{ unit: setting.office.units.get('Phú Đình') ?? '', from, to: from }],
      }),
    })

  it('is asked for by the head, consented to by the Standing Committee, with who, when and in what words', async () => {
    const setting = await Setting.make(payload)
    expect(await refusalsOf(ask(setting, 'cadre', 'cadre'))).toEqual(['NOT_ALLOWED leader'])
    const { id } = await ask(setting, 'head', 'cadre')
    expect(await setting.trip(id)).toMatchObject({ origin: 'unplanned', state: 'requested' })
    await giveConsent(await setting.as('deputy'), { ...(await on(setting, id)), words: 'Đồng ý, đi ngay' })
    expect(await setting.trip(id)).toMatchObject({
      state: 'approved',
      consentBy: setting.office.person('deputy').id,
      consentWords: 'Đồng ý, đi ngay',
      consentAt: '2021-07-01T02:00:00.000Z',
    })
    const again = refuseConsent(await setting.as('secretary'), { ...(await on(setting, id)), reason: 'x' })
    expect(await refusalsOf(again)).toEqual(['STEP_OUT_OF_ORDER trip'])
  })

  it('is refused with a reason, and not consented to by the one who leads it', async () => {
    const setting = await Setting.make(payload)
    const { id } = await ask(setting, 'secretary', 'secretary')
    const own = giveConsent(await setting.as('secretary'), await on(setting, id))
    expect(await refusalsOf(own)).toEqual(['OWN_DOCUMENT trip'])
    const silent = refuseConsent(await setting.as('deputy'), { ...(await on(setting, id)), reason: '' })
    expect(await refusalsOf(silent)).toEqual(['REASON_REQUIRED reason'])
    await refuseConsent(await setting.as('deputy'), { ...(await on(setting, id)), reason: 'Chưa cần' })
    expect(await setting.trip(id)).toMatchObject({ state: 'refused', consentWords: 'Chưa cần' })
  })

  it('lies ahead; what has been made is recorded apart, and what has not is not recorded', async () => {
    const setting = await Setting.make(payload)
    expect(await refusalsOf(ask(setting, 'head', 'cadre', '2021-06-30'))).toEqual([
      'DATE_PASSED stops.0.from',
    ])
    // Of several stops the one that is over is named; a day that cannot be read is not over.
    const unit = setting.office.units.get('Phú Đình') ?? ''
    const through = async (...days: string[]) =>
      refusalsOf(
        requestUnplannedTrip(await setting.as('head'), {
          leader: setting.office.person('cadre').id,
          reason: 'Theo yêu cầu công tác',
          ...setting.office.trip(),
          stops: days.map((day) => ({ unit, from: day, to: day })),
        }),
      )
    expect(await through('2021-07-02', '2021-06-30')).toEqual(['DATE_PASSED stops.1.from'])
    expect(await through('12/07/2021')).toEqual(['INVALID_DAY stops.0.from', 'INVALID_DAY stops.0.to'])
    const record = async (day: string) =>
      recordTripAfterFact(await setting.as('cadre'), {
        reason: 'Hỗ trợ gấp',
        outcome: OUTCOME,
        ...setting.office.trip({
          stops: [{ unit: setting.office.units.get('Phú Đình') ?? '', from: day, to: day }],
        }),
      })
    expect(await refusalsOf(record('2021-07-02'))).toEqual([
      'OUTSIDE_PERIOD stops.0.from',
      'OUTSIDE_PERIOD stops.0.to',
    ])
    expect(await record('2021-07-01')).toMatchObject({ origin: 'afterFact', state: 'recorded' })
  })

  it('to which somebody is sent needs nobody’s approval, and its document (row HY-05)', async () => {
    const setting = await Setting.make(payload)
    const send = async (by: string, document: string) =>
      assignTrip(await setting.as(by), {
        leader: setting.office.person('cadre').id,
        document,
        ...setting.office.trip({ participants: [setting.office.person('head').id] }),
      })
    expect(await refusalsOf(send('head', '15-QĐ/TĐTN'))).toEqual(['NOT_ALLOWED leader'])
    expect(await refusalsOf(send('secretary', ' '))).toEqual(['REQUIRED document'])
    const self = { leader: setting.office.person('secretary').id, document: '15-QĐ/TĐTN' }
    expect(
      await refusalsOf(assignTrip(await setting.as('secretary'), { ...self, ...setting.office.trip() })),
    ).toEqual(['OWN_DOCUMENT leader'])
    const { id } = await send('secretary', '15-QĐ/TĐTN')
    const trip = await setting.trip(id)
    expect(trip).toMatchObject({
      origin: 'assigned',
      state: 'approved',
      assignmentDocument: '15-QĐ/TĐTN',
    })
    const told = await payload.find({
      collection: 'notifications',
      where: { document: { equals: id } },
      depth: 0,
    })
    expect(told.docs.map(({ params }) => params)).toEqual([{ title: trip.title }, { title: trip.title }])
    expect(told.docs.map(({ recipient }) => recipient).sort()).toEqual(
      [setting.office.person('cadre').id, setting.office.person('head').id].sort(),
    )
  })
})
