import type { Payload } from 'payload'
import { isRecord, rowsOf } from '@/access/guards'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { PASSWORD } from '@test/helpers/office'
import { graphql, isRefused, rest, type Answer } from './support/api'
import { filled } from './support/filled'
import { type OfficeKey, World } from './support/world'

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
})
afterAll(() => closeTestPayload(payload))

/** What a person's row holds in the database itself. */
async function stored(key: string): Promise<Record<string, unknown>> {
  const found: unknown = await payload.db.findOne({
    collection: 'cadres',
    where: { id: { equals: world.person(key).id } },
    req: {},
  })
  return isRecord(found) ? filled(found) : {}
}

const facts = async (key: string): Promise<unknown> => {
  const { sessions, updatedAt, ...row } = await stored(key)
  return { ...row, signedIn: Boolean(sessions), changed: Boolean(updatedAt) }
}

/** Tries something as a person; whatever the answer, nobody's row may have changed. */
async function changesNobody(attempt: (token: string) => Promise<Answer>, as: string): Promise<Answer> {
  const token = await world.token(as)
  const before = await world.stored('cadres')
  const answer = await attempt(token)
  expect(await world.stored('cadres')).toBe(before)
  return answer
}

const postIn = (office: 'province' | 'central' | 'elsewhere', role: string): Record<string, unknown> => ({
  organization: world.office(office),
  role,
})

describe('nobody raises himself or herself', () => {
  const barred: [string, () => Record<string, unknown>][] = [
    ['a post', () => ({ posts: [postIn('province', 'administrator')] })],
    ['a post beside the present ones', () => ({ posts: { $push: [postIn('province', 'administrator')] } })],
    ['the office', () => ({ organization: world.office('central') })],
    ['the department', () => ({ department: world.department('province', 'XDD') })],
    ['the job', () => ({ job: 'driver' })],
    ['the address to sign in with', () => ({ email: 'khac@thu.example' })],
    ['the name on documents', () => ({ titleLine: 'Bí thư' })],
    ['an exempt span', () => ({ exemptions: [{ kind: 'other', from: '2025-01-01', to: '2025-12-31' }] })],
    ['the days in scope', () => ({ inScopeTo: '2025-01-01' })],
    ['a column by its path', () => ({ 'posts.0.role': 'administrator' })],
    ['an operator of the database', () => ({ $set: { 'posts.0.role': 'administrator' } })],
  ]

  test.each(barred)(
    '%s cannot be changed on the own record by REST, alone or in bulk',
    async (_what, data) => {
      const { id } = world.person('province/cadre')
      const alone = await changesNobody(
        (token) => rest('PATCH', `cadres/${id}`, { token, body: data() }),
        'province/cadre',
      )
      expect(alone.status).toBe(422)
      const bulk = await changesNobody(
        (token) => rest('PATCH', `cadres?where[id][equals]=${id}`, { token, body: data() }),
        'province/cadre',
      )
      expect(rowsOf(bulk.body.errors)).toHaveLength(1)
    },
  )

  test.each(barred.slice(2, 9))('%s cannot be changed on the own record by GraphQL', async (_what, data) => {
    const query =
      'mutation ($id: String!, $data: mutationCadreUpdateInput!) { updateCadre(id: $id, data: $data) { id } }'
    const variables = { id: world.person('province/cadre').id, data: data() }
    const answer = await changesNobody((token) => graphql(query, { token, variables }), 'province/cadre')
    expect(isRefused(answer)).toBe(true)
  })

  test('not by a harmless change that carries a harmful one', async () => {
    const { id } = world.person('province/cadre')
    const body = { phone: '0900', posts: [postIn('province', 'administrator')] }
    const answer = await changesNobody(
      (token) => rest('PATCH', `cadres/${id}`, { token, body }),
      'province/cadre',
    )
    expect(answer.status).toBe(422)
  })

  test.each([
    ['a query parameter', '?overrideAccess=true&user=x&depth=0', {}, {}],
    ['a key in the body', '', { overrideAccess: true, user: { posts: [] }, req: {}, collection: 'x' }, {}],
    ['a method in the query', '?_method=PUT&method=PUT', {}, {}],
    [
      'a method in a header',
      '',
      {},
      { 'X-HTTP-Method-Override': 'PUT', 'X-Payload-HTTP-Method-Override': 'PUT' },
    ],
  ])('not by saying so in %s', async (_what, query, more, headers) => {
    const { id } = world.person('province/cadre')
    const body = { posts: [postIn('province', 'administrator')], ...more }
    for (const method of ['PATCH', 'POST', 'PUT'] as const) {
      const answer = await changesNobody(
        (token) => rest(method, `cadres/${id}${query}`, { token, body, headers }),
        'province/cadre',
      )
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
  })

  // Signing out comes last: it ends what the others are tried with.
  test.each(['me', 'first-register', 'register', 'init', 'refresh-token', 'unlock', 'access', 'logout'])(
    'not at /cadres/%s',
    async (endpoint) => {
      const { id, email } = world.person('elsewhere/reader')
      const body = { id, email, password: PASSWORD, posts: [postIn('province', 'administrator')] }
      for (const method of ['PATCH', 'PUT', 'POST'] as const) {
        const token = await world.token('elsewhere/reader')
        await rest(method, `cadres/${endpoint}`, { token, body })
      }
      expect(await facts('elsewhere/reader')).toMatchObject({ posts: [{ role: 'reader' }] })
      const administrators = await payload.count({
        collection: 'cadres',
        where: { 'posts.role': { equals: 'administrator' } },
      })
      // One in each of three offices, and two whose posts are all of yesterday or of tomorrow.
      expect(administrators.totalDocs).toBe(5)
    },
  )

  const HOLDERS = ['neighbour', 'clerk', 'topicEditor', 'reader', 'administrator'].map(
    (name) => `province/${name}`,
  )

  test.each(HOLDERS)('telephone, language, reminders and password are one’s own: %s', async (key) => {
    const { id, email } = world.person(key)
    const token = await world.token(key)
    const change = (body: object) => rest('PATCH', `cadres/${id}`, { token, body })
    const reminders = { mailReminders: false, reminderHour: 16 }
    const body = { phone: '0912', language: 'en', password: `mat-khau-moi-cua-${key}`, ...reminders }
    expect((await change(body)).status).toBe(200)
    expect(await stored(key)).toMatchObject({ phone: '0912', language: 'en', ...reminders })
    expect((await change({ reminderHour: 24 })).status).toBe(400)
    const signedIn = payload.login({ collection: 'cadres', data: { email, password: body.password } })
    expect(await signedIn).toMatchObject({ user: { id } })
    const query =
      'mutation ($id: String!, $data: mutationCadreUpdateInput!) { updateCadre(id: $id, data: $data) { phone } }'
    const answer = await graphql(query, { token, variables: { id, data: { phone: '0913' } } })
    expect(answer.body).toMatchObject({ data: { updateCadre: { phone: '0913' } } })
  })

  test.each(HOLDERS.slice(1, 4))('and nothing else is, nor of anybody else’s record: %s', async (key) => {
    const { id } = world.person(key)
    for (const [what, data] of barred) {
      const own = await changesNobody((token) => rest('PATCH', `cadres/${id}`, { token, body: data() }), key)
      expect([what, own.status]).toEqual([what, 422])
    }
    for (const other of [
      'province/cadre',
      'province/head',
      'commune/cadre',
      'elsewhere/cadre',
      'central/reader',
    ]) {
      const path = `cadres/${world.person(other).id}`
      for (const body of [
        { phone: '1' },
        { password: 'mat-khau-cua-ke-khac' },
        { email: 'ke-khac@thu.example' },
      ]) {
        const theirs = await changesNobody((token) => rest('PATCH', path, { token, body }), key)
        expect([other, theirs.status]).toEqual([other, 403])
      }
    }
    const many = await changesNobody(
      (token) =>
        rest('PATCH', 'cadres?where[id][exists]=true', {
          token,
          body: { posts: [postIn('province', 'secretary')] },
        }),
      key,
    )
    expect(rowsOf(many.body.docs)).toEqual([])
    const made = { name: 'Mới', email: 'moi@thu.example', password: PASSWORD, job: 'specialist' }
    const body = { ...made, organization: world.office('province') }
    const answer = await changesNobody((token) => rest('POST', 'cadres', { token, body }), key)
    expect(answer.status).toBe(403)
    const unlocked = await changesNobody(
      (token) =>
        rest('POST', 'cadres/unlock', { token, body: { email: world.person('province/cadre').email } }),
      key,
    )
    expect(unlocked.status).toBe(403)
  })

  test.each(['province/neighbour', 'province/administrator'])(
    'the day of the last reminder stays when a form that was opened before it is saved by %s',
    async (key) => {
      const { id } = world.person('province/neighbour')
      const data = { remindedOn: '2026-11-25' }
      // A copy: MongoDB's adapter writes into what it is given.
      await payload.db.updateOne({ collection: 'cadres', id, data: { ...data }, returning: false })
      const token = await world.token(key)
      for (const remindedOn of ['2026-11-18', '2999-01-01', null]) {
        const saved = await rest('PATCH', `cadres/${id}`, { token, body: { phone: '0913', remindedOn } })
        expect(saved.status).toBe(200)
        expect(await stored('province/neighbour')).toMatchObject({ phone: '0913', ...data })
      }
    },
  )

  test('the columns by which sign-in is kept cannot be written by anyone', async () => {
    const body = {
      hash: 'a',
      salt: 'b',
      resetPasswordToken: 'c',
      resetPasswordExpiration: '2099-01-01T00:00:00Z',
      lockUntil: '2099-01-01T00:00:00Z',
      loginAttempts: 99,
      sessions: [{ id: 'x', expiresAt: '2099-01-01T00:00:00Z' }],
    }
    const before = await stored('province/cadre')
    const token = await world.token('province/administrator')
    await rest('PATCH', `cadres/${world.person('province/cadre').id}`, { token, body })
    expect({ ...(await stored('province/cadre')), updatedAt: '' }).toEqual({ ...before, updatedAt: '' })
  })
})

describe('an administrator', () => {
  const administrator = 'province/administrator'
  const give = (key: string, posts: unknown) => (token: string) =>
    rest('PATCH', `cadres/${world.person(key).id}`, { token, body: { posts } })

  test('gives posts in the own office and in those under it', async () => {
    const token = await world.token(administrator)
    const posts = [postIn('province', 'cadre'), { organization: world.office('commune'), role: 'clerk' }]
    expect((await give('province/postless', posts)(token)).status).toBe(200)
    expect(await stored('province/postless')).toMatchObject({ posts: [{ role: 'cadre' }, { role: 'clerk' }] })
  })

  test.each<[string, () => unknown]>([
    ['in the office above', () => [postIn('central', 'reader')]],
    ['elsewhere', () => [postIn('elsewhere', 'cadre')]],
    [
      'elsewhere beside one in the own office',
      () => [postIn('province', 'cadre'), postIn('elsewhere', 'reader')],
    ],
    ['elsewhere through an operator', () => ({ $push: [postIn('elsewhere', 'reader')] })],
    ['elsewhere through an operator, one row', () => ({ $push: postIn('elsewhere', 'reader') })],
    [
      'elsewhere as a populated office',
      () => [{ organization: { id: world.office('elsewhere') }, role: 'reader' }],
    ],
    ['elsewhere as a value', () => [{ organization: { value: world.office('elsewhere') }, role: 'reader' }]],
    [
      'elsewhere as a list of one office',
      () => [{ organization: [world.office('elsewhere')], role: 'reader' }],
    ],
    ['elsewhere with a role in a list', () => [{ ...postIn('elsewhere', 'reader'), role: ['reader'] }]],
    ['elsewhere in an object of rows', () => ({ 0: postIn('elsewhere', 'reader') })],
    [
      'elsewhere under the id of a row that was there',
      () => [{ ...postIn('elsewhere', 'reader'), id: 'x', name: 'x', createdAt: 'x' }],
    ],
    [
      'in the own office for the department of another, whose rows it would open',
      () => [{ ...postIn('province', 'head'), department: world.department('elsewhere', 'PT') }],
    ],
  ])('gives no post %s', async (_where, posts) => {
    const answer = await changesNobody(give('province/displaced', posts()), administrator)
    expect(answer.status).toBe(422)
  })

  test('gives no post to himself or herself, not even in the own office', async () => {
    const answer = await changesNobody(give(administrator, [postIn('province', 'secretary')]), administrator)
    expect(answer.status).toBe(422)
    await changesNobody(
      (token) =>
        rest('PATCH', 'cadres?where[name][exists]=true', {
          token,
          body: { posts: [postIn('province', 'secretary')], email: 'x' },
        }),
      administrator,
    )
  })

  test.each<[string, () => Record<string, unknown>]>([
    ['office', () => ({ organization: world.office('commune') })],
    ['department', () => ({ department: world.department('province', 'XDD') })],
    ['job', () => ({ job: 'driver' })],
    ['a post by its path', () => ({ 'posts.0.role': 'secretary' })],
    ['an exempt span', () => ({ exemptions: [{ kind: 'other', from: '2025-01-01', to: '2025-12-31' }] })],
  ])('does not change the own %s either', async (_what, data) => {
    const { id } = world.person(administrator)
    const answer = await changesNobody(
      (token) => rest('PATCH', `cadres/${id}`, { token, body: data() }),
      administrator,
    )
    expect(answer.status).toBe(422)
  })

  test('makes nobody in another office, and nobody with a post there', async () => {
    const person = { name: 'Mới', email: 'moi@thu.example', password: PASSWORD, job: 'specialist' }
    for (const body of [
      { ...person, organization: world.office('elsewhere') },
      { ...person, organization: world.office('province'), posts: [postIn('elsewhere', 'reader')] },
      {
        ...person,
        organization: world.office('province'),
        posts: { $push: [postIn('elsewhere', 'reader')] },
      },
      { ...person, organization: { value: world.office('elsewhere') } },
      { ...person, organization: [world.office('elsewhere')] },
    ]) {
      const answer = await changesNobody((token) => rest('POST', 'cadres', { token, body }), administrator)
      expect([400, 422]).toContain(answer.status)
    }
  })

  test('moves nobody and nothing to another office, nor does an editor or the focal department', async () => {
    const elsewhere = world.office('elsewhere')
    const kept = [
      [administrator, 'cadres', 'province/cadre'],
      [administrator, 'departments', 'province/PT'],
      [administrator, 'units', 'province'],
      [administrator, 'unit-successions', 'province'],
      [administrator, 'policies', 'province'],
      [administrator, 'assignments', 'province'],
      [administrator, 'programme-events', 'province'],
      ['province/topicEditor', 'units', 'province'],
      ['province/topicEditor', 'unit-successions', 'province'],
      ['province/topicEditor', 'topics', 'province'],
      ['province/topicEditor', 'trip-forms', 'province'],
      ['province/topicEditor', 'programme-events', 'province'],
      ['province/focal', 'assignments', 'province'],
      ['province/focal', 'programme-events', 'province'],
    ] as const
    for (const [writer] of kept) await world.token(writer)
    const before = await world.storedEverywhere()
    for (const [writer, slug, label] of kept) {
      const path = `${slug}/${world.row(slug, label).id}`
      for (const organization of [elsewhere, { value: elsewhere }, [elsewhere], { id: elsewhere }]) {
        const answer = await rest('PATCH', path, { token: await world.token(writer), body: { organization } })
        expect([writer, slug, answer.status >= 400]).toEqual([writer, slug, true])
      }
    }
    expect(await world.storedEverywhere()).toEqual(before)
  })

  test('sends nothing that a database would read as an operator', async () => {
    const token = await world.token('central/administrator')
    const before = await world.storedEverywhere()
    for (const body of [
      { $set: { name: 'x' } },
      { headerLines: [{ line: 'x', $unset: { line: 1 } }] },
      { name: { $inc: 1 } },
    ]) {
      for (const [slug, label] of [
        ['organizations', 'province'],
        ['departments', 'province/PT'],
        ['cadres', 'province/cadre'],
        ['units', 'province'],
        ['unit-successions', 'central'],
        ['policies', 'central'],
      ] as const) {
        const answer = await rest('PATCH', `${slug}/${world.row(slug, label).id}`, { token, body })
        expect([slug, body, answer.status]).toEqual([slug, body, 422])
      }
    }
    const editor = await world.token('province/topicEditor')
    for (const slug of ['topics', 'trip-forms'] as const) {
      const { id } = world.row(slug, 'province')
      const body = { $set: { organization: world.office('elsewhere') } }
      expect((await rest('PATCH', `${slug}/${id}`, { token: editor, body })).status).toBe(422)
    }
    expect(await world.storedEverywhere()).toEqual(before)
  })

  test('makes no office but under one that he or she keeps, and hangs none elsewhere', async () => {
    const token = await world.token(administrator)
    const offices = await payload.count({ collection: 'organizations' })
    const office = {
      name: 'Mới',
      code: 'MOI',
      level: 'commune',
      chain: 'standing',
      ownPlanApprover: 'otherStanding',
    }
    for (const parent of [
      undefined,
      null,
      world.office('central'),
      world.office('elsewhere'),
      { value: world.office('province') },
    ]) {
      const answer = await rest('POST', 'organizations', { token, body: { ...office, parent } })
      expect(answer.status).toBe(422)
    }
    const body = { ...office, parent: world.office('elsewhere') }
    const copy = await rest('POST', `organizations/${world.office('commune')}/duplicate`, { token, body })
    expect(copy.status).toBe(422)
    const own = `organizations/${world.office('province')}`
    expect((await rest('PATCH', own, { token, body: { parent: world.office('elsewhere') } })).status).toBe(
      422,
    )
    await rest('PATCH', own, { token, body: { path: '/' } })
    expect(await payload.count({ collection: 'organizations' })).toEqual(offices)
    expect(
      await payload.findByID({ collection: 'organizations', id: world.office('province'), depth: 0 }),
    ).toMatchObject({
      path: `/${world.office('central')}/`,
      parent: world.office('central'),
    })
  })

  test('does not take over the account of someone who also holds a post in an office that is not kept', async () => {
    const { id } = world.person('province/displaced')
    await payload.update({
      collection: 'cadres',
      id,
      data: {
        posts: [
          { organization: world.office('province'), role: 'cadre' },
          { organization: world.office('central'), role: 'administrator' },
        ],
      },
    })
    for (const body of [{ password: 'mat-khau-cua-ke-khac' }, { email: 'ke-khac@thu.example' }]) {
      const answer = await changesNobody(
        (token) => rest('PATCH', `cadres/${id}`, { token, body }),
        administrator,
      )
      expect(answer.status).toBe(422)
    }
    // Nor takes that post away; the one in the own office may go.
    const away = await changesNobody(give('province/displaced', [postIn('province', 'cadre')]), administrator)
    expect(away.status).toBe(422)
    const token = await world.token(administrator)
    expect((await rest('PATCH', `cadres/${id}`, { token, body: { phone: '0999' } })).status).toBe(200)
    expect((await give('province/displaced', [postIn('central', 'administrator')])(token)).status).toBe(200)
  })

  test('of yesterday or of tomorrow is none', async () => {
    for (const key of ['province/expired', 'province/future']) {
      const answer = await changesNobody(give('province/cadre', [postIn('province', 'head')]), key)
      expect(answer.status).toBe(403)
    }
  })
})

/** What one office writes of where a unit lies and of what became of it, all offices read. */
describe('the map of units', () => {
  const unit = (office: OfficeKey): string => world.row('units', office).id
  let serial = 0
  const merged = (from: string, to: string, by: OfficeKey): Record<string, unknown> => {
    const on = `20${String(10 + (serial += 1))}-07-01`
    return { organization: world.office(by), fromUnit: from, toUnit: to, on, extent: 'whole' }
  }
  const lying = (parent: string, by: OfficeKey): Record<string, unknown> => ({
    organization: world.office(by),
    name: 'Chi đoàn mới',
    type: 'chiDoan',
    level: 'branch',
    parent,
  })
  const make = async (as: string, slug: 'units' | 'unit-successions', body: object): Promise<Answer> =>
    rest('POST', `${slug}?depth=0`, { token: await world.token(as), body })
  const fieldsOf = ({ body }: Answer): unknown[] =>
    rowsOf(body.errors).flatMap(({ data }) =>
      isRecord(data)
        ? rowsOf(data.refusals).map(({ code, field }) => `${String(code)} ${String(field)}`)
        : [],
    )

  test.each(['elsewhere/topicEditor', 'elsewhere/administrator'])(
    'of another office is not redrawn by %s, over REST or GraphQL',
    async (writer) => {
      const [own, theirs] = [unit('elsewhere'), unit('province')]
      const refusals: [object, string[]][] = [
        [merged(theirs, own, 'elsewhere'), ['DIFFERENT_ORGANIZATION fromUnit']],
        [merged(own, theirs, 'elsewhere'), ['DIFFERENT_ORGANIZATION toUnit']],
        [
          merged(theirs, theirs, 'elsewhere'),
          ['DIFFERENT_ORGANIZATION fromUnit', 'DIFFERENT_ORGANIZATION toUnit'],
        ],
        [merged(own, world.office('elsewhere'), 'elsewhere'), ['NOT_FOUND toUnit']],
      ]
      const before = await world.storedEverywhere()
      for (const [body, fields] of refusals) {
        const answer = await make(writer, 'unit-successions', body)
        expect([answer.status, fieldsOf(answer)]).toEqual([422, fields])
      }
      const branch = await make(writer, 'units', lying(theirs, 'elsewhere'))
      expect([branch.status, fieldsOf(branch)]).toEqual([422, ['DIFFERENT_ORGANIZATION parent']])
      const token = await world.token(writer)
      const query = `mutation ($data: mutationUnitSuccessionInput!) { createUnitSuccession(data: $data) { id } }`
      const variables = { data: merged(theirs, own, 'elsewhere') }
      expect(isRefused(await graphql(query, { token, variables }))).toBe(true)
      const copied = `unit-successions/${world.row('unit-successions', 'province').id}/duplicate`
      const copy = { organization: world.office('elsewhere'), on: '2031-07-01' }
      const answer = await rest('POST', copied, { token, body: copy })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      const changes: [string, object][] = [
        [`unit-successions/${world.row('unit-successions', 'elsewhere').id}`, { fromUnit: theirs }],
        [`unit-successions/${world.row('unit-successions', 'elsewhere').id}`, { toUnit: { id: theirs } }],
        [`units/${own}`, { parent: theirs }],
      ]
      for (const [path, body] of changes)
        expect((await rest('PATCH', path, { token, body })).status).toBeGreaterThanOrEqual(400)
      expect(await world.storedEverywhere()).toEqual(before)
    },
  )

  test('is refused in the words of both languages, with the field', async () => {
    const { body } = await make(
      'elsewhere/topicEditor',
      'unit-successions',
      merged(unit('province'), unit('elsewhere'), 'elsewhere'),
    )
    expect(JSON.stringify(body)).toContain('Đơn vị cũ – thuộc cơ quan khác')
    expect(JSON.stringify(body)).toContain('Old unit – belongs to another office')
  })

  test('is drawn of what the own office or one above it keeps, and across those that one keeps', async () => {
    const allowed: [string, object][] = [
      ['province/topicEditor', merged(unit('province'), unit('province'), 'province')],
      ['province/topicEditor', merged(unit('province'), unit('central'), 'province')],
      ['province/administrator', merged(unit('province'), unit('central'), 'commune')],
      // The reform of 2025: communes of one province's offices became one another's.
      ['province/administrator', merged(unit('commune'), unit('province'), 'province')],
      ['central/administrator', merged(unit('province'), unit('elsewhere'), 'central')],
    ]
    for (const [writer, body] of allowed) {
      const answer = await make(writer, 'unit-successions', body)
      expect([writer, body, answer.status]).toEqual([writer, body, 201])
    }
    expect((await make('province/topicEditor', 'units', lying(unit('central'), 'province'))).status).toBe(201)
    expect((await make('province/administrator', 'units', lying(unit('commune'), 'province'))).status).toBe(
      201,
    )
    // Reaching further down is the administrator's, not the editor's.
    const editor = await make('province/topicEditor', 'units', lying(unit('commune'), 'province'))
    expect(fieldsOf(editor)).toEqual(['DIFFERENT_ORGANIZATION parent'])
  })

  test('may still be corrected in words where an old entry names what one no longer keeps', async () => {
    const id = await world.insert('unit-successions', {
      ...merged(unit('province'), unit('elsewhere'), 'elsewhere'),
      key: 'entered before',
    })
    const token = await world.token('elsewhere/topicEditor')
    const body = { legalBasis: 'Nghị quyết 1659', fromUnit: unit('province') }
    expect((await rest('PATCH', `unit-successions/${id}`, { token, body })).status).toBe(200)
  })
})
