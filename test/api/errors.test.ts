import type { Payload } from 'payload'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { TestOffice } from '@test/helpers/office'
import { run, send, signIn } from './graphqlAs'

let payload: Payload
let office: TestOffice
let token: string

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2021-07-01')
  office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử', chain: 'standing' })
  await office.addPerson('a', { name: 'Nguyễn Thị Ánh', role: 'standing' })
  token = await signIn(payload, office.person('a').email)
})
afterAll(() => closeTestPayload(payload))

const OPEN = `mutation Open($input: OpenPlanInput!) {
  openPlan(input: $input) { plan { id state version lineCount stepsOpen linesOpen } refusals { code field messageVi messageEn } }
}`

describe('what the server says when something is wrong', () => {
  test('a variable that does not fit is told, and does not bring the handler down', async () => {
    const answered = await run(token, OPEN, { input: { period: 7 } })
    expect(answered.status).toBe(200)
    expect(answered.errors).toHaveLength(1)
    expect(answered.errors[0]?.message).toContain('String cannot represent')
  })

  test('a document that asks for what is not there is told so', async () => {
    const answered = await run(token, '{ nothing }')
    expect(answered.errors[0]?.message).toContain('Cannot query field "nothing"')
  })

  test('a limit keeps its code, and says which', async () => {
    const answered = await run(token, '{ Plans(limit: 0) { docs { id } } }')
    expect(answered.errors.map((error) => error.extensions.code)).toEqual(['LIMIT_PAGE_SIZE'])
  })

  test('a document that is known by its text meets the limits of whoever sends it', async () => {
    const query = '{ notifications { unread } }'
    expect((await run(token, query)).data).toEqual({ notifications: { unread: 0 } })
    const stranger = await run(undefined, query)
    expect(stranger.errors.map((error) => error.extensions.code)).toEqual(['SIGN_IN_REQUIRED'])
    const page = 'query Page($first: Int!) { notifications(first: $first) { unread } }'
    expect((await run(token, page, { first: 5 })).errors).toEqual([])
    const large = await run(token, page, { first: 500 })
    expect(large.errors.map((error) => error.extensions.code)).toEqual(['LIMIT_PAGE_SIZE'])
  })

  test('an error that nobody expected is hidden', async () => {
    const find = payload.db.count
    payload.db.count = () => Promise.reject(new Error('SELECT secret FROM table'))
    const answered = await run(token, '{ notifications { unread } }')
    payload.db.count = find
    expect(JSON.stringify(answered)).not.toContain('secret')
    expect(answered.errors[0]?.extensions).toEqual({ code: 'UNEXPECTED', statusCode: 500 })
  })

  test('a read that is refused tells the rule in both languages', async () => {
    const answered = await run(token, '{ myPlan(period: "soon") { id } }')
    expect(answered.errors[0]?.extensions).toMatchObject({
      code: 'REFUSED',
      refusals: [{ code: 'INVALID_VALUE', field: 'period' }],
    })
  })

  test.each([
    ['text/plain', '{}', 415, 'NOT_JSON'],
    ['application/json', '{', 400, 'NOT_AN_OPERATION'],
    ['application/json', '[{"query":"{ __typename }"}]', 400, 'NOT_AN_OPERATION'],
    ['application/json', '{"query":"{ __typename }","variables":[]}', 400, 'NOT_AN_OPERATION'],
  ])('a body of the type %s that says %s is turned away with %d', async (type, body, status, code) => {
    const answered = await send(body, { 'content-type': type })
    expect(answered.status).toBe(status)
    expect(answered.errors[0]?.extensions).toEqual({ code })
  })

  test('a client of the newer media type gets 400 for what was not run', async () => {
    const body = JSON.stringify({ query: '{ nothing' })
    const answered = await send(body, { accept: 'application/graphql-response+json' })
    expect(answered.status).toBe(400)
    expect(answered.headers.get('content-type')).toContain('application/graphql-response+json')
  })

  test('signing in over GraphQL sets the cookie, and the token works', async () => {
    const { email } = office.person('a')
    const answered = await run(
      undefined,
      'mutation Login($email: String!, $password: String!) { loginCadre(email: $email, password: $password) { token } }',
      { email, password: 'mat-khau-thu-nghiem-1' },
    )
    expect(answered.errors).toEqual([])
    expect(answered.headers.get('set-cookie')).toContain('payload-token=')
  })
})

describe('two steps in one document', () => {
  test('after a refused first one the second is taken, in a transaction of its own', async () => {
    const answered = await run(
      token,
      `mutation {
        bad: openPlan(input: { period: "soon" }) { plan { id } refusals { code field } }
        good: openPlan(input: { period: "2021-Q3" }) { plan { state version stepsOpen linesOpen } refusals { code } }
        again: openPlan(input: { period: "2021-Q3" }) { plan { id } refusals { code field } }
        last: openPlan(input: { period: "2021-Q4" }) { plan { state } refusals { code } }
      }`,
    )
    expect(answered.errors).toEqual([])
    expect(answered.data).toEqual({
      bad: { plan: null, refusals: [{ code: 'INVALID_VALUE', field: 'period' }] },
      good: {
        plan: { state: 'draft', version: 1, stepsOpen: ['submit'], linesOpen: true },
        refusals: [],
      },
      again: { plan: null, refusals: [{ code: 'ALREADY_EXISTS', field: 'period' }] },
      last: { plan: { state: 'draft' }, refusals: [] },
    })
    const plans = await payload.count({ collection: 'plans' })
    const transitions = await payload.count({ collection: 'transitions' })
    expect([plans.totalDocs, transitions.totalDocs]).toEqual([2, 2])
  })
})
