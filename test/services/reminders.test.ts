import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { setClock } from '@/access/clock'
import type { Mail, Mailer } from '@/email/mailer'
import { myDuties } from '@/services/read/myDuties'
import { sendDigests } from '@/services/remind/sendDigests'
import { writeDigests } from '@/services/remind/writeDigests'
import { completeTrip } from '@/services/trips/goOnTrip'
import { requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { withBrokenOffice } from '@test/helpers/brokenOffice'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { watchQuestions } from '@test/helpers/watchQuestions'
import { OUTCOME, Setting } from './setting'

let payload: Payload
let req: PayloadRequest
beforeAll(async () => {
  payload = await openTestPayload()
})
beforeEach(async () => {
  req = await createLocalReq({}, payload)
  // Offices and mails of other tests would be looked after too.
  await payload.db.updateMany({ collection: 'notifications', where: {}, data: { mailState: 'off' } })
  await payload.db.updateMany({ collection: 'organizations', where: {}, data: { validTo: '2000-01-01' } })
})
afterAll(() => closeTestPayload(payload))

/** A mailer that keeps what it is given, or fails when it is told to. */
class Box implements Mailer {
  readonly site = 'https://vecoso.example'
  readonly from = { name: 'Về Cơ Sở', address: 'ban@thu.example' }
  readonly mails: Mail[] = []
  failing = false
  send = (mail: Mail): Promise<void> => {
    if (this.failing) return Promise.reject(new Error('no server'))
    this.mails.push(mail)
    return Promise.resolve()
  }
  /** To whom, by the first part of the address. */
  to = (): string[] =>
    this.mails.map(({ to }) => (typeof to === 'string' ? to : to.address).split('.')[0] ?? '').sort()
}

const notices = async (setting: Setting, key: string) =>
  (
    await payload.find({
      collection: 'notifications',
      where: {
        and: [{ recipient: { equals: setting.office.person(key).id } }, { kind: { equals: 'reminders' } }],
      },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs

const at = (instant: string): void => setClock(() => new Date(`${instant}+07:00`))
const EVERYONE = ['cadre', 'deputy', 'focal', 'head', 'secretary']

test('who has not registered is reminded three days before, on the day and when it is late, and the head then too', async () => {
  const setting = await Setting.make(payload)
  const box = new Box()
  const on = async (day: string) => {
    standOn(day)
    await writeDigests(req)
    box.mails.length = 0
    await sendDigests(req, box)
    return box.to()
  }
  // The quarter before was not reported either: on the fifth day, and again a week later.
  await setting.open()
  standOn('2021-07-01')
  await on('2021-07-05')
  await on('2021-07-06')
  expect(await on('2021-07-07')).toEqual(EVERYONE)
  expect(await on('2021-07-08')).toEqual([])
  expect(await on('2021-07-10')).toEqual(EVERYONE)
  expect(await on('2021-07-11')).toEqual(EVERYONE)
  const head = box.mails.find(({ subject }) => subject.includes('của cán bộ'))
  expect(head?.text).toContain('Nguyễn Thị Ánh: Đăng ký đi cơ sở quý III năm 2021 – quá hạn từ 10/07/2021')
})

test('run again on the same day it writes and sends nothing', async () => {
  const setting = await Setting.make(payload)
  await setting.open()
  standOn('2021-07-07')
  const box = new Box()
  expect(await writeDigests(req)).toBe(5)
  expect(await writeDigests(req)).toBe(0)
  expect(await sendDigests(req, box)).toBe(5)
  expect(await sendDigests(req, box)).toBe(0)
  expect(box.mails).toHaveLength(5)
  expect(await notices(setting, 'cadre')).toMatchObject([
    { mailState: 'sent', params: { due: 1, overdue: 1 } },
  ])
})

test('two runs at once write one digest a person', async () => {
  const setting = await Setting.make(payload)
  await setting.open()
  standOn('2021-07-07')
  const another = await createLocalReq({}, payload)
  const written = await Promise.all([writeDigests(req), writeDigests(another)])
  expect(written.reduce((sum, count) => sum + count, 0)).toBe(5)
  expect(await notices(setting, 'cadre')).toHaveLength(1)
})

test.each(['2021-06-01', '2999-01-01', 'soon'])(
  'a wrong day of the last reminder (%s) keeps nobody from a digest, and is put right',
  async (remindedOn) => {
    const setting = await Setting.make(payload)
    await setting.open()
    const wrong = async (key: string) => {
      const { id } = setting.office.person(key)
      await payload.db.updateOne({ collection: 'cadres', id, data: { remindedOn }, returning: false })
    }
    standOn('2021-07-07')
    await wrong('head')
    expect(await writeDigests(req)).toBe(5)
    await wrong('cadre')
    await setting.office.addPerson('joined', { name: 'Lò Văn Sáu' })
    expect(await writeDigests(req)).toBe(1)
    expect(await notices(setting, 'joined')).toHaveLength(1)
    expect(await notices(setting, 'cadre')).toHaveLength(1)
    const { docs } = await payload.find({
      collection: 'cadres',
      where: { id: { in: ['head', 'cadre'].map((key) => setting.office.person(key).id) } },
      depth: 0,
    })
    expect(docs.map((person) => person.remindedOn)).toEqual(['2021-07-07', '2021-07-07'])
  },
)

test('an office whose digests cannot be written is logged, and keeps no other from its own', async () => {
  const [broken, whole] = [await Setting.make(payload), await Setting.make(payload)]
  for (const setting of [broken, whole]) await setting.open()
  standOn('2021-07-07')
  const rows = { collection: 'plans', office: broken.office.id }
  const { result, logged } = await withBrokenOffice(payload, rows, () => writeDigests(req))
  expect(result).toBe(5)
  expect(logged).toEqual([expect.stringContaining(broken.office.id)])
  expect(await writeDigests(await createLocalReq({}, payload))).toBe(5)
  expect(await notices(whole, 'cadre')).toHaveLength(1)
})

test('where nothing is owed, nobody is told anything', async () => {
  const setting = await Setting.make(payload)
  await payload.update({
    collection: 'policies',
    where: { organization: { equals: setting.office.id } },
    data: {
      deadlines: {
        registerDays: null,
        departmentDays: null,
        organizationDays: null,
        tripReportDays: null,
        reportDays: null,
      },
    },
  })
  standOn('2021-07-11')
  expect(await writeDigests(req)).toBe(0)
})

test('a mail that cannot be sent is tried again five times, and once it goes it goes once', async () => {
  const setting = await Setting.make(payload)
  await setting.open()
  standOn('2021-07-07')
  await writeDigests(req)
  const box = new Box()
  box.failing = true
  expect(await sendDigests(req, box)).toBe(0)
  box.failing = false
  expect(await sendDigests(req, box)).toBe(5)
  standOn('2021-07-10')
  await writeDigests(req)
  box.failing = true
  for (let tries = 0; tries < 5; tries += 1) await sendDigests(req, box)
  box.failing = false
  expect(await sendDigests(req, box)).toBe(0)
  expect((await notices(setting, 'head')).map(({ mailState }) => mailState)).toEqual(['sent', 'failed'])
})

test('stopped between sending and marking it sends again with the same id', async () => {
  const setting = await Setting.make(payload)
  await setting.open()
  standOn('2021-07-07')
  await writeDigests(req)
  const box = new Box()
  const { updateOne } = payload.db
  payload.db.updateOne = () => Promise.reject(new Error('killed'))
  await expect(sendDigests(req, box)).rejects.toThrow('killed')
  payload.db.updateOne = updateOne
  await sendDigests(req, box)
  const ids = box.mails.map(({ id }) => id)
  expect([ids.length, new Set(ids).size]).toEqual([6, 5])
  expect(await notices(setting, 'cadre')).toHaveLength(1)
})

describe('[transactions] stopped in the middle of writing', () => {
  it('leaves nothing, and the next run writes everything', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    standOn('2021-07-07')
    const { commitTransaction } = payload.db
    payload.db.commitTransaction = () => Promise.reject(new Error('killed'))
    expect(await writeDigests(req)).toBe(0)
    payload.db.commitTransaction = commitTransaction
    expect(await notices(setting, 'cadre')).toEqual([])
    expect(await writeDigests(await createLocalReq({}, payload))).toBe(5)
  })
})

test('a person who wants no mail finds the digest in the app alone', async () => {
  const setting = await Setting.make(payload)
  await setting.open()
  const id = setting.office.person('cadre').id
  await payload.update({ collection: 'cadres', id, data: { mailReminders: false } })
  standOn('2021-07-07')
  await writeDigests(req)
  const box = new Box()
  await sendDigests(req, box)
  expect(box.to()).not.toContain('cadre')
  expect(await notices(setting, 'cadre')).toMatchObject([{ mailState: 'off', params: { due: 1 } }])
})

test('the digest comes from the hour on that the person has set, in the language of the person', async () => {
  const setting = await Setting.make(payload)
  await setting.open()
  const id = setting.office.person('cadre').id
  await payload.update({ collection: 'cadres', id, data: { reminderHour: 16, language: 'en' } })
  const box = new Box()
  at('2021-07-07T06:30:00')
  expect(await writeDigests(req)).toBe(0)
  at('2021-07-07T15:30:00')
  expect(await writeDigests(req)).toBe(4)
  at('2021-07-07T16:10:00')
  expect(await writeDigests(req)).toBe(1)
  await sendDigests(req, box)
  expect(box.mails.at(-1)?.subject).toContain('Grassroots trips, 07/07/2021')
})

test('someone whose posts have ended is told nothing', async () => {
  const setting = await Setting.make(payload)
  await setting.open()
  const { id } = setting.office.person('cadre')
  await payload.update({
    collection: 'cadres',
    id,
    data: { posts: [{ organization: setting.office.id, role: 'cadre', to: '2021-07-06' }] },
  })
  standOn('2021-07-07')
  await writeDigests(req)
  expect(await notices(setting, 'cadre')).toEqual([])
})

test('the Standing Committee is told at once of a trip that waits for consent, and its leader not', async () => {
  const setting = await Setting.make(payload)
  standOn('2021-08-20')
  const stops = [{ unit: setting.office.units.get('Bình Yên') ?? '', from: '2021-08-25', to: '2021-08-25' }]
  const asked = { ...setting.office.trip({ stops }), leader: setting.office.person('head').id, reason: 'Gấp' }
  await requestUnplannedTrip(await setting.as('head'), asked)
  const own = await myDuties(await setting.as('secretary'))
  expect(own.mine).toContainEqual(
    expect.objectContaining({ kind: 'consent', dueOn: '2021-08-25', day: '2021-08-25' }),
  )
  expect((await myDuties(await setting.as('head'))).mine.map(({ kind }) => kind)).not.toContain('consent')
})

test('results of a trip are asked for after the days of the policy; a mail says nothing of what was found', async () => {
  const setting = await Setting.make(payload)
  const { cadre } = await setting.approve()
  standOn('2021-07-22')
  const mine = async () => (await myDuties(await setting.as('cadre'))).mine
  expect(await mine()).toContainEqual({
    kind: 'tripResult',
    dueOn: '2021-07-22',
    day: '2021-07-12',
    documentType: 'trips',
    document: cadre,
    overdue: false,
  })
  await completeTrip(await setting.as('cadre'), {
    trip: cadre,
    version: (await setting.trip(cadre)).version,
    outcome: {
      ...OUTCOME,
      findings: [
        {
          kind: 'recommendation',
          text: 'Thanh niên chậm tiến ở ấp 3',
          addressee: 'authorities',
          unit: setting.office.units.get('Bình Yên') ?? '',
        },
      ],
    },
  })
  standOn('2021-08-11')
  expect((await mine()).map(({ kind }) => kind)).toEqual(['report', 'recommendation'])
  await writeDigests(req)
  const box = new Box()
  await sendDigests(req, box)
  expect(box.mails.some(({ text }) => text.includes('trả lời một kiến nghị'))).toBe(true)
  expect(JSON.stringify(box.mails)).not.toContain('chậm tiến')
  expect(JSON.stringify((await notices(setting, 'cadre')).map(({ items }) => items))).not.toContain(
    'chậm tiến',
  )
})

describe('[sqlite] an office of many people', () => {
  const asked = async (people: number): Promise<{ written: number; asked: number }> => {
    await payload.db.updateMany({ collection: 'organizations', where: {}, data: { validTo: '2000-01-01' } })
    const setting = await Setting.make(payload)
    const organization = setting.office.id
    const department = setting.office.departments.get('PT')
    for (let number = 0; number < people; number += 1) {
      const posts = [{ id: `p${people}-${number}`, organization, department, role: 'cadre' }]
      const email = `${number}.${people}@thu.example`
      const data = { name: `Người ${number}`, email, organization, department, job: 'specialist', posts }
      await payload.db.create({ collection: 'cadres', data })
    }
    standOn('2021-07-07')
    let count = 0
    const stop = watchQuestions(payload, ['find', 'findOne', 'create', 'updateOne'], () => (count += 1))
    try {
      return { written: await writeDigests(await createLocalReq({}, payload)), asked: count }
    } finally {
      stop()
    }
  }

  it('is reminded with as many statements as one of few', async () => {
    expect(await asked(2)).toEqual({ written: 7, asked: 9 })
    expect(await asked(40)).toEqual({ written: 45, asked: 9 })
  })
})
