import { configToSchema } from '@payloadcms/graphql'
import type { Payload } from 'payload'
import config from '@payload-config'
import { isRecord } from '@/access/guards'
import { COLLECTION_SLUGS } from '@/access/matrix'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { graphql, rest } from './support/api'
import { QUERY_NAMES } from './support/names'
import { mayReach } from './support/reached'
import { World } from './support/world'
import { BY_SERVICES_ONLY, HARMLESS_COLUMN } from './support/writes'

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
})
afterAll(() => closeTestPayload(payload))

const tokenOf = async (writer: string): Promise<string | undefined> =>
  writer === 'anonymous' ? undefined : world.token(writer)

describe('the generated mutations of GraphQL', () => {
  const mutationNames = async (): Promise<string[]> =>
    Object.keys(
      configToSchema(await config)
        .schema.getMutationType()
        ?.getFields() ?? {},
    )

  test.each(BY_SERVICES_ONLY)('write no %s', async (slug) => {
    const { one } = QUERY_NAMES[slug]
    const generated = ['create', 'update', 'delete', 'duplicate', 'restoreVersion'].map(
      (verb) => `${verb}${one}`,
    )
    const names = await mutationNames()
    expect(names.filter((name) => generated.includes(name))).toEqual([])
  })

  test('neither copy a person nor bring back a version', async () => {
    const names = await mutationNames()
    expect(names.filter((name) => name === 'duplicateCadre' || name.startsWith('restoreVersion'))).toEqual([])
  })
})

describe.each(COLLECTION_SLUGS)('the remaining ways into %s', (slug) => {
  const label = (): string => {
    const [first] = world.rowsOf(slug)
    return first?.label ?? ''
  }

  test('versions are neither read nor brought back, by whomever', async () => {
    const before = await world.stored(slug)
    const { id } = world.row(slug, label())
    for (const writer of [
      'anonymous',
      'province/administrator',
      'central/administrator',
      'province/standing',
    ]) {
      const token = await tokenOf(writer)
      const answers = [
        await rest('GET', `${slug}/versions`, { token }),
        await rest('GET', `${slug}/versions/${id}`, { token }),
        await rest('POST', `${slug}/versions/${id}`, { token }),
      ]
      expect([writer, answers.every((answer) => answer.status >= 400)]).toEqual([writer, true])
    }
    expect(await world.stored(slug)).toBe(before)
  })

  test('a row is not put in whole, and what is sent as something else is taken as it was sent', async () => {
    const before = await world.stored(slug)
    const { id } = world.row(slug, label())
    const body = { [HARMLESS_COLUMN[slug]]: 'qua lối khác' }
    for (const writer of ['anonymous', 'province/standing']) {
      const token = await tokenOf(writer)
      await rest('PUT', `${slug}/${id}`, { token, body })
      await rest('PUT', slug, { token, body })
      for (const method of ['PATCH', 'DELETE', 'GET']) {
        const headers = { 'X-HTTP-Method-Override': method, 'X-Payload-HTTP-Method-Override': method }
        await rest('POST', `${slug}/${id}`, { token, body, headers })
        await rest('POST', slug, { token, body, headers })
        await rest('GET', `${slug}/${id}?_method=${method}&overrideAccess=true`, { token, headers })
      }
    }
    expect(await world.stored(slug)).toBe(before)
  })

  test('what a person may do is told as the table says', async () => {
    const told: Record<string, boolean[]> = {}
    const expected: Record<string, boolean[]> = {}
    for (const writer of [
      'province/cadre',
      'province/topicEditor',
      'province/administrator',
      'province/expired',
    ]) {
      const person = world.person(writer)
      const { body } = await rest('GET', 'access', { token: await world.token(writer) })
      const collections = isRecord(body.collections) ? body.collections : {}
      const cell = isRecord(collections[slug]) ? collections[slug] : {}
      const operations = ['create', 'update', 'delete'] as const
      told[writer] = operations.map((operation) => Boolean(cell[operation]))
      expected[writer] = operations.map((operation) =>
        world.rowsOf(slug).some((row) => mayReach(person, slug, operation, row)),
      )
    }
    expect(told).toEqual(expected)
  })
})

describe('unlocking an account', () => {
  const locked = async (key: string): Promise<boolean> => {
    const row: unknown = await payload.db.findOne({
      collection: 'cadres',
      where: { id: { equals: world.person(key).id } },
      req: {},
    })
    return isRecord(row) && Boolean(row.lockUntil)
  }
  const lock = async (key: string): Promise<void> => {
    const data = { lockUntil: new Date(Date.now() + 600_000).toISOString(), loginAttempts: 8 }
    await payload.db.updateOne({ collection: 'cadres', id: world.person(key).id, data, req: {} })
  }

  test('is the administrator’s, in the offices that he or she keeps', async () => {
    const keys = ['province/displaced', 'commune/cadre', 'elsewhere/cadre']
    for (const key of keys) await lock(key)
    for (const writer of [
      'anonymous',
      'province/cadre',
      'province/standing',
      'elsewhere/topicEditor',
      'province/expired',
    ]) {
      const token = await tokenOf(writer)
      for (const key of keys) {
        const { email } = world.person(key)
        await rest('POST', 'cadres/unlock', { token, body: { email } })
        await graphql('mutation ($email: String!) { unlockCadre(email: $email) }', {
          token,
          variables: { email },
        })
        expect([writer, key, await locked(key)]).toEqual([writer, key, true])
      }
    }
    const token = await world.token('province/administrator')
    for (const key of keys)
      await rest('POST', 'cadres/unlock', { token, body: { email: world.person(key).email } })
    expect(await Promise.all(keys.map(locked))).toEqual([false, false, true])
  })
})
