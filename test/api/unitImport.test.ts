import config from '@payload-config'
import { REST_GET, REST_POST } from '@payloadcms/next/routes'
import type { Payload } from 'payload'
import { isRecord } from '@/access/guards'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { signIn } from './graphqlAs'

/** The ways in for a table of units: who may come in, and what is sent back. */
let payload: Payload
let office: TestOffice
const tokens = new Map<string, string>()

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2025-10-01')
  office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Nhập', chain: 'standing' })
  await office.addPerson('dm', { name: 'Lê Thị Danh', role: 'topicEditor' })
  await office.addPerson('cb', { name: 'Trần Văn Bộ' })
  for (const key of ['dm', 'cb']) tokens.set(key, await signIn(payload, office.person(key).email))
})
afterAll(() => closeTestPayload(payload))

const CSV = 'Mã,Tên,Loại\n1,Lăng,xã\n2,Dang,xã\n'
const [post, get] = [REST_POST(config), REST_GET(config)]

async function send(
  path: string,
  by: string | undefined,
  body?: string | Uint8Array,
  headers: Record<string, string> = {},
) {
  const url = new URL(`http://localhost/api/units/import${path}`)
  const token = by === undefined ? undefined : tokens.get(by)
  const request = new Request(url, {
    method: body === undefined ? 'GET' : 'POST',
    body: body === undefined ? undefined : Buffer.from(body),
    headers: {
      ...(token && { authorization: `JWT ${token}` }),
      'content-type': 'application/octet-stream',
      ...headers,
    },
  })
  const slug = url.pathname.replace('/api/', '').split('/')
  return (body === undefined ? get : post)(request, { params: Promise.resolve({ slug }) })
}
const stored = async () =>
  (await payload.count({ collection: 'units', where: { code: { exists: true } } })).totalDocs
const WAYS: [name: string, path: string, body: string | undefined][] = [
  ['the preview', '/preview?name=a.csv', CSV],
  ['the import', '?name=a.csv', CSV],
  ['the template', '/template?kind=xlsx', undefined],
]

test.each(WAYS)('%s is closed to strangers and to cadres, and nothing is written', async (_, path, body) => {
  for (const [by, code] of [
    [undefined, 'SIGN_IN_REQUIRED'],
    ['cb', 'NOT_ALLOWED'],
  ] as const) {
    const answer = await send(path, by, body)
    expect(answer.ok).toBe(false)
    expect(await answer.text()).toContain(code)
  }
  expect(await stored()).toBe(0)
})

test('the preview says what would happen, with every message in both languages', async () => {
  const answer = await send('/preview?name=a.csv', 'dm', `${CSV}3,Chơ Chun,làng\n`)
  const body: unknown = await answer.json()
  expect(body).toMatchObject({
    units: { new: 2, refused: 1 },
    rows: { new: [{ row: 2 }, { row: 3 }] },
    problems: [
      {
        rule: 'UNKNOWN_WORD',
        row: 4,
        messages: {
          vi: 'a.csv, dòng 4, cột “Loại” – “làng” không có trong danh sách cho phép. Ghi như trong tệp mẫu.',
          en: 'a.csv, row 4, column “Loại” – “làng” is none of the words that are allowed. Write it as the template does.',
        },
      },
    ],
  })
  expect(await stored()).toBe(0)
})

test('the import tells how far it is, and at the end what came of it', async () => {
  const answer = await send('?name=a.csv', 'dm', CSV)
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
  const lines: unknown[] = (await answer.text())
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines.slice(0, -1)).toEqual([
    { done: 0, total: 2 },
    { done: 2, total: 2 },
  ])
  const last = lines.at(-1)
  expect(isRecord(last) && last.result).toMatchObject({ imported: true, units: { new: 2 } })
  expect(await stored()).toBe(2)
})

test('a file that is too large is refused, whether it says its length or not', async () => {
  const large = new Uint8Array(10 * 1024 * 1024 + 1)
  const sent: Record<string, string>[] = [{}, { 'content-length': String(large.byteLength) }]
  for (const headers of sent) {
    const answer = await send('/preview?name=a.csv', 'dm', large, headers)
    expect(await answer.text()).toContain('FILE_TOO_LARGE')
  }
})

test('the templates can be imported as they are', async () => {
  for (const [kind, name] of [
    ['xlsx', 'a.xlsx'],
    ['csv', 'a.csv'],
    ['successions', 'b.csv'],
  ] as const) {
    const template = await send(`/template?kind=${kind}&language=${kind === 'csv' ? 'en' : 'vi'}`, 'dm')
    expect(template.headers.get('content-disposition')).toContain('attachment')
    const bytes = new Uint8Array(await template.arrayBuffer())
    const answer = await send(`?name=${name}`, 'dm', bytes)
    expect(await answer.text()).toContain('"imported":true')
  }
  expect(await stored()).toBe(7)
})
