import { readdir, readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { isRecord, rowsOf } from '@/access/guards'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { graphql, isRefused, rest, type Answer } from './support/api'
import { filled } from './support/filled'
import { World } from './support/world'

let payload: Payload
let world: World
let photo: Buffer<ArrayBuffer>
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  const image = sharp({ create: { width: 900, height: 700, channels: 3, background: '#336699' } })
  // With the place where it was taken, as a phone writes it.
  const bytes = await image
    .withExif({
      IFD0: { Copyright: 'NOI-CHUP-ANH' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 35/1 0/1' },
    })
    .jpeg()
    .toBuffer()
  photo = Buffer.from(bytes)
})
afterAll(() => closeTestPayload(payload))

const formOf = (file: Blob, name: string, data: Record<string, unknown> = {}): FormData => {
  const form = new FormData()
  form.append('file', file, name)
  form.append('_payload', JSON.stringify({ consent: 'none', ...data }))
  return form
}

const upload = async (
  as: string | undefined,
  name: string,
  file: Blob,
  data?: Record<string, unknown>,
): Promise<Answer> =>
  rest('POST', 'media', { token: as && (await world.token(as)), body: formOf(file, name, data) })

const jpeg = (bytes: BlobPart = photo): Blob => new Blob([bytes], { type: 'image/jpeg' })

const docOf = ({ body }: Answer): Record<string, unknown> => (isRecord(body.doc) ? body.doc : {})

const onDisk = async (): Promise<string[]> =>
  (await readdir(process.env.MEDIA_DIR ?? '').catch(() => [])).sort()

describe('a file that a cadre has uploaded', () => {
  const names: string[] = []
  beforeAll(async () => {
    const made = docOf(await upload('province/cadre', 'chuyến đi.jpg', jpeg()))
    const sizes = isRecord(made.sizes) && isRecord(made.sizes.thumbnail) ? made.sizes.thumbnail : {}
    names.push(String(made.filename), String(sizes.filename))
    expect(made).toMatchObject({ mimeType: 'image/jpeg' })
    // As an open note leaves it.
    const data = { organization: world.office('province'), restricted: false }
    await payload.db.updateOne({ collection: 'media', id: String(made.id), data, req: {} })
  })

  test('is read by the office once it is open to it, in full and small, by those above, and by nobody else', async () => {
    for (const name of names) {
      const statuses: Record<string, number> = {}
      const asked = [
        'anonymous',
        'province/cadre',
        'province/head',
        'province/standing',
        'province/reader',
        'central/reader',
      ]
      const refused = [
        'elsewhere/cadre',
        'elsewhere/administrator',
        'commune/cadre',
        'province/expired',
        'province/topicEditor',
      ]
      for (const person of [...asked, ...refused]) {
        const token = person === 'anonymous' ? undefined : await world.token(person)
        statuses[person] = (await rest('GET', `media/file/${encodeURIComponent(name)}`, { token })).status
      }
      expect(statuses).toEqual({
        anonymous: 403,
        ...Object.fromEntries(asked.slice(1).map((person) => [person, 200])),
        ...Object.fromEntries(refused.map((person) => [person, 403])),
      })
    }
  })

  test('no longer says where it was taken', async () => {
    expect((await sharp(photo).metadata()).exif?.includes('NOI-CHUP-ANH')).toBe(true)
    for (const name of names) {
      const stored = await sharp(`${process.env.MEDIA_DIR ?? ''}/${name}`).metadata()
      expect([name, stored.exif]).toEqual([name, undefined])
    }
  })

  test.each([
    '../package.json',
    '..%2F..%2Fpackage.json',
    '..%5C..%5Cpackage.json',
    '%2Fetc%2Fpasswd',
    '....//x',
    '.',
    '%00.jpg',
  ])('does not lead to other files by the name %s', async (name) => {
    const token = await world.token('central/reader')
    const answer = await rest('GET', `media/file/${name}`, { token })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.text).not.toMatch(/ve-co-so|root:/)
  })

  test('belongs to whoever sent it and to no office, whatever is claimed, then and later', async () => {
    const claimed = {
      organization: world.office('elsewhere'),
      department: world.department('province', 'XDD'),
      tripDepartment: world.department('province', 'XDD'),
      trip: world.row('trips', 'province/neighbour').id,
      restricted: false,
      uploadedBy: world.person('elsewhere/cadre').id,
    }
    const made = docOf(await upload('province/cadre', 'a.jpg', jpeg(), claimed))
    const stored = async (): Promise<Record<string, unknown>> =>
      filled({ ...(await payload.findByID({ collection: 'media', id: String(made.id), depth: 0 })) })
    const own = { restricted: true, uploadedBy: world.person('province/cadre').id }
    const reached = ['organization', 'department', 'tripDepartment', 'trip']
    const expectOwn = async (more: object = {}): Promise<void> => {
      const row = await stored()
      expect(row).toMatchObject({ ...own, ...more })
      expect(reached.filter((column) => column in row)).toEqual([])
    }
    await expectOwn()
    const token = await world.token('province/cadre')
    await rest('PATCH', `media/${String(made.id)}`, { token, body: { ...claimed, caption: 'mới' } })
    await expectOwn({ caption: 'mới' })
  })

  test('is not passed off as another’s by its name', async () => {
    const token = await world.token('elsewhere/cadre')
    const made = docOf(await upload('elsewhere/cadre', names[0] ?? '', jpeg()))
    expect(made.filename).not.toBe(names[0])
    const renamed = await rest('PATCH', `media/${String(made.id)}`, {
      token,
      body: { filename: names[0], url: '/x' },
    })
    expect(renamed.status === 200 ? docOf(renamed).filename : made.filename).toBe(made.filename)
    expect((await rest('GET', `media/file/${encodeURIComponent(names[0] ?? '')}`, { token })).status).toBe(
      403,
    )
  })
})

describe('uploading', () => {
  test('is a cadre’s or an administrator’s, and leaves nothing behind when it is somebody else’s try', async () => {
    const before = [await world.stored('media'), await onDisk()]
    for (const person of [
      undefined,
      'province/clerk',
      'province/topicEditor',
      'province/reader',
      'province/expired',
      'central/reader',
    ])
      expect([person, (await upload(person, 'x.jpg', jpeg())).status]).toEqual([person, 403])
    expect([await world.stored('media'), await onDisk()]).toEqual(before)
  })

  test('into an office in which one holds no post is refused, though one’s record still names it', async () => {
    const { id } = world.person('province/neighbour')
    const organization = { organization: world.office('commune') }
    await payload.db.updateOne({ collection: 'cadres', id, data: organization, req: {} })
    const before = await world.stored('media')
    expect((await upload('province/neighbour', 'x.jpg', jpeg())).status).toBe(422)
    expect(await world.stored('media')).toBe(before)
    const back = { organization: world.office('province') }
    await payload.db.updateOne({ collection: 'cadres', id, data: back, req: {} })
  })

  const html = '<!doctype html><script>alert(1)</script>'
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  test.each<[string, string, string, string]>([
    ['a page named as a photo', html, 'a.jpg', 'image/jpeg'],
    ['a page', html, 'a.html', 'text/html'],
    ['a page that claims to be a photo', html, 'a.html', 'image/jpeg'],
    ['a drawing with a script', svg, 'a.svg', 'image/svg+xml'],
    ['a drawing named as a photo', svg, 'a.jpg', 'image/jpeg'],
    ['a drawing named as a photo, of no type', svg, 'a.png', ''],
    ['a page named as a document', html, 'a.pdf', 'application/pdf'],
    ['a script', 'alert(1)', 'a.js', 'text/javascript'],
    ['nothing', '', 'a.jpg', 'image/jpeg'],
    ['a program', 'MZ\u0090\u0000', 'a.exe', 'application/x-msdownload'],
  ])('%s is refused by what is in it', async (_what, content, name, type) => {
    const before = [await world.stored('media'), await onDisk()]
    const answer = await upload('province/cadre', name, new Blob([content], { type }))
    expect(answer.status).toBe(400)
    expect([await world.stored('media'), await onDisk()]).toEqual(before)
  })

  test('a photo with a page behind it comes back without the page', async () => {
    const made = docOf(
      await upload('province/cadre', 'b.jpg', jpeg(Buffer.concat([photo, Buffer.from(html)]))),
    )
    const token = await world.token('province/cadre')
    const answer = await rest('GET', `media/file/${String(made.filename)}`, { token })
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.text).not.toContain('<script>')
  })

  test.each(['../../x.jpg', '..\\..\\x.jpg', '/tmp/x.jpg', 'x/../../y.jpg'])(
    'the name %s stays in its folder',
    async (name) => {
      const answer = await upload('province/cadre', name, jpeg())
      if (answer.status === 201) expect(String(docOf(answer).filename)).not.toMatch(/[/\\]/)
      expect(await onDisk()).toEqual((await onDisk()).filter((file) => !file.includes('..')))
    },
  )

  test('a file is not fetched from elsewhere on anyone’s behalf', async () => {
    let fetched = 0
    const { createServer } = await import('node:http')
    const server = createServer((_request, response) => {
      fetched += 1
      response.end('x')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    server.unref()
    const address = server.address()
    const url = `http://127.0.0.1:${isRecord(address) ? String(address.port) : ''}/x.jpg`
    const token = await world.token('province/cadre')
    const body = { url, filename: 'x.jpg', consent: 'none' }
    expect((await rest('POST', 'media', { token, body })).status).toBeGreaterThanOrEqual(400)
    // Whatever the address: Payload by itself would only spare those of the machine and its network.
    expect(() => payload.collections.media.config.upload.externalFileHeaderFilter?.({})).toThrow(
      'INVALID_VALUE',
    )
    const { id } = world.row('media', 'province/cadre')
    await rest('PATCH', `media/${id}`, {
      token,
      body: { ...body, uploadEdits: { crop: { x: 0, y: 0, width: 1, height: 1 } } },
    })
    await rest('GET', `media/paste-url?src=${encodeURIComponent(url)}`, { token })
    await rest('GET', `media/paste-url/${id}?src=${encodeURIComponent(url)}`, { token })
    const mutation = 'mutation ($data: mutationMediaInput!) { createMedia(data: $data) { id } }'
    expect(isRefused(await graphql(mutation, { token, variables: { data: body } }))).toBe(true)
    await new Promise((resolve) => server.close(resolve))
    expect(fetched).toBe(0)
  })

  test('a copy of a file belongs to whoever makes it', async () => {
    const made = docOf(await upload('province/cadre', 'c.jpg', jpeg()))
    await payload.db.updateOne({
      collection: 'media',
      id: String(made.id),
      data: { organization: world.office('province'), restricted: false },
      req: {},
    })
    const copyAs = async (person: string): Promise<Answer> =>
      rest('POST', `media/${String(made.id)}/duplicate`, { token: await world.token(person), body: {} })
    expect((await copyAs('elsewhere/cadre')).status).toBeGreaterThanOrEqual(400)
    const copy = docOf(await copyAs('province/neighbour'))
    const { organization, ...stored } = await payload.findByID({
      collection: 'media',
      id: String(copy.id),
      depth: 0,
    })
    expect(organization ?? undefined).toBeUndefined()
    expect(stored).toMatchObject({ restricted: true, uploadedBy: world.person('province/neighbour').id })
    expect(rowsOf([copy])).toHaveLength(1)
  })
})

describe('the bytes of a file', () => {
  const edit = (edits: Record<string, number>): string =>
    Object.entries(edits)
      .map(([key, value]) => `uploadEdits${key}=${value}`)
      .join('&')
  const SIZE = { '[widthInPixels]': 450, '[heightInPixels]': 350 }
  const BOX = { '[crop][x]': 0, '[crop][y]': 0, '[crop][width]': 50, '[crop][height]': 50 }
  const CROP = edit({ ...SIZE, ...BOX })
  const SCALE = edit(SIZE)
  const CENTRE = edit({ '[focalPoint][x]': 1, '[focalPoint][y]': 1 })
  let red: Blob
  beforeAll(async () => {
    const image = sharp({ create: { width: 900, height: 700, channels: 3, background: '#cc0000' } })
    red = jpeg(Buffer.from(await image.jpeg().toBuffer()))
  })

  /** Every file by its name, as it is on the disk. */
  const bytes = async (): Promise<Map<string, string>> => {
    const folder = process.env.MEDIA_DIR ?? ''
    const names = await onDisk()
    const contents = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'base64')))
    return new Map(names.map((name, index) => [name, contents[index] ?? '']))
  }
  const fieldsOf = ({ body }: Answer): unknown[] =>
    rowsOf(body.errors).flatMap(({ data }) =>
      isRecord(data)
        ? rowsOf(data.refusals).map(({ code, field }) => `${String(code)} ${String(field)}`)
        : [],
    )
  const patch = async (as: string, path: string, body: object): Promise<Answer> =>
    rest('PATCH', path, { token: await world.token(as), body })
  const photoOfNote = async (name: string): Promise<string> => {
    const { id } = docOf(await upload('province/cadre', name, jpeg()))
    const data = {
      organization: world.office('province'),
      trip: world.row('trips', 'province/cadre').id,
      restricted: false,
    }
    await payload.db.updateOne({ collection: 'media', id: String(id), data, req: {} })
    return String(id)
  }
  /** As saving a policy leaves it. */
  const documentOfPolicy = async (): Promise<string> => {
    const { id } = docOf(await upload('province/administrator', 'quy định.jpg', jpeg()))
    const { id: policy } = world.row('policies', 'province')
    const governingDocuments = [{ number: '1-HD', issuedOn: '2025-01-01', issuer: 'BTV', file: id }]
    expect((await patch('province/administrator', `policies/${policy}`, { governingDocuments })).status).toBe(
      200,
    )
    return String(id)
  }

  test.each<[string, string, () => Promise<string>]>([
    ['a photo of a note', 'province/cadre', () => photoOfNote('ghi.jpg')],
    ['the document of a policy', 'province/administrator', documentOfPolicy],
  ])('are not exchanged once it is %s, by whatever way, and its words are', async (_what, uploader, make) => {
    const id = await make()
    const token = await world.token(uploader)
    const before = [await world.stored('media'), await bytes()]
    const refused = [
      await patch(uploader, `media/${id}`, formOf(red, 'khác.jpg')),
      await patch(
        uploader,
        `media/${id}?depth=0&fallback-locale=null`,
        formOf(red, 'khác.jpg', { caption: 'mới' }),
      ),
      await patch(uploader, `media/${id}?${CROP}`, { caption: 'mới' }),
      await patch(uploader, `media/${id}?${SCALE}`, { caption: 'mới' }),
      await patch(uploader, `media/${id}?${CENTRE}`, { caption: 'mới' }),
    ]
    for (const answer of refused)
      expect([answer.status, fieldsOf(answer)]).toEqual([422, ['FILE_IN_USE file']])
    expect(refused[0]?.text).toContain('Tệp – đã dùng trong ghi chép hoặc quy định')
    expect(refused[0]?.text).toContain('File – is used in a note or a policy')
    const query =
      'mutation ($id: String!, $data: mutationMediaUpdateInput!) { updateMedia(id: $id, data: $data) { id } }'
    for (const search of [CROP, SCALE, CENTRE]) {
      const variables = { id, data: { caption: 'mới' } }
      expect(isRefused(await graphql(query, { token, variables, search }))).toBe(true)
    }
    for (const where of [`where[id][equals]=${id}`, 'where[id][exists]=true']) {
      expect((await patch(uploader, `media?${where}`, formOf(red, 'khác.jpg'))).status).toBe(422)
      expect((await patch(uploader, `media?${where}&${CROP}`, { caption: 'mới' })).status).toBe(422)
    }
    expect([await world.stored('media'), await bytes()]).toEqual(before)
    const words = await patch(uploader, `media/${id}`, { caption: 'Nhà văn hoá thôn' })
    expect([words.status, docOf(words).caption]).toEqual([200, 'Nhà văn hoá thôn'])
    expect(await bytes()).toEqual(before[1])
  })

  test('are exchanged by its uploader while nothing uses it, and by nobody else', async () => {
    const made = docOf(await upload('province/cadre', 'nháp.jpg', jpeg()))
    const path = `media/${String(made.id)}`
    const before = [await world.stored('media'), await bytes()]
    for (const other of ['province/neighbour', 'province/head', 'province/administrator', 'elsewhere/cadre'])
      expect((await patch(other, path, formOf(red, 'b.jpg'))).status).toBeGreaterThanOrEqual(403)
    expect([await world.stored('media'), await bytes()]).toEqual(before)
    const replaced = await patch('province/cadre', path, formOf(red, 'b.jpg'))
    expect(replaced.status).toBe(200)
    expect(await onDisk()).not.toContain(made.filename)
    const cut = await patch('province/cadre', `${path}?${CROP}`, {})
    expect([cut.status, docOf(cut).width]).toEqual([200, 450])
  })

  test('are not told used or not to who has not sent it', async () => {
    const used = await photoOfNote('kín.jpg')
    const unused = String(docOf(await upload('province/cadre', 'chưa.jpg', jpeg())).id)
    const [one, other] = [
      await patch('elsewhere/cadre', `media/${used}`, formOf(red, 'b.jpg')),
      await patch('elsewhere/cadre', `media/${unused}`, formOf(red, 'b.jpg')),
    ]
    expect([one.status, one.text]).toEqual([other.status, other.text])
  })

  test('are written over by no other upload, whatever its name, nor by the small picture of one', async () => {
    const made = docOf(await upload('province/cadre', 'gốc.jpg', jpeg()))
    const small = isRecord(made.sizes) && isRecord(made.sizes.thumbnail) ? made.sizes.thumbnail.filename : ''
    // One that is called as the small picture of the next would be.
    const lying = docOf(await upload('province/cadre', 'ảnh-400x300.jpg', jpeg()))
    const before = await bytes()
    const names = [String(made.filename), String(small), 'ảnh.jpg', String(lying.filename)]
    names.push(String(lying.filename).replace('-400x300', ''), 'GỐC.jpg', '../gốc.jpg')
    for (const name of names) {
      expect((await upload('elsewhere/cadre', name, red)).status).toBe(201)
      const again = docOf(await upload('elsewhere/cadre', 'x.jpg', red))
      expect((await patch('elsewhere/cadre', `media/${String(again.id)}`, formOf(red, name))).status).toBe(
        200,
      )
    }
    const after = await bytes()
    for (const [name, content] of before) expect([name, after.get(name) === content]).toEqual([name, true])
  })
})
