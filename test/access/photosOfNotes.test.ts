import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { isRecord, rowsOf, textOf } from '@/access/guards'
import { isSqlite } from '@/database/sqliteTables'
import { noteTrip, type NoteTripInput } from '@/services/notes/noteTrip'
import { tripNotes } from '@/services/read/tripNotes'
import { PASSWORD } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { watchQuestions } from '@test/helpers/watchQuestions'
import { Setting } from '../services/setting'
import { rest } from './support/api'

/** From the phone into a note, step by step as people take them: whoever reads the note sees its photos, nobody else. */
let payload: Payload
let setting: Setting
let bytes: Buffer<ArrayBuffer>
let open: string
let sensitive: string
const tokens = new Map<string, string>()

beforeAll(async () => {
  payload = await openTestPayload()
  const above = await Setting.make(payload)
  setting = await Setting.make(payload, 'headFocalStanding', above.office.id)
  const { office } = setting
  await office.addDepartment('Ban Trường học', 'TH')
  await office.addPerson('along', { name: 'Hà Thị Lan', department: 'TH' })
  await office.addPerson('colleague', { name: 'Lý Văn Tú', department: 'TH' })
  await office.addPerson('otherHead', { name: 'Mai Thị Sa', department: 'TH', role: 'head' })
  await office.addPerson('clerk', { name: 'Mông Thị Phận', role: 'clerk' })
  await above.office.addPerson('reader', { name: 'Khúc Thị Thảo', role: 'reader' })
  const topic = office.topics.get('02.03') ?? ''
  await payload.update({ collection: 'topics', id: topic, data: { sensitive: true } })
  await setting.open()
  const along = [office.person('along').id]
  const stop = { unit: office.units.get('Bình Yên') ?? '', from: '2021-07-14', to: '2021-07-14' }
  open = (await setting.register('cadre', { participants: along })).id
  sensitive = (await setting.register('cadre', { topics: [topic], participants: along, stops: [stop] })).id
  await setting.sendUp('cadre')
  await setting.decide('secretary')
  standOn('2021-07-14')
  for (const key of office.people.keys()) await signIn(key)
  await signIn('reader', above)
  const image = sharp({ create: { width: 900, height: 700, channels: 3, background: '#336699' } })
  bytes = Buffer.from(await image.jpeg().toBuffer())
})
afterAll(() => closeTestPayload(payload))

async function signIn(key: string, whose = setting): Promise<void> {
  const { email } = whose.office.person(key)
  const { token } = await payload.login({ collection: 'cadres', data: { email, password: PASSWORD } })
  tokens.set(key, token ?? '')
}

async function send(key: string): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([bytes], { type: 'image/jpeg' }), 'anh.jpg')
  form.append('_payload', JSON.stringify({ clientKey: randomUUID() }))
  return textOf((await rest('POST', 'media/send', { token: tokens.get(key), body: form })).body.id) ?? ''
}

const note = async (trip: string, photos: string[], more: Partial<NoteTripInput> = {}, by = 'cadre') =>
  noteTrip(await setting.as(by), { trip, text: 'Gặp thanh niên ở ấp 3', photos, ...more })

/** Who is given the files of a photo, full and small, among everybody of the office, above it and outside. */
async function shownTo(photo: string): Promise<string[]> {
  const row = await payload.findByID({ collection: 'media', id: photo, depth: 0 })
  const names = [row.filename, row.sizes?.thumbnail?.filename].map((name) => name ?? '')
  const shown: string[] = []
  for (const [key, token] of [...tokens, ['anonymous', undefined] as const]) {
    const given: boolean[] = []
    for (const name of names) given.push((await rest('GET', `media/file/${name}`, { token })).status === 200)
    given.push((await rest('GET', `media/${photo}?depth=0`, { token })).status === 200)
    expect([key, new Set(given).size]).toEqual([key, 1])
    if (given[0]) shown.push(key)
  }
  return shown.sort()
}
const CLOSE = ['along', 'cadre', 'deputy', 'focal', 'head', 'secretary']
const OFFICE = [...CLOSE, 'clerk', 'colleague', 'otherHead', 'reader'].sort()

it('a photo that was sent is its sender’s alone until a note shows it, and stays so where the note is refused', async () => {
  const photo = await send('cadre')
  expect(await shownTo(photo)).toEqual(['cadre'])
  await expect(note(open, [photo], { text: '' })).rejects.toThrow()
  await expect(
    note(open, [photo], { finding: { kind: 'difficulty', text: 'Xa', unit: randomUUID() } }),
  ).rejects.toThrow()
  expect(await shownTo(photo)).toEqual(['cadre'])
})

it('shown by a note of an open trip, it is the office’s and the higher office’s', async () => {
  const photo = await send('cadre')
  await note(open, [photo])
  expect(await shownTo(photo)).toEqual(OFFICE)
})

it('shown by a note on a sensitive topic, it is for those who review the trip and those who go (rows CM-14, HY-18)', async () => {
  const photos = [await send('cadre'), await send('cadre')]
  await note(sensitive, photos)
  for (const photo of photos) expect(await shownTo(photo)).toEqual(CLOSE)
})

it('shown by a note with a restricted finding, it is for few, on an open trip too', async () => {
  const unit = setting.office.units.get('Bình Yên') ?? ''
  const photo = await send('cadre')
  await note(open, [photo], { finding: { kind: 'difficulty', text: 'Khó nói', unit, restricted: true } })
  expect(await shownTo(photo)).toEqual(CLOSE)
})

it('sent by who goes along from another department, it is also for the head there, who reads the note', async () => {
  const photo = await send('along')
  await note(sensitive, [photo], {}, 'along')
  expect(await shownTo(photo)).toEqual([...CLOSE, 'otherHead'].sort())
})

it('is not opened by a second note', async () => {
  const photo = await send('cadre')
  await note(sensitive, [photo])
  await expect(note(open, [photo])).rejects.toThrow('ALREADY_EXISTS')
  expect(await shownTo(photo)).toEqual(CLOSE)
})

describe('two notes at the same moment [transactions]', () => {
  it('do not show the same photo', async () => {
    const photo = await send('cadre')
    const tried = await Promise.allSettled([note(sensitive, [photo]), note(open, [photo])])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

it('whoever reads the notes of the trip is told of each of its photos', async () => {
  for (const key of CLOSE) {
    const notes = await tripNotes(await setting.as(key), sensitive)
    const [photos, pictures] = [notes.flatMap((one) => one.photos), notes.flatMap((one) => one.pictures)]
    expect([key, pictures.map(({ id }) => id)]).toEqual([key, photos])
    expect(photos.length).toBeGreaterThan(2)
  }
})

it('a note costs as many statements with six photos as with one', async () => {
  const cost = async (count: number): Promise<number> => {
    const photos = await Promise.all(Array.from({ length: count }, () => send('cadre')))
    let asked = 0
    const calls = ['find', 'findOne', 'create', 'updateOne', 'updateMany']
    const stop = watchQuestions(payload, calls, () => (asked += 1))
    await note(open, photos)
    stop()
    return asked
  }
  const [one, six] = [await cost(1), await cost(6)]
  // MongoDB writes the rows one by one, in the one transaction.
  expect(six - one).toBe(isSqlite(payload.db) ? 0 : 5)
})

describe('a file among the documents that the office goes by', () => {
  const policy = async (): Promise<string> => {
    const { docs } = await payload.find({
      collection: 'policies',
      where: { organization: { equals: setting.office.id } },
      depth: 0,
    })
    return docs[0]?.id ?? ''
  }
  const name = async (file: string) =>
    rest('PATCH', `policies/${await policy()}`, {
      token: tokens.get('administrator'),
      body: { governingDocuments: [{ number: '03-HD/TWĐTN', issuer: 'Trung ương Đoàn', file }] },
    })

  beforeAll(async () => {
    await setting.office.addPerson('administrator', { name: 'Vi Thị Trị', role: 'administrator' })
    await signIn('administrator')
  })

  it('is sent by who keeps the rules, and read by the office once it is among them', async () => {
    const file = await send('administrator')
    expect(await shownTo(file)).toEqual(['administrator'])
    expect((await name(file)).status).toBe(200)
    expect(await shownTo(file)).toEqual([...OFFICE, 'administrator'].sort())
    expect((await name(file)).status).toBe(200)
  })

  it('is neither another’s nor a restricted photo, and names the document where it is', async () => {
    const [foreign, own] = [await send('cadre'), await send('cadre')]
    await note(sensitive, [own])
    for (const file of [foreign, own]) {
      const answer = await name(file)
      expect(answer.status).toBe(422)
      const told = rowsOf(answer.body.errors).map(({ data }) => (isRecord(data) ? data.refusals : undefined))
      expect(JSON.stringify(told)).toContain('governingDocuments.0.file')
    }
    expect(await shownTo(foreign)).toEqual(['cadre'])
    expect(await shownTo(own)).toEqual(CLOSE)
  })
})
