import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { noteTrip } from '@/services/notes/noteTrip'
import { SENDER_HEADER } from '@/services/receipts/checkSender'
import { forgetReceipts, RECEIPT_DAYS } from '@/services/receipts/forgetReceipts'
import { completeTrip } from '@/services/trips/goOnTrip'
import { assignTrip } from '@/services/trips/assignTrip'
import { editTrip, registerTrip } from '@/services/trips/registerTrip'
import { giveConsent, refuseConsent } from '@/services/trips/consentToTrip'
import { requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { addDays } from '@/domain/calendar'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { OUTCOME, refusalsOf, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const TIMES = 6
const many = <Result>(send: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: TIMES }, send))

/** How many rows there are of everything that the steps write. */
async function counts(): Promise<Record<string, number>> {
  const slugs = [
    'trips',
    'transitions',
    'trip-notes',
    'findings',
    'day-credits',
    'receipts',
    'notifications',
  ] as const
  const found = await Promise.all(
    slugs.map(async (collection) => [collection, (await payload.count({ collection })).totalDocs] as const),
  )
  return Object.fromEntries(found)
}

const less = (after: Record<string, number>, before: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(after).flatMap(([name, count]) => {
      const more = count - (before[name] ?? 0)
      return more === 0 ? [] : [[name, more]]
    }),
  )

describe('[transactions] what a phone sends several times at once happens once', () => {
  let setting: Setting
  beforeAll(async () => {
    setting = await Setting.make(payload)
    await setting.open()
  })

  /** Sends the same thing several times at once, then once more: always one result, and these rows. */
  async function expectOnce(
    send: () => Promise<{ id: string }>,
    rows: Record<string, number>,
  ): Promise<string> {
    const before = await counts()
    const made = await many(send)
    made.push(await send())
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(less(await counts(), before)).toEqual({ ...rows, receipts: 1 })
    return made[0]?.id ?? ''
  }

  it('a trip that is registered', async () => {
    const { id: plan } = await setting.plan('cadre')
    const clientKey = randomUUID()
    await expectOnce(
      async () => registerTrip(await setting.as('cadre'), { plan, clientKey, ...setting.office.trip() }),
      { trips: 1, transitions: 1 },
    )
    expect(await setting.plan('cadre')).toMatchObject({ lineCount: 1, version: 2 })
  })

  it('a line that is written anew', async () => {
    const { id: trip, version } = await setting.register('cadre', { title: 'Khảo sát lần hai' })
    const anew = {
      trip,
      version,
      clientKey: randomUUID(),
      ...setting.office.trip({ title: 'Khảo sát lần ba' }),
    }
    await expectOnce(async () => editTrip(await setting.as('cadre'), anew), {})
    expect(await setting.trip(trip)).toMatchObject({ title: 'Khảo sát lần ba', version: version + 1 })
  })

  it('an assignment, of which those who are sent are told once', async () => {
    const leader = setting.office.person('cadre').id
    const sent = { leader, document: '15-QĐ/TĐTN', clientKey: randomUUID(), ...setting.office.trip() }
    await expectOnce(async () => assignTrip(await setting.as('secretary'), sent), {
      trips: 1,
      transitions: 1,
      notifications: 1,
    })
  })

  it('a request and the word on it, whose reader is told once', async () => {
    const leader = setting.office.person('cadre').id
    const clientKey = randomUUID()
    const asked = { leader, reason: 'Bão số 3', clientKey, ...setting.office.trip() }
    const trip = await expectOnce(async () => requestUnplannedTrip(await setting.as('head'), asked), {
      trips: 1,
      transitions: 1,
    })
    const word = { trip, version: 1, words: 'Đồng ý', clientKey: randomUUID() }
    await expectOnce(async () => giveConsent(await setting.as('deputy'), word), {
      transitions: 1,
      notifications: 1,
    })
    expect(await setting.trip(trip)).toMatchObject({ state: 'approved', version: 2, consentWords: 'Đồng ý' })
  })

  it('a note with a finding, and the result of a trip with its days', async () => {
    const asked = { leader: setting.office.person('cadre').id, reason: 'Bão số 3', ...setting.office.trip() }
    const { id: trip } = await requestUnplannedTrip(await setting.as('head'), asked)
    await giveConsent(await setting.as('deputy'), { trip, version: 1 })
    standOn('2021-07-12')
    const unit = asked.stops[0]?.unit ?? ''
    const finding = { kind: 'difficulty', text: 'Thiếu nơi sinh hoạt', unit }
    const note = { trip, text: 'Chi đoàn họp ở nhà văn hóa', unit, finding, clientKey: randomUUID() }
    await expectOnce(async () => noteTrip(await setting.as('cadre'), note), { 'trip-notes': 1, findings: 1 })
    const done = { trip, version: 2, orderNumber: 'CL-5', outcome: OUTCOME, clientKey: randomUUID() }
    await expectOnce(async () => completeTrip(await setting.as('cadre'), done), {
      transitions: 1,
      'day-credits': 2,
    })
    standOn('2021-07-01')
  })
})

describe('[transactions] the key of a sending', () => {
  let setting: Setting
  let plan: string
  beforeAll(async () => {
    setting = await Setting.make(payload)
    await setting.open()
    plan = (await setting.plan('cadre')).id
  })

  it('is free again when the step was refused: what was corrected goes under it', async () => {
    const clientKey = randomUUID()
    const wrong = { plan, clientKey, ...setting.office.trip({ title: ' ' }) }
    const before = await counts()
    expect(await refusalsOf(registerTrip(await setting.as('cadre'), wrong))).toEqual(['REQUIRED title'])
    expect(less(await counts(), before)).toEqual({})
    await registerTrip(await setting.as('cadre'), { ...wrong, title: 'Khảo sát' })
    expect(less(await counts(), before)).toEqual({ trips: 1, transitions: 1, receipts: 1 })
  })

  it('stands for one thing, is a UUID, and is the sender’s own', async () => {
    const clientKey = randomUUID()
    const trip = { plan, clientKey, ...setting.office.trip() }
    const first = await registerTrip(await setting.as('cadre'), trip)
    const other = { trip: first.id, version: 1, words: '', clientKey }
    expect(await refusalsOf(giveConsent(await setting.as('cadre'), other))).toEqual([
      'ALREADY_EXISTS clientKey',
    ])
    const wrong = { ...trip, clientKey: 'một-khóa' }
    expect(await refusalsOf(registerTrip(await setting.as('cadre'), wrong))).toEqual([
      'INVALID_VALUE clientKey',
    ])
    const heads = { ...trip, plan: (await setting.plan('head')).id }
    expect((await registerTrip(await setting.as('head'), heads)).id).not.toBe(first.id)
    const refusing = { trip: first.id, version: 1, reason: 'Không rõ', clientKey: randomUUID() }
    expect(await refusalsOf(refuseConsent(await setting.as('deputy'), refusing))).toEqual([
      'STEP_OUT_OF_ORDER trip',
    ])
  })

  it('is not taken for somebody else’s who has signed in on the same phone meanwhile', async () => {
    const sent = { plan, clientKey: randomUUID(), ...setting.office.trip() }
    const req = await setting.as('cadre')
    req.headers.set(SENDER_HEADER, setting.office.person('head').id)
    expect(await refusalsOf(registerTrip(req, sent))).toEqual(['SIGN_IN_REQUIRED'])
    req.headers.set(SENDER_HEADER, setting.office.person('cadre').id)
    await registerTrip(req, sent)
  })

  it('answers with the thing as it stands when it is asked again', async () => {
    const sent = { plan, clientKey: randomUUID(), ...setting.office.trip() }
    const { id } = await registerTrip(await setting.as('cadre'), sent)
    await setting.submit('cadre')
    expect(await registerTrip(await setting.as('cadre'), sent)).toMatchObject({ id, state: 'registered' })
  })

  it('is forgotten after half a year, and not before', async () => {
    const { totalDocs: all } = await payload.count({ collection: 'receipts' })
    standOn(addDays('2021-07-01', RECEIPT_DAYS))
    await forgetReceipts(await setting.as('cadre'))
    expect((await payload.count({ collection: 'receipts' })).totalDocs).toBe(all)
    standOn(addDays('2021-07-12', RECEIPT_DAYS + 1))
    await payload.jobs.queue({ task: 'forgetReceipts', input: {}, queue: 'hourly' })
    await payload.jobs.run({ queue: 'hourly' })
    expect((await payload.count({ collection: 'receipts' })).totalDocs).toBe(0)
    standOn('2021-07-01')
  })
})
