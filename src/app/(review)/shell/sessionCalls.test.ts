import { askIn, askOut, askWho } from './sessionCalls'

/** The server, or what stands in its place, answers so. */
const answers = (response: Response | Error): void => {
  globalThis.fetch = () => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response))
}
const json = (body: object, status = 200): Response => Response.json(body, { status })
const page = (status = 200): Response => new Response('<html>', { status })
const offline = new TypeError('fetch failed')

it('learns that nobody is signed in from an answer alone, not from a server that fails', async () => {
  answers(json({ user: null }))
  expect(await askWho(undefined)).toBeNull()
  expect(await askWho(Promise.resolve(json({ user: { id: 'a' } })))).toEqual({ id: 'a' })
  for (const bad of [json({ errors: [] }, 500), page(502), page(), offline]) {
    answers(bad)
    await expect(askWho(undefined)).rejects.toThrow()
  }
})

it('is signed out when the server says so, or knows nobody any more', async () => {
  for (const good of [json({}), json({ errors: [] }, 400)]) {
    answers(good)
    await expect(askOut()).resolves.toBeUndefined()
  }
  for (const bad of [json({ errors: [] }, 500), page(502), offline]) {
    answers(bad)
    await expect(askOut()).rejects.toThrow()
  }
})

it.each<[string, Response | Error, unknown]>([
  ['somebody', json({ user: { id: 'a' } }), { user: { id: 'a' } }],
  ['a wrong password', json({ errors: [{ message: 'incorrect' }] }, 401), { failure: 'wrong' }],
  ['a locked account', json({ errors: [{ message: 'Locked' }] }, 401), { failure: 'locked' }],
  ['a server that fails', json({}, 500), { failure: 'unreachable' }],
  ['the page of another network', page(), { failure: 'unreachable' }],
  ['the page of a gateway', page(403), { failure: 'unreachable' }],
  ['nobody', offline, { failure: 'unreachable' }],
])('signing in answers with %s', async (_name, response, result) => {
  answers(response)
  expect(await askIn('a@b', 'c')).toEqual(result)
})
