import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { rest, type Answer } from './support/api'
import { World } from './support/world'

let payload: Payload
let world: World
let photo: Buffer<ArrayBuffer>
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  const image = sharp({ create: { width: 900, height: 700, channels: 3, background: '#336699' } })
  photo = Buffer.from(await image.jpeg().toBuffer())
})
afterAll(() => closeTestPayload(payload))

async function send(as: string | undefined, data: object, type = 'image/jpeg'): Promise<Answer> {
  const form = new FormData()
  form.append('file', new Blob([photo], { type }), 'anh.jpg')
  form.append('_payload', JSON.stringify(data))
  return rest('POST', 'media/send', { token: as && (await world.token(as)), body: form })
}
const onDisk = async (): Promise<string[]> =>
  (await readdir(process.env.MEDIA_DIR ?? '').catch(() => [])).sort()
const count = async (): Promise<number> => (await payload.count({ collection: 'media' })).totalDocs

describe('a photo that a phone sends', () => {
  it('is stored once, with its small picture, however often it arrives and also at the same time', async () => {
    const clientKey = randomUUID()
    const [rows, files] = [await count(), await onDisk()]
    const answers = await Promise.all(Array.from({ length: 5 }, () => send('province/cadre', { clientKey })))
    answers.push(await send('province/cadre', { clientKey }))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const ids = new Set(answers.map(({ body }) => String(body.id)))
    expect(ids.size).toBe(1)
    expect(await count()).toBe(rows + 1)
    expect((await onDisk()).filter((name) => !files.includes(name))).toHaveLength(2)
    const [id] = ids
    expect(await payload.findByID({ collection: 'media', id: id ?? '', depth: 0 })).toMatchObject({
      consent: 'none',
      uploadedBy: world.person('province/cadre').id,
      restricted: true,
    })
  })

  it('is another one under the same key of somebody else', async () => {
    const clientKey = randomUUID()
    const first = await send('province/cadre', { clientKey })
    const second = await send('elsewhere/cadre', { clientKey })
    expect([first.status, second.status]).toEqual([200, 200])
    expect(first.body.id).not.toBe(second.body.id)
  })

  it('cannot be kept from somebody by taking the key beforehand', async () => {
    const clientKey = randomUUID()
    const victim = world.person('province/cadre').id
    const form = new FormData()
    form.append('file', new Blob([photo], { type: 'image/jpeg' }), 'x.jpg')
    form.append('_payload', JSON.stringify({ consent: 'none', key: `${victim}:${clientKey}` }))
    const made = await rest('POST', 'media', { token: await world.token('elsewhere/cadre'), body: form })
    expect(made.status).toBe(201)
    const before = await count()
    expect((await send('province/cadre', { clientKey })).status).toBe(200)
    expect(await count()).toBe(before + 1)
  })

  it('never takes the place of another file, whoever sent that and under whatever name', async () => {
    const clientKey = randomUUID()
    const { id } = world.person('province/cadre')
    const form = new FormData()
    const image = sharp({ create: { width: 900, height: 700, channels: 3, background: '#cc0000' } })
    const other = Buffer.from(await image.jpeg().toBuffer())
    form.append('file', new Blob([other], { type: 'image/jpeg' }), `${id}-${clientKey}.jpg`)
    form.append('_payload', JSON.stringify({ consent: 'none' }))
    const files = await onDisk()
    const made = await rest('POST', 'media', { token: await world.token('province/cadre'), body: form })
    expect(made.status).toBe(201)
    const bytes = async () => {
      const names = (await onDisk()).filter((name) => !files.includes(name) && madeNames.has(name))
      const folder = process.env.MEDIA_DIR ?? ''
      return Promise.all(names.map(async (name) => [name, await readFile(`${folder}/${name}`, 'base64')]))
    }
    const madeNames = new Set((await onDisk()).filter((name) => !files.includes(name)))
    const before = await bytes()
    expect(before).toHaveLength(2)
    expect((await send('province/cadre', { clientKey })).status).toBe(200)
    expect(await bytes()).toEqual(before)
  })

  it('is taken of those only who may send files, with a key, and only if it is a picture', async () => {
    const before = await count()
    const clientKey = randomUUID()
    for (const person of [undefined, 'province/topicEditor', 'province/expired'])
      expect((await send(person, { clientKey })).status).toBeGreaterThanOrEqual(400)
    expect((await send('province/cadre', {})).status).toBe(422)
    expect((await send('province/cadre', { clientKey: '../../x' })).status).toBe(422)
    expect((await send('province/cadre', { clientKey }, 'application/pdf')).status).toBe(422)
    expect(await count()).toBe(before)
  })
})
