import type { Payload } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { noteTrip, type NoteTripInput } from '@/services/notes/noteTrip'
import { tripNotes } from '@/services/read/tripNotes'
import { draftReport } from '@/services/reports/draftReport'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Q3, refusalsOf, Setting } from './setting'

let payload: Payload
let setting: Setting
let trip: string
let unit: string
beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  const participants = [setting.office.person('focal').id]
  trip = (await setting.approve({ participants })).cadre
  unit = setting.office.units.get('Bình Yên') ?? ''
  standOn('2021-07-12')
})
afterAll(() => closeTestPayload(payload))

const note = async (by: string, more: Partial<NoteTripInput> = {}) =>
  noteTrip(await setting.as(by), { trip, text: 'Họp chi đoàn thôn 3', ...more })
const stored = (id: string) => payload.findByID({ collection: 'trip-notes', id, depth: 0 })

describe('a note on the spot (rows TN-18, TG-04)', () => {
  it('is written by everyone who goes along, and by nobody else', async () => {
    await note('cadre')
    await note('focal')
    expect(await refusalsOf(note('head'))).toEqual(['NOT_ALLOWED trip'])
    const other = await Setting.make(payload)
    standOn('2021-07-12')
    const foreign = noteTrip(await other.as('cadre'), { trip, text: 'Họp' })
    expect(await refusalsOf(foreign)).toEqual(['NOT_FOUND trip'])
  })

  it('leaves the trip as it is, so that a note is never too late for a version', async () => {
    const before = await setting.trip(trip)
    await note('cadre')
    expect(await setting.trip(trip)).toEqual(before)
  })

  it('is of the phase of its day unless its writer says otherwise, whenever it arrives', async () => {
    standOn('2021-07-20')
    const { id } = await note('cadre', { at: '2021-07-10T08:30:00+07:00', unit })
    expect(await stored(id)).toMatchObject({ phase: 'before', day: '2021-07-10', unitName: 'Bình Yên' })
    const said = await note('cadre', { at: '2021-07-10T08:30:00+07:00', phase: 'after' })
    expect(await stored(said.id)).toMatchObject({ phase: 'after' })
    expect(await stored((await note('cadre')).id)).toMatchObject({ phase: 'after', day: '2021-07-20' })
    standOn('2021-07-12')
  })

  it('does not believe a clock that is ahead', async () => {
    const { id } = await note('cadre', { at: '2021-09-30T08:00:00+07:00' })
    expect(await stored(id)).toMatchObject({ day: '2021-07-12' })
    expect(await refusalsOf(note('cadre', { at: 'hôm qua' }))).toEqual(['INVALID_VALUE at'])
  })

  it('puts what is for the register there, as of its own day, and only from a stop of the trip', async () => {
    const finding = { kind: 'recommendation', text: 'Xin nhà sinh hoạt', addressee: 'authorities', unit }
    const { id } = await note('cadre', { finding })
    const { finding: made } = await stored(id)
    expect(await payload.findByID({ collection: 'findings', id: idOf(made) ?? '', depth: 0 })).toMatchObject({
      foundOn: '2021-07-12',
      dueOn: '2021-08-11',
      cadre: setting.office.person('cadre').id,
    })
    const elsewhere = { ...finding, unit: setting.office.units.get('Phú Đình') ?? '' }
    expect(await refusalsOf(note('cadre', { finding: elsewhere }))).toEqual(['NOT_FOUND finding.unit'])
    const nobody = { ...finding, addressee: undefined }
    expect(await refusalsOf(note('cadre', { finding: nobody }))).toEqual(['REQUIRED finding.addressee'])
  })

  it('is for few where what it found is, and for all readers of the trip otherwise', async () => {
    const difficulty = { kind: 'difficulty', text: 'Thiếu sân chơi', unit }
    expect(await stored((await note('cadre')).id)).toMatchObject({ restricted: false })
    expect(await stored((await note('cadre', { finding: difficulty })).id)).toMatchObject({
      restricted: false,
    })
    const kept = await note('cadre', { finding: { ...difficulty, restricted: true } })
    expect(await stored(kept.id)).toMatchObject({ restricted: true })
  })

  it('shows photos of its writer, never those of others, nor one that another note shows', async () => {
    const photo = async (key: string): Promise<string> => {
      const uploadedBy = setting.office.person(key).id
      const data = { uploadedBy, filename: `${key}.jpg`, consent: 'none' }
      const made: unknown = await payload.db.create({ collection: 'media', data })
      return (isRecord(made) && idOf(made.id)) || ''
    }
    const [own, foreign] = [await photo('cadre'), await photo('head')]
    const { id } = await note('cadre', { photos: [own] })
    expect((await stored(id)).photos).toEqual([own])
    expect(await refusalsOf(note('cadre', { photos: [own, foreign] }))).toEqual([
      'ALREADY_EXISTS photos.0',
      'NOT_FOUND photos.1',
    ])
  })

  it('is read by those who go along and by those who review their work', async () => {
    for (const by of ['cadre', 'focal', 'head', 'secretary'])
      expect((await tripNotes(await setting.as(by), trip)).length).toBeGreaterThan(6)
    await setting.office.addPerson('colleague', { name: 'Hà Thị Lan', department: 'XDD' })
    expect(await refusalsOf(tripNotes(await setting.as('colleague'), trip))).toEqual(['NOT_ALLOWED trip'])
  })

  it('is in the draft of the report under its trip, with the day and the place (row TN-07)', async () => {
    await note('cadre', { text: 'Đã thông tin chương trình quý', unit })
    await setting.complete(trip, 'cadre', { orderNumber: 'CL-1' })
    const { narrative } = await draftReport(await setting.as('cadre'), { period: Q3 })
    expect(narrative.workDone).toContain('  · 12/07/2021, Bình Yên: Đã thông tin chương trình quý')
    // The other one's notes are for the other one's report; what is restricted is there without its words.
    const own = (await tripNotes(await setting.as('cadre'), trip)).filter(
      ({ cadre, text }) => cadre === setting.office.person('cadre').id && text === 'Họp chi đoàn thôn 3',
    )
    const lines = (narrative.workDone ?? '').split('\n')
    const told = (end: string): number => lines.filter((line) => line.endsWith(end)).length
    expect(told(': Họp chi đoàn thôn 3')).toBe(own.filter(({ restricted }) => !restricted).length)
    expect(told(': (nội dung hạn chế người xem)')).toBe(own.filter(({ restricted }) => restricted).length)
    expect(own.some(({ restricted }) => restricted)).toBe(true)
  })
})

describe('a note of a trip on a sensitive topic (rows CM-14, HY-18)', () => {
  let sensitive: string
  let elsewhere: Setting
  const notesFor = async (key: string) =>
    (await tripNotes(await elsewhere.as(key), sensitive)).map(({ text }) => text)

  beforeAll(async () => {
    elsewhere = await Setting.make(payload)
    const { office } = elsewhere
    const topic = office.topics.get('02.03') ?? ''
    await payload.update({ collection: 'topics', id: topic, data: { sensitive: true } })
    await office.addPerson('clerk', { name: 'Mông Thị Phận', role: 'clerk' })
    await office.addPerson('reader', { name: 'Khúc Thị Thảo', role: 'reader' })
    await office.addPerson('along', { name: 'Hà Thị Lan', department: 'XDD' })
    sensitive = (await elsewhere.approve({ topics: [topic], participants: [office.person('along').id] }))
      .cadre
    standOn('2021-07-12')
    await noteTrip(await elsewhere.as('cadre'), { trip: sensitive, text: 'Gặp thanh niên chậm tiến' })
  })

  it.each(['cadre', 'along', 'head', 'focal', 'deputy', 'secretary'])('is read by the %s', async (key) => {
    expect(await notesFor(key)).toEqual(['Gặp thanh niên chậm tiến'])
  })

  it.each(['clerk', 'reader'])('and is not there for the %s, who reads the open ones', async (key) => {
    expect(await notesFor(key)).toEqual([])
    const { docs } = await payload.find({
      collection: 'trip-notes',
      where: { trip: { equals: sensitive } },
      depth: 0,
    })
    const id = docs[0]?.id ?? ''
    await payload.db.updateOne({ collection: 'trip-notes', id, data: { restricted: false } })
    expect(await notesFor(key)).toEqual(['Gặp thanh niên chậm tiến'])
    await payload.db.updateOne({ collection: 'trip-notes', id, data: { restricted: true } })
  })

  it('is in the draft of the report without its words', async () => {
    await elsewhere.complete(sensitive, 'cadre', { orderNumber: 'CL-2' })
    const { narrative } = await draftReport(await elsewhere.as('cadre'), { period: Q3 })
    expect(narrative.workDone).toContain('  · 12/07/2021: (nội dung hạn chế người xem)')
    expect(JSON.stringify(narrative)).not.toContain('chậm tiến')
  })
})
