import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import type { Entry } from './entry'
import { carryFor, STEPS } from './transport'

const entry: Entry = {
  seq: 1,
  key: 'k',
  kind: 'noteTrip',
  title: 'Họp',
  at: '2026-11-25T08:00:00+07:00',
  input: {},
  after: [],
  state: 'sending',
  tries: 1,
}
const picture = { key: 'k', type: 'image/jpeg', bytes: new ArrayBuffer(2) }
const photo: Entry = { ...entry, kind: 'photo' }

/** What becomes of an entry when the network answers so. */
async function carried(one: Entry, response: Response | Error): Promise<unknown> {
  const before = globalThis.fetch
  globalThis.fetch = () => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response))
  try {
    return await carryFor('me')(one, {}, one.kind === 'photo' ? picture : undefined)
  } finally {
    globalThis.fetch = before
  }
}
const json = (body: object, status = 200): Response => Response.json(body, { status })
const refusal = { code: 'TOO_LONG', field: 'text', messageVi: 'quá dài', messageEn: 'too long' }

test.each(Object.entries(STEPS))('%s is a document of the schema', (_name, text) => {
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
  expect(validate(schema, parse(text))).toEqual([])
})

test.each<[string, Response | Error, unknown]>([
  ['a made note', json({ data: { noteTrip: { note: 'n', refusals: [] } } }), { kind: 'done', result: 'n' }],
  [
    'a refusal',
    json({ data: { noteTrip: { refusals: [refusal] } } }),
    { kind: 'refused', why: [{ code: 'TOO_LONG', field: 'text', vi: 'quá dài', en: 'too long' }] },
  ],
  [
    'nobody signed in',
    json({ data: { noteTrip: { refusals: [{ code: 'SIGN_IN_REQUIRED' }] } } }),
    { kind: 'signIn' },
  ],
  ['no session', json({ errors: [{ extensions: { code: 'LIMIT_ANONYMOUS' } }] }), { kind: 'signIn' }],
  ['a status of no session', json({}, 401), { kind: 'signIn' }],
  ['a server that fails', json({}, 500), { kind: 'unanswered' }],
  [
    'a field that fails',
    json({ data: null, errors: [{ extensions: { code: 'UNEXPECTED' } }] }),
    { kind: 'unanswered' },
  ],
  ['a gateway without its server', new Response('<html>', { status: 502 }), { kind: 'cutOff' }],
  [
    'a gateway to which it is too large',
    new Response('<html>413 Request Entity Too Large', { status: 413 }),
    { kind: 'refused', why: [expect.objectContaining({ code: 'TOO_LARGE' })] },
  ],
  ['the page of another network', new Response('<html>Đăng nhập wifi</html>'), { kind: 'cutOff' }],
  ['an answer that is none of ours', json({ ok: true }), { kind: 'cutOff' }],
  ['no network', new TypeError('Failed to fetch'), { kind: 'cutOff' }],
  [
    'a document that does not fit',
    json({ errors: [{ message: 'x', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }, 400),
    { kind: 'refused', why: [expect.objectContaining({ code: 'NOT_TAKEN' })] },
  ],
])('%s is understood', async (_name, response, answer) => {
  expect(await carried(entry, response)).toEqual(answer)
})

test.each<[string, Response | Error, unknown]>([
  ['arrived', json({ id: 'm' }), { kind: 'done', result: 'm' }],
  [
    'was refused',
    json({ errors: [{ message: 'x', data: { refusals: [{ code: 'INVALID_VALUE', field: 'file' }] } }] }, 422),
    { kind: 'refused', why: [expect.objectContaining({ code: 'INVALID_VALUE', field: 'file' })] },
  ],
  ['was too large', json({ errors: [{ message: 'x' }] }, 413), { kind: 'refused', why: [expect.anything()] }],
  ['was cut off', new TypeError('x'), { kind: 'cutOff' }],
])('a photo that %s is understood', async (_name, response, answer) => {
  expect(await carried(photo, response)).toEqual(answer)
})

test('a photo that is no longer in the device is said to be lost', async () => {
  expect(await carryFor('me')(photo, {}, undefined)).toMatchObject({
    kind: 'refused',
    why: [{ code: 'PHOTO_LOST' }],
  })
})
