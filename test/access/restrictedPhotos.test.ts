import type { Payload } from 'payload'
import sharp from 'sharp'
import { isRecord } from '@/access/guards'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { fieldOf, graphql, idsAnswered, rest } from './support/api'
import { DENIED, KEPT_OUT, LET_IN, READ, readsOf } from './support/restricted'
import { World } from './support/world'

/** Who reads the photos of a note, their rows and the files themselves, and who does not (rows CM-14, HY-18). */
let payload: Payload
let world: World
let bytes: Buffer<ArrayBuffer>

interface Photo {
  id: string
  files: string[]
}
const photos = new Map<string, Photo>()

/** A photo that the cadre has sent, and whose row then stands as it is said. */
async function take(name: string, row?: Record<string, unknown>): Promise<void> {
  const form = new FormData()
  form.append('file', new Blob([bytes], { type: 'image/jpeg' }), `${name}.jpg`)
  form.append('_payload', JSON.stringify({ consent: 'none', caption: `bí mật ${name}` }))
  const sent = await rest('POST', 'media', { token: await world.token('province/cadre'), body: form })
  const doc = isRecord(sent.body.doc) ? sent.body.doc : {}
  const small = isRecord(doc.sizes) && isRecord(doc.sizes.thumbnail) ? doc.sizes.thumbnail : {}
  const id = String(doc.id)
  if (row) await payload.db.updateOne({ collection: 'media', id, data: row, req: {} })
  photos.set(name, { id, files: [String(doc.filename), String(small.filename)] })
}

const photo = (name: string): Photo => photos.get(name) ?? { id: '', files: [] }

/** Whether a person is given the row in each way, and then each of its files. */
async function reads(name: string, key: string): Promise<boolean[]> {
  const { id, files } = photo(name)
  const token = key === 'anonymous' ? undefined : await world.token(key)
  const given: boolean[] = []
  for (const file of files) {
    const answer = await rest('GET', `media/file/${encodeURIComponent(file)}`, { token })
    expect([200, 403]).toContain(answer.status)
    if (answer.status === 200) expect(answer.headers.get('cache-control')).toBe('private, no-store')
    given.push(answer.status === 200 && answer.headers.get('content-type') === 'image/jpeg')
  }
  return [...(await readsOf(world, 'media', id, key)), ...given]
}
const ALL = [...READ, true, true]
const NONE = [...DENIED, false, false]

beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await world.signIn()
  const image = sharp({ create: { width: 900, height: 700, channels: 3, background: '#336699' } })
  bytes = Buffer.from(await image.jpeg().toBuffer())
  const { id: trip } = world.row('trips', 'province/cadre')
  const whole: unknown = await payload.db.findOne({ collection: 'trips', where: { id: { equals: trip } } })
  const participants = ['province/displaced', 'province/topicEditor', 'elsewhere/cadre'].map((key) => ({
    id: `on the trip ${key}`,
    cadre: world.person(key).id,
  }))
  const data = { ...(isRecord(whole) ? whole : {}), participants }
  await payload.db.updateOne({ collection: 'trips', id: trip, data, req: {} })

  const [PT, XDD] = [world.department('province', 'PT'), world.department('province', 'XDD')]
  const of = { organization: world.office('province'), department: PT, tripDepartment: PT, trip }
  await take('unused')
  await take('restricted', { ...of, restricted: true })
  await take('across', { ...of, department: XDD, tripDepartment: PT, restricted: true })
  await take('next', { ...of, department: XDD, tripDepartment: XDD, restricted: true })
  await take('open', { ...of, restricted: false })
  const { id } = world.row('trip-notes', 'province/cadre')
  const attached = [photo('restricted').id, photo('open').id]
  await payload.db.updateOne({ collection: 'trip-notes', id, data: { photos: attached }, req: {} })
})
afterAll(() => closeTestPayload(payload))

describe('a photo of a restricted note', () => {
  test.each(LET_IN)('is read by %s, its row and the file in full and small', async (key) =>
    expect(await reads('restricted', key)).toEqual(ALL),
  )

  test.each(KEPT_OUT)('and neither row nor file is given to %s', async (key) =>
    expect(await reads('restricted', key)).toEqual(NONE),
  )

  test('is read by whoever is on the trip, of another office too, where a post makes a cadre of him or her', async () => {
    expect(await reads('restricted', 'province/displaced')).toEqual(ALL)
    expect(await reads('restricted', 'elsewhere/cadre')).toEqual(ALL)
    expect(await reads('restricted', 'province/topicEditor')).toEqual(NONE)
  })

  test('is read by the heads of the department of the writer and of that of the trip, and of no other', async () => {
    expect(await reads('across', 'province/head')).toEqual(ALL)
    expect(await reads('next', 'province/head')).toEqual(NONE)
    expect(await reads('next', 'province/focal')).toEqual(ALL)
  })

  test('is changed by whoever took it alone, on the trip or not', async () => {
    const { id } = photo('restricted')
    for (const key of ['province/displaced', 'province/head', 'province/focal', 'province/clerk']) {
      const sent = { token: await world.token(key), body: { caption: 'khác' } }
      expect([key, (await rest('PATCH', `media/${id}`, sent)).status]).toEqual([key, 403])
    }
  })

  test('is not opened by its uploader either, whatever is sent', async () => {
    const { id } = photo('restricted')
    const body = { restricted: false, organization: world.office('elsewhere'), trip: null }
    const token = await world.token('province/cadre')
    expect((await rest('PATCH', `media/${id}`, { token, body })).status).toBe(200)
    expect(await reads('restricted', 'province/clerk')).toEqual(NONE)
    expect(await reads('restricted', 'province/displaced')).toEqual(ALL)
  })
})

describe('a photo that no note shows yet', () => {
  test('is its uploader’s alone', async () => {
    expect(await reads('unused', 'province/cadre')).toEqual(ALL)
    const others = ['anonymous', ...world.people.map(({ key }) => key)].filter(
      (key) => key !== 'province/cadre',
    )
    const seen: string[] = []
    for (const key of others) if ((await reads('unused', key)).includes(true)) seen.push(key)
    expect(seen).toEqual([])
  })
})

describe('a photo of an open note', () => {
  test.each([
    'province/cadre',
    'province/neighbour',
    'province/head',
    'province/focal',
    'province/clerk',
    'province/administrator',
    'province/reader',
    'central/reader',
  ])('is read by %s', async (key) => expect(await reads('open', key)).toEqual(ALL))

  test.each(['anonymous', 'commune/cadre', 'elsewhere/standing', 'province/expired'])(
    'and not by %s',
    async (key) => expect(await reads('open', key)).toEqual(NONE),
  )
})

describe('what is said of a restricted photo', () => {
  const secret = encodeURIComponent('bí mật restricted')

  test('is not found by searching for it, by sorting or by counting', async () => {
    const found = async (key: string, query: string): Promise<string[]> =>
      idsAnswered(
        (await rest('GET', `media?limit=100&depth=0&${query}`, { token: await world.token(key) })).body,
      )
    for (const query of [`where[caption][equals]=${secret}`, `where[filename][contains]=restricted`]) {
      expect(await found('province/head', query)).toEqual([photo('restricted').id])
      expect(await found('province/neighbour', query)).toEqual([])
      expect(await found('province/clerk', query)).toEqual([])
    }
  })

  test('is not told through the note that shows it, nor by guessing at it there', async () => {
    const note = world.row('trip-notes', 'province/cadre').id
    // The note itself is open here, which no service leaves so: the photo holds by itself.
    const token = await world.token('province/clerk')
    const filled = await rest('GET', `trip-notes/${note}?depth=3`, { token })
    expect(filled.text).toContain('bí mật open')
    expect(filled.text).not.toContain('bí mật restricted')
    const query = `{ TripNote(id: "${note}") { photos { caption filename } } }`
    expect(JSON.stringify(fieldOf(await graphql(query, { token }), 'TripNote'))).not.toContain('restricted')
    const guess = async (key: string, caption: string): Promise<string[]> => {
      const asked = `trip-notes?depth=0&where[photos.caption][equals]=${encodeURIComponent(caption)}`
      return idsAnswered((await rest('GET', asked, { token: await world.token(key) })).body)
    }
    expect(await guess('province/clerk', 'bí mật open')).toEqual([note])
    expect(await guess('province/clerk', 'bí mật restricted')).toEqual([])
    expect(await guess('province/head', 'bí mật restricted')).toEqual([note])
  })
})
