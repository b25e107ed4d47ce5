import type { Payload } from 'payload'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { PASSWORD } from '@test/helpers/office'
import { graphql, isRefused, rest } from './support/api'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

test('before there is anyone, nobody makes an account over the network, neither with an office nor without', async () => {
  const person = { name: 'Người lạ', email: 'la@thu.example', password: PASSWORD, job: 'specialist' }
  expect((await rest('POST', 'cadres/first-register', { body: person })).status).toBe(403)
  const office = await payload.create({
    collection: 'organizations',
    data: {
      name: 'Tỉnh đoàn',
      code: 'T',
      level: 'province',
      chain: 'standing',
      ownPlanApprover: 'otherStanding',
    },
  })
  const posts = [{ organization: office.id, role: 'administrator' }]
  const body = { ...person, organization: office.id, posts }
  expect((await rest('POST', 'cadres/first-register', { body })).status).toBe(403)
  expect((await rest('POST', 'cadres', { body })).status).toBe(403)
  const query = 'mutation ($data: mutationCadreInput!) { createCadre(data: $data) { id } }'
  expect(isRefused(await graphql(query, { variables: { data: body } }))).toBe(true)
  expect((await payload.count({ collection: 'cadres' })).totalDocs).toBe(0)
})

test('before there is anyone, nothing is read', async () => {
  for (const slug of ['organizations', 'units', 'cadres', 'topics'])
    expect([slug, (await rest('GET', slug)).status]).toEqual([slug, 403])
})
