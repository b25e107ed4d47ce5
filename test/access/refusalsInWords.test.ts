import type { Payload } from 'payload'
import { isRecord, rowsOf } from '@/access/guards'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { rest } from './support/api'
import { World } from './support/world'

/** What REST clients and the admin panel are told when a rule forbids something. */
let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
})
afterAll(() => closeTestPayload(payload))

const person = (key: string): string => world.person(key).id
const speak = (key: string, language: 'vi' | 'en') =>
  payload.update({ collection: 'cadres', id: person(key), data: { language } })

const JOB = { vi: 'Vai trò hiện tại', en: 'Your present roles' } as const

test.each(['vi', 'en'] as const)(
  'a refusal says rule and field in the language of the person: %s',
  async (language) => {
    await speak('province/cadre', language)
    const answer = await rest('PATCH', `cadres/${person('province/cadre')}`, {
      token: await world.token('province/cadre'),
      body: { name: 'Tên khác' },
    })
    expect(answer.status).toBe(422)
    const [error, ...others] = rowsOf(answer.body.errors)
    expect(others).toEqual([])
    expect(error?.message).toContain(JOB[language])
    expect(error?.message).not.toContain('NOT_ALLOWED')
    const data = isRecord(error?.data) ? error.data : {}
    expect(data.errors).toEqual([{ path: 'name', message: error?.message }])
    expect(data.refusals).toMatchObject([{ code: 'NOT_ALLOWED', field: 'name' }])
    const [shown] = rowsOf(data.refusals)
    expect([shown?.messageVi, shown?.messageEn]).toEqual([
      expect.stringContaining(JOB.vi),
      expect.stringContaining(JOB.en),
    ])
  },
)

test.each(['vi', 'en'] as const)(
  'without a language of his or her own it is that of the request: %s',
  async (language) => {
    const key = 'province/neighbour'
    await payload.db.updateOne({ collection: 'cadres', id: person(key), data: { language: null } })
    const answer = await rest('PATCH', `cadres/${person(key)}`, {
      token: await world.token(key),
      headers: { 'accept-language': language },
      body: { name: 'Tên khác' },
    })
    expect(rowsOf(answer.body.errors)[0]?.message).toContain(JOB[language])
  },
)

test('a change of many rows at once says of each in words why it was not made', async () => {
  await speak('province/administrator', 'en')
  const where = `where[id][in][0]=${person('province/cadre')}`
  const answer = await rest('PATCH', `cadres?${where}`, {
    token: await world.token('province/administrator'),
    body: { organization: world.office('elsewhere') },
  })
  const [error] = rowsOf(answer.body.errors)
  expect(error?.message).toContain('another office')
})

test('what nobody expected stays hidden', async () => {
  const find = payload.db.find
  payload.db.find = () => Promise.reject(new Error('SELECT secret FROM cadres'))
  const answer = await rest('GET', 'units', { token: await world.token('province/cadre') })
  payload.db.find = find
  expect(answer.status).toBe(500)
  expect(answer.text).not.toContain('secret')
})
