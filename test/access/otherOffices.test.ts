import type { Payload } from 'payload'
import { isRecord } from '@/access/guards'
import { COLLECTION_SLUGS, type GuardedSlug } from '@/access/matrix'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { fieldOf, graphql, idsAnswered, rest, type Answer } from './support/api'
import { World } from './support/world'

let payload: Payload
let world: World

/** What is kept elsewhere and must not be read here: people, departments, catalogues, texts, files. Offices and places are everyone's. */
const FOREIGN =
  /elsewhere\/|\.elsewhere@|Ban (PT|XDD) elsewhere|(Chuyên đề|Hình thức|Quy định) elsewhere|elsewhere-[a-z]+\.jpg/i

/** Rows of this office that point at rows of another: a decider, a companion, an author, a topic, a photo. */
async function crossOffices(): Promise<void> {
  const elsewhere = world.person('elsewhere/cadre').id
  const topic = world.row('topics', 'elsewhere').id
  const change = async (slug: GuardedSlug, label: string, data: Record<string, unknown>): Promise<void> => {
    const { id } = world.row(slug, label)
    const before: unknown = await payload.db.findOne({
      collection: slug,
      where: { id: { equals: id } },
      req: {},
    })
    // Whole: the database writes rows of lists only together with the row that they belong to.
    const whole = { ...(isRecord(before) ? before : {}), ...data }
    await payload.db.updateOne({ collection: slug, id, data: whole, req: {} })
  }
  await change('organizations', 'elsewhere', { ownPlanApproverCadre: elsewhere, ownPlanApprover: 'named' })
  for (const person of ['cadre', 'neighbour', 'head', 'standing']) {
    const label = `province/${person}`
    const foreign = person === 'cadre' ? elsewhere : world.person('elsewhere/head').id
    await change('plans', label, { decider: foreign, parent: world.row('plans', 'elsewhere/cadre').id })
    await change('trips', label, {
      plan: world.row('plans', label).id,
      mergedInto: world.row('trips', 'elsewhere/cadre').id,
      consentBy: elsewhere,
      participants: [
        { id: `crossing ${label}`, cadre: elsewhere, department: world.department('elsewhere', 'PT') },
      ],
      topics: [topic],
      form: world.row('trip-forms', 'elsewhere').id,
      photos: [world.row('media', 'elsewhere/cadre').id],
    })
    await change('findings', label, { topic, trip: world.row('trips', 'elsewhere/cadre').id })
    await change('comments', label, {
      author: elsewhere,
      resolvedBy: elsewhere,
      trip: world.row('trips', 'elsewhere/cadre').id,
    })
    await change('transitions', label, { actor: elsewhere })
  }
}

beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await crossOffices()
})
afterAll(() => closeTestPayload(payload))

const READERS = ['province/cadre', 'province/standing', 'province/administrator', 'province/reader']

describe.each(COLLECTION_SLUGS)('whoever reads %s', (slug) => {
  test('is given nothing of another office, however deep the rows are filled in', async () => {
    for (const reader of READERS) {
      const token = await world.token(reader)
      const list = await rest('GET', `${slug}?limit=100&depth=3`, { token })
      expect([reader, FOREIGN.exec(list.text)?.[0]]).toEqual([reader, undefined])
      const [id] = idsAnswered(list.body)
      if (!id) continue
      const one = await rest('GET', `${slug}/${id}?depth=10&draft=true&trash=true&showHiddenFields=true`, {
        token,
      })
      expect([reader, FOREIGN.exec(one.text)?.[0]]).toEqual([reader, undefined])
    }
  })

  test('is given nothing of it by asking in a body, by choosing columns or by having more filled in', async () => {
    const token = await world.token('province/standing')
    const headers = {
      'X-Payload-HTTP-Method-Override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    }
    const asked = await rest('POST', slug, { token, headers, body: 'depth=3&limit=100&overrideAccess=true' })
    const populated = await rest(
      'GET',
      `${slug}?depth=3&limit=100&populate[cadres][phone]=true&populate[cadres][hash]=true&populate[plans][direction]=true&overrideAccess=true&user=x`,
      { token },
    )
    for (const answer of [asked, populated]) {
      expect(FOREIGN.exec(answer.text)?.[0]).toBeUndefined()
      expect(answer.text).not.toContain('pbkdf2')
    }
  })
})

test('an anonymous caller is given nothing by asking in a body either', async () => {
  const headers = {
    'X-Payload-HTTP-Method-Override': 'GET',
    'content-type': 'application/x-www-form-urlencoded',
  }
  for (const slug of COLLECTION_SLUGS) {
    const answer = await rest('POST', slug, { headers, body: 'depth=3&limit=100' })
    expect([slug, answer.status]).toEqual([slug, 403])
  }
})

describe('the nested fields of GraphQL', () => {
  test.each([
    ['Plans', 'decider { name phone email organization { name } } parent { title direction } cadre { name }'],
    [
      'Trips',
      'consentBy { name phone } mergedInto { title content } plan { direction } form { nameVi } topics { nameVi } photos { filename }',
    ],
    ['Trips', 'participants { cadre { name phone email } department { name } }'],
    ['Findings', 'trip { title content leader { name } } topic { nameVi }'],
    ['Comments', 'author { name phone } resolvedBy { email } trip { title }'],
    ['Transitions', 'actor { name email department { name } }'],
    ['Organizations', 'ownPlanApproverCadre { name phone email } focalDepartment { name }'],
    ['Units', 'organization { ownPlanApproverCadre { name } focalDepartment { name } }'],
  ])('of %s give nothing of another office', async (list, fields) => {
    for (const reader of READERS) {
      const token = await world.token(reader)
      const answer = await graphql(`{ ${list}(limit: 50) { docs { id ${fields} } } }`, { token })
      expect([reader, FOREIGN.exec(answer.text)?.[0]]).toEqual([reader, undefined])
    }
  })
})

/** Ids in the order in which they were given, or that it was refused. */
const order = (answer: Answer): string => (answer.status >= 400 ? 'refused' : idsAnswered(answer.body).join())

describe('a question about a row that is not read', () => {
  // Where the guess is right, the answer must be the one to a wrong guess.
  const guesses: [GuardedSlug, string, string, string][] = [
    ['organizations', 'ownPlanApproverCadre.phone', '09-elsewhere', 'province/standing'],
    ['organizations', 'ownPlanApproverCadre.email', 'cadre.elsewhere', 'province/standing'],
    ['organizations', 'focalDepartment.name', 'elsewhere', 'province/standing'],
    ['organizations', 'ownPlanApproverCadre.hash', 'pbkdf2', 'province/administrator'],
    ['units', 'organization.ownPlanApproverCadre.phone', '09-elsewhere', 'province/standing'],
    ['plans', 'decider.phone', '09-elsewhere', 'province/standing'],
    ['plans', 'parent.direction', 'elsewhere', 'province/standing'],
    ['trips', 'participants.cadre.phone', '09-elsewhere', 'province/standing'],
    ['trips', 'photos.filename', 'elsewhere', 'province/standing'],
    ['trips', 'topics.nameVi', 'elsewhere', 'province/standing'],
    ['trips', 'mergedInto.content', 'elsewhere', 'province/standing'],
    ['comments', 'author.email', 'elsewhere', 'province/standing'],
    // Within the office: a colleague's trip is read, his or her plan is not.
    ['trips', 'plan.direction', 'neighbour', 'province/cadre'],
  ]

  test.each(guesses)('%s by %s is answered as a wrong guess is', async (slug, path, right, reader) => {
    const token = await world.token(reader)
    const ask = async (operator: string, guess: string): Promise<string> =>
      order(await rest('GET', `${slug}?limit=100&depth=0&where[${path}][${operator}]=${guess}`, { token }))
    for (const operator of ['like', 'contains', 'not_like'])
      expect([operator, await ask(operator, right)]).toEqual([operator, await ask(operator, 'không có')])
    const count = async (guess: string): Promise<unknown> =>
      (await rest('GET', `${slug}/count?where[${path}][like]=${guess}`, { token })).body.totalDocs
    expect(await count(right)).toEqual(await count('không có'))
  })

  test('is answered to whoever reads the row: the guesses above are right ones', async () => {
    const token = await world.token('central/administrator')
    const ask = async (guess: string): Promise<string> =>
      order(
        await rest('GET', `organizations?depth=0&where[ownPlanApproverCadre.phone][like]=${guess}`, {
          token,
        }),
      )
    expect(await ask('09-elsewhere')).toBe(world.office('elsewhere'))
    expect(await ask('không có')).toBe('')
  })

  test.each([
    ['organizations', 'ownPlanApproverCadre.phone'],
    ['plans', 'decider.phone'],
    ['plans', 'parent.direction'],
    ['trips', 'mergedInto.content'],
    ['trips', 'plan.direction'],
    ['comments', 'author.email'],
    ['comments', 'author.organization.ownPlanApproverCadre.email'],
  ] as const)('%s in the order of %s is not given', async (slug, path) => {
    const token = await world.token('province/standing')
    for (const sort of [path, `-${path}`, `createdAt,${path}`]) {
      expect(
        (await rest('GET', `${slug}?limit=100&depth=0&sort=${sort}`, { token })).status,
      ).toBeGreaterThanOrEqual(400)
      const list = slug.charAt(0).toUpperCase() + slug.slice(1)
      const query = `query ($sort: String) { ${list}(limit: 50, sort: $sort) { docs { id } } }`
      const overGraphql = await graphql(query, { token, variables: { sort: sort.replaceAll('.', '__') } })
      expect(fieldOf(overGraphql, list) ?? null).toBeNull()
    }
  })

  test('rows are still given in the order of their own columns', async () => {
    const token = await world.token('province/standing')
    for (const sort of ['title', '-title', 'createdAt,-title', 'organization', '-before.on'])
      expect((await rest('GET', `trips?depth=0&sort=${sort}`, { token })).status).toBe(200)
  })
})

describe('what a password is checked with', () => {
  const hidden = [
    'password',
    'hash',
    'salt',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'sessions.id',
    'sessions',
    'loginAttempts',
    'lockUntil',
    '_id.hash',
    'calendarFeedHash',
    'calendarFeedSince',
  ]

  test.each(hidden)('%s is not asked about, not sorted by and not chosen', async (column) => {
    await payload.db.updateOne({
      collection: 'cadres',
      id: world.person('province/cadre').id,
      data: { resetPasswordToken: 'a-known-token', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' },
      req: {},
    })
    for (const reader of ['province/cadre', 'province/administrator', 'central/administrator']) {
      const token = await world.token(reader)
      const list = async (query: string): Promise<Answer> =>
        rest('GET', `cadres?limit=100&depth=0&${query}`, { token })
      for (const operator of ['exists', 'like', 'equals', 'not_equals', 'greater_than']) {
        const value = operator === 'exists' ? 'true' : 'a'
        const answer = await list(`where[${column}][${operator}]=${value}`)
        expect([reader, operator, order(answer)]).toEqual([reader, operator, 'refused'])
      }
      expect((await list(`where[or][0][and][0][${column}][like]=a`)).status).toBe(400)
      expect((await list(`sort=${column}`)).text).not.toMatch(/pbkdf2|a-known-token/)
      const chosen = await list(`select[${column}]=true&showHiddenFields=true`)
      expect(chosen.text).not.toMatch(/pbkdf2|a-known-token/)
    }
  })

  test('nor by the order in which people come', async () => {
    const token = await world.token('province/administrator')
    const plain = await rest('GET', 'cadres?limit=100&depth=0', { token })
    for (const column of ['hash', 'salt', 'resetPasswordToken', 'lockUntil']) {
      const sorted = [`sort=${column}`, `sort=-${column}`].map((sort) =>
        rest('GET', `cadres?limit=100&depth=0&${sort}`, { token }),
      )
      const [up, down] = (await Promise.all(sorted)).map(order)
      expect([column, up]).toEqual([column, down])
    }
    expect(plain.status).toBe(200)
  })

  test('nor in GraphQL', async () => {
    const token = await world.token('province/administrator')
    for (const column of [
      'password',
      'hash',
      'salt',
      'resetPasswordToken',
      'sessions__id',
      'lockUntil',
      'loginAttempts',
    ]) {
      const asked = await graphql(`{ Cadres(where: { ${column}: { exists: true } }) { docs { id } } }`, {
        token,
      })
      expect([column, fieldOf(asked, 'Cadres') ?? null]).toEqual([column, null])
      const read = await graphql(`{ Cadres { docs { ${column.split('__')[0]} } } }`, { token })
      expect(read.text).not.toMatch(/pbkdf2|a-known-token/)
    }
  })

  test('nobody’s sessions are told but one’s own', async () => {
    await world.token('province/cadre')
    const token = await world.token('province/administrator')
    const answer = await rest('GET', `cadres/${world.person('province/cadre').id}`, { token })
    expect(answer.status).toBe(200)
    expect(answer.body).not.toHaveProperty('sessions.0')
  })
})

test('a plan that is decided one office higher is read by those who decide it, and by nobody else there', async () => {
  const { id } = world.row('plans', 'commune/cadre')
  const decidingOffice = world.office('province')
  await payload.db.updateOne({ collection: 'plans', id, data: { decidingOffice }, req: {} })
  const read: Record<string, number> = {}
  for (const reader of [
    'province/standing',
    'province/head',
    'province/cadre',
    'elsewhere/standing',
    'commune/cadre',
  ])
    read[reader] = (await rest('GET', `plans/${id}?depth=0`, { token: await world.token(reader) })).status
  expect(read).toEqual({
    'province/standing': 200,
    'province/head': 404,
    'province/cadre': 404,
    'elsewhere/standing': 404,
    'commune/cadre': 200,
  })
})

test('a post that names another office’s department opens nothing there', async () => {
  // As an old row might: no administrator can give such a post any more.
  const { id } = world.person('province/future')
  const post = { organization: world.office('province'), department: world.department('elsewhere', 'PT') }
  await payload.update({ collection: 'cadres', id, data: { posts: [{ ...post, role: 'head' }] } })
  const token = await world.token('province/future')
  for (const slug of ['plans', 'trips', 'reports', 'findings'] as const) {
    const seen = idsAnswered((await rest('GET', `${slug}?limit=100&depth=0`, { token })).body)
    const foreign = world.rowsOf(slug).filter((row) => row.office === 'elsewhere' && seen.includes(row.id))
    expect([slug, foreign.map((row) => row.label)]).toEqual([slug, []])
  }
})
