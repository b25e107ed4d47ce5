import type { Payload } from 'payload'
import config from '@payload-config'
import { isRecord, rowsOf } from '@/access/guards'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { PASSWORD } from '@test/helpers/office'
import { graphql, idsAnswered, isRefused, rest } from './support/api'
import { World } from './support/world'

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
})
afterAll(() => closeTestPayload(payload))

const SIGNED_IN = ['province/cadre', 'province/administrator', 'central/administrator', 'central/reader']

describe("Payload's own collections", () => {
  const own = async (): Promise<string[]> =>
    (await config).collections.map(({ slug }) => slug).filter((slug) => slug.startsWith('payload-'))

  test('are these and no others, so that a new one is looked at', async () => {
    const known = [
      'payload-jobs',
      'payload-kv',
      'payload-locked-documents',
      'payload-migrations',
      'payload-preferences',
    ]
    expect((await own()).sort()).toEqual(known)
  })

  test('are not in GraphQL', async () => {
    const token = await world.token('central/administrator')
    for (const name of [
      'PayloadKvs',
      'PayloadPreferences',
      'PayloadLockedDocuments',
      'PayloadJobs',
      'PayloadMigrations',
    ])
      expect([name, isRefused(await graphql(`{ ${name}(limit: 1) { docs { id } } }`, { token }))]).toEqual([
        name,
        true,
      ])
  })

  test('are closed over REST to everyone, but for one’s own preferences', async () => {
    for (const slug of ['payload-kv', 'payload-migrations', 'payload-jobs']) {
      for (const person of [undefined, ...SIGNED_IN]) {
        const token = person && (await world.token(person))
        const answers = [
          await rest('GET', slug, { token }),
          await rest('GET', `${slug}/count`, { token }),
          await rest('GET', `${slug}/1`, { token }),
          await rest('POST', slug, { token, body: { key: 'x', data: {}, name: 'x', batch: 1 } }),
          await rest('PATCH', `${slug}?where[id][exists]=true`, { token, body: { name: 'x' } }),
          await rest('DELETE', `${slug}?where[id][exists]=true`, { token }),
        ]
        expect([slug, person, answers.map(({ status }) => status).filter((status) => status < 400)]).toEqual([
          slug,
          person,
          [],
        ])
      }
    }
  })

  test('edit locks are an empty list to whoever is signed in, and nobody sets or lifts one', async () => {
    const slug = 'payload-locked-documents'
    for (const person of [undefined, ...SIGNED_IN]) {
      const token = person && (await world.token(person))
      const { status, body } = await rest('GET', slug, { token })
      // The panel's first screen asks for them: it must get an answer, and there is nothing in it.
      if (person === undefined) expect(status).toBeGreaterThanOrEqual(400)
      else expect([status, isRecord(body) && body.docs]).toEqual([200, []])
      const writes = [
        await rest('POST', slug, { token, body: { globalSlug: 'x' } }),
        await rest('PATCH', `${slug}?where[id][exists]=true`, { token, body: { globalSlug: 'x' } }),
        await rest('DELETE', `${slug}?where[id][exists]=true`, { token }),
      ]
      expect(writes.filter((answer) => answer.status < 400)).toEqual([])
    }
  })

  test('jobs are run, scheduled and queued by nobody over the network', async () => {
    for (const person of [undefined, ...SIGNED_IN]) {
      const token = person && (await world.token(person))
      for (const path of ['run', 'handle-schedules', 'run?allQueues=true&limit=1'])
        for (const method of ['GET', 'POST'] as const) {
          const { status } = await rest(method, `payload-jobs/${path}`, { token })
          expect([path, person, status >= 400]).toEqual([path, person, true])
        }
    }
  })
})

describe('preferences', () => {
  test('are one’s own: nobody reads, counts, overwrites or deletes those of others', async () => {
    const mine = await world.token('province/cadre')
    const saved = await rest('POST', 'payload-preferences/plans-list', {
      token: mine,
      body: { value: { sort: 'mật' } },
    })
    expect(saved.status).toBe(200)
    const kept = async (): Promise<string> =>
      JSON.stringify(
        (await payload.db.find({ collection: 'payload-preferences', pagination: false, req: {} })).docs,
      )
    const before = await kept()
    const id = String(rowsOf(JSON.parse(before))[0]?.id)
    for (const person of [undefined, 'province/administrator', 'central/administrator']) {
      const token = person && (await world.token(person))
      const list = await rest('GET', 'payload-preferences?limit=100', { token })
      expect(idsAnswered(list.body)).toEqual([])
      expect((await rest('GET', 'payload-preferences/plans-list', { token })).text).not.toContain('mật')
      expect((await rest('GET', `payload-preferences/${id}`, { token })).text).not.toContain('mật')
      expect((await rest('GET', 'payload-preferences/count', { token })).body.totalDocs ?? 0).toBe(0)
      await rest('PATCH', 'payload-preferences?where[id][exists]=true', { token, body: { value: 'x' } })
      await rest('DELETE', 'payload-preferences?where[id][exists]=true', { token })
      await rest('DELETE', 'payload-preferences/plans-list', { token })
      expect(await kept()).toBe(before)
    }
  })

  test('are never put in another’s name', async () => {
    const user = { relationTo: 'cadres', value: world.person('province/standing').id }
    const token = await world.token('province/neighbour')
    await rest('POST', 'payload-preferences', { token, body: { key: 'x', value: 'x', user } })
    await rest('POST', 'payload-preferences/x', { token, body: { value: 'x', user } })
    const found = await payload.find({
      collection: 'payload-preferences',
      where: { key: { equals: 'x' } },
      depth: 0,
    })
    for (const row of found.docs) expect(row.user.value).toBe(world.person('province/neighbour').id)
  })
})

describe('signing in', () => {
  test('opens the admin panel to people with an account and to nobody else', async () => {
    const { collections } = await config
    const access = collections.find(({ slug }) => slug === 'cadres')?.access.admin
    const anonymous = await rest('GET', 'access')
    const signedIn = await rest('GET', 'access', { token: await world.token('province/cadre') })
    expect(access).toBeDefined()
    expect(anonymous.body.canAccessAdmin).not.toBe(true)
    expect(signedIn.body.canAccessAdmin).toBe(true)
  })

  test('makes nobody a first account once there are people', async () => {
    const before = await world.stored('cadres')
    const body = {
      name: 'Người lạ',
      email: 'la@thu.example',
      password: PASSWORD,
      organization: world.office('central'),
      job: 'specialist',
      posts: [{ organization: world.office('central'), role: 'administrator' }],
    }
    expect((await rest('POST', 'cadres/first-register', { body })).status).toBe(403)
    expect(await world.stored('cadres')).toBe(before)
  })

  test('does not tell whether an address is known, by whichever way it is asked', async () => {
    const known = world.person('province/cadre').email
    const unknown = 'khong-co@thu.example'
    const forget = async (email: string): Promise<unknown> => {
      const overRest = await rest('POST', 'cadres/forgot-password', { body: { email } })
      const overGraphql = await graphql('mutation ($email: String!) { forgotPasswordCadre(email: $email) }', {
        variables: { email },
      })
      return [overRest.status, overRest.text, overGraphql.text]
    }
    expect(await forget(known)).toEqual(await forget(unknown))
    const signIn = async (email: string): Promise<unknown> => {
      const overRest = await rest('POST', 'cadres/login', { body: { email, password: 'sai' } })
      const overGraphql = await graphql(
        'mutation ($email: String!) { loginCadre(email: $email, password: "sai") { token } }',
        { variables: { email } },
      )
      return [overRest.status, overRest.text, overGraphql.text]
    }
    expect(await signIn(known)).toEqual(await signIn(unknown))
    const unlock = async (email: string): Promise<unknown> => {
      const { status, text } = await rest('POST', 'cadres/unlock', { body: { email } })
      return [status, text]
    }
    expect(await unlock(known)).toEqual(await unlock(unknown))
  })

  test('is not held up by someone who has forgotten a password, nor is any other write', async () => {
    const body = { email: world.person('province/cadre').email }
    for (const email of [body.email, 'khong-co@thu.example'])
      expect((await rest('POST', 'cadres/forgot-password', { body: { email } })).status).toBe(200)
    expect((await rest('POST', 'cadres/login', { body: { ...body, password: PASSWORD } })).status).toBe(200)
  })

  test('with a token that was not given out, or with another’s, opens nothing', async () => {
    for (const token of ['x', 'a.b.c', `${await world.token('province/cadre')}x`, 'null'])
      expect((await rest('GET', 'plans', { token })).status).toBe(403)
    for (const authorization of ['Bearer x', 'cadres API-Key x', 'JWT'])
      expect((await rest('GET', 'plans', { headers: { authorization } })).status).toBe(403)
  })

  test('ends with signing out, and with it what the token opened', async () => {
    const { token } = await payload.login({
      collection: 'cadres',
      data: { email: world.person('commune/cadre').email, password: PASSWORD },
    })
    expect((await rest('GET', 'plans', { token })).status).toBe(200)
    expect((await rest('POST', 'cadres/logout', { token })).status).toBe(200)
    expect((await rest('GET', 'plans', { token })).status).toBe(403)
  })

  test('a reset token that is empty, missing or no text resets nothing', async () => {
    const before = await world.stored('cadres')
    for (const token of ['', null, undefined, {}, { like: '' }, ['']])
      expect(
        (await rest('POST', 'cadres/reset-password', { body: { token, password: PASSWORD } })).status,
      ).toBeGreaterThanOrEqual(400)
    expect(await world.stored('cadres')).toBe(before)
  })

  test('tells a person about himself or herself, without what a password is checked with', async () => {
    const { body, text } = await rest('GET', 'cadres/me', { token: await world.token('province/cadre') })
    expect(isRecord(body.user) && body.user.name).toBe('Cán bộ province/cadre')
    expect(text).not.toMatch(/pbkdf2|"salt"|"hash"|resetPassword/)
    expect((await rest('GET', 'cadres/me')).body.user).toBeNull()
    // Whoever holds no post today reads nothing at all.
    const expired = await rest('GET', 'cadres/me', { token: await world.token('province/expired') })
    expect(expired.body.user ?? null).toBeNull()
  })
})
