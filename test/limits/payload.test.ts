import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { configToSchema } from '@payloadcms/graphql'
import { GRAPHQL_POST, REST_POST } from '@payloadcms/next/routes'
import { parse, specifiedRules, validate, type ValidationRule } from 'graphql'
import { buildConfig, getPayload, type Payload } from 'payload'

import { limitRules } from '@/graphql/limits'

import { bomb, ring } from './bombs'

const config = buildConfig({
  secret: 'only for this test',
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: ':memory:' } }),
  graphQL: { validationRules: (args) => limitRules(args, { publicRootFields: ['Stories'] }) },
  collections: [
    {
      slug: 'cadres',
      auth: true,
      fields: [{ name: 'trips', type: 'join', collection: 'trips', on: 'cadre' }],
    },
    {
      slug: 'trips',
      fields: [
        { name: 'title', type: 'text' },
        { name: 'cadre', type: 'relationship', relationTo: 'cadres' },
      ],
    },
    { slug: 'stories', access: { read: () => true }, fields: [{ name: 'title', type: 'text' }] },
  ],
})

const SIGNED_IN = { headers: {}, req: { user: { id: 1, collection: 'cadres' } } }

/** Validates with the rules in the order of Payload's handler; `before` stands where Payload's own rules do. */
async function codes(
  query: string,
  contextValue: object = SIGNED_IN,
  before: ValidationRule[] = [],
): Promise<unknown[]> {
  const { schema, validationRules } = configToSchema(await config)
  const document = parse(query)
  const rules = [...specifiedRules, ...before, ...validationRules({ schema, document, contextValue })]
  return validate(schema, document, rules).map((error) => error.extensions.code ?? error.message)
}

describe("the limits on Payload's own schema", () => {
  it('let an ordinary list pass', async () => {
    expect(await codes('{ Trips(limit: 20) { docs { id title cadre { id email } } totalDocs } }')).toEqual([])
  })

  it('ask for the page size of a join field, which Payload would answer with every row', async () => {
    expect(await codes('{ Cadres(limit: 20) { docs { trips { docs { id } } } } }')).toEqual([
      'LIMIT_PAGE_SIZE',
    ])
    expect(await codes('{ Cadres(limit: 20) { docs { trips(limit: 5) { docs { id } } } } }')).toEqual([])
  })

  it('know pages, joins and relationships, and refuse what multiplies', async () => {
    const query = '{ Cadres(limit: 100) { docs { trips(limit: 100) { docs { cadre { email } } } } } }'
    expect(await codes(query)).toEqual(['LIMIT_COST'])
  })

  it("stop the walk before Payload's complexity rule enters a fragment bomb or a cycle", async () => {
    let entered = 0
    const spy: ValidationRule = () => ({ OperationDefinition: () => void (entered += 1) })
    expect(await codes(bomb(60), SIGNED_IN, [spy])).toEqual(['LIMIT_SELECTIONS'])
    expect(await codes(ring, SIGNED_IN, [spy])).toEqual(['LIMIT_FRAGMENT_CYCLE'])
    expect(entered).toBe(0)
  })

  it('name the mutations by which Payload lets people in', async () => {
    const { schema } = configToSchema(await config)
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(
      expect.arrayContaining(['loginCadre', 'forgotPasswordCadre', 'resetPasswordCadre']),
    )
  })
})

describe('a request to the GraphQL endpoint', () => {
  const account = { email: 'cadre@example.org', password: 'đi cơ sở' }
  let payload: Payload
  let cookie = ''

  beforeAll(async () => {
    payload = await getPayload({ config })
    const answer = await REST_POST(config)(requestOf('cadres/first-register', account), {
      params: Promise.resolve({ slug: ['cadres', 'first-register'] }),
    })
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    // Payload's first start compiles its schema tools: seconds on a busy machine.
  })

  afterAll(async () => {
    await payload.destroy()
  })

  const requestOf = (path: string, body: unknown, headers: Record<string, string> = {}): Request =>
    new Request(`http://localhost/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  async function post(body: unknown, signedIn = true): Promise<unknown> {
    const request = requestOf('graphql', body, signedIn ? { cookie } : {})
    return (await GRAPHQL_POST(config)(request)).json()
  }

  const coded = (code: string): object => ({ errors: [{ extensions: { code } }] })

  it('is known to be signed in when its document is validated', async () => {
    const query = '{ Trips { totalDocs } }'
    expect(await post({ query })).toEqual({ data: { Trips: { totalDocs: 0 } } })
    expect(await post({ query }, false)).toMatchObject(coded('SIGN_IN_REQUIRED'))
  })

  it('is held to its limits through its variables', async () => {
    const query = 'query ($n: Int) { Trips(limit: $n) { docs { id } } }'
    expect(await post({ query, variables: { n: 100 } })).toEqual({ data: { Trips: { docs: [] } } })
    expect(await post({ query, variables: { n: 0 } })).toMatchObject(coded('LIMIT_PAGE_SIZE'))
  })

  it('may sign in and read what is public without a session', async () => {
    const login =
      'mutation ($email: String!, $password: String!) { loginCadre(email: $email, password: $password) { token } }'
    expect(await post({ query: login, variables: account }, false)).toHaveProperty('data.loginCadre.token')
    expect(await post({ query: '{ Stories { totalDocs } }' }, false)).toEqual({
      data: { Stories: { totalDocs: 0 } },
    })
  })

  it('cannot carry several operations as an array', async () => {
    const query = '{ __typename }'
    const answer = await post([{ query }, { query }])
    expect(answer).toEqual({ errors: [{ message: 'Missing query' }] })
  })
})
