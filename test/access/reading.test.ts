import type { Payload } from 'payload'
import { isRecord, numberOf } from '@/access/guards'
import { COLLECTION_SLUGS, type GuardedSlug } from '@/access/matrix'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { fieldOf, graphql, idsAnswered, rest } from './support/api'
import { QUERY_NAMES } from './support/names'
import { mayReach } from './support/reached'
import { World } from './support/world'

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await world.signIn()
})
afterAll(() => closeTestPayload(payload))

/** What everyone in the world is answered, by person. */
type Answers = Record<string, string[]>

const labels = (slug: GuardedSlug, ids: string[]): string[] =>
  ids.map((id) => world.rowsOf(slug).find((row) => row.id === id)?.label ?? `unknown ${id}`).sort()

const expectedAnswers = (slug: GuardedSlug): Answers => {
  const ofStrangers: [string, string[]] = ['anonymous', []]
  const ofPeople = world.people.map((person): [string, string[]] => [
    person.key,
    world
      .rowsOf(slug)
      .filter((row) => mayReach(person, slug, 'read', row))
      .map((row) => row.label)
      .sort(),
  ])
  return Object.fromEntries([ofStrangers, ...ofPeople])
}

/** Of a person, of the next department, of the office above, under, elsewhere; or an office's row. */
const A_ROW_OF_EACH_KIND =
  /^(province\/(cadre|neighbour|PT)|commune\/(cadre|PT)|elsewhere\/(cadre|PT)|central\/(reader|PT)|[a-z]+)$/
const NOBODYS_ID = '01900000-0000-7000-8000-000000000000'

/** Those who differ most in what they reach; asked where asking everyone would only be slow. */
const A_FEW = ['anonymous', 'province/cadre', 'province/head', 'province/reader', 'elsewhere/standing']

/** Asks for people in turn; everyone, a stranger first, unless only some are named. */
async function forPeople<T>(
  ask: (token: string | undefined) => Promise<T>,
  keys = ['anonymous', ...world.people.map((person) => person.key)],
): Promise<Record<string, T>> {
  const answers: Record<string, T> = {}
  for (const key of keys) answers[key] = await ask(key === 'anonymous' ? undefined : await world.token(key))
  return answers
}

const only = <T>(answers: Record<string, T>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => keys.includes(key)))

describe.each(COLLECTION_SLUGS)('reading %s', (slug) => {
  const { list, count, one } = QUERY_NAMES[slug]

  test('as a list over REST shows whom the table says', async () => {
    const answers = await forPeople(async (token) =>
      labels(slug, idsAnswered((await rest('GET', `${slug}?limit=200&depth=0`, { token })).body)),
    )
    expect(answers).toEqual(expectedAnswers(slug))
  })

  test('as a list over GraphQL shows whom the table says', async () => {
    const answers = await forPeople(async (token) =>
      labels(
        slug,
        idsAnswered(fieldOf(await graphql(`{ ${list}(limit: 100) { docs { id } } }`, { token }), list)),
      ),
    )
    expect(answers).toEqual(expectedAnswers(slug))
  })

  test('as a number tells no more than the list, over REST and GraphQL', async () => {
    const counted = await forPeople(async (token) => {
      const overRest = await rest('GET', `${slug}/count`, { token })
      const overGraphql = fieldOf(await graphql(`{ ${count} { totalDocs } }`, { token }), count)
      return [
        numberOf(overRest.body.totalDocs) ?? 0,
        isRecord(overGraphql) ? (numberOf(overGraphql.totalDocs) ?? 0) : 0,
      ]
    }, A_FEW)
    const expected = Object.entries(only(expectedAnswers(slug), A_FEW))
    expect(counted).toEqual(
      Object.fromEntries(expected.map(([key, rows]) => [key, [rows.length, rows.length]])),
    )
  })

  test('one by one gives what the list gives, and of the rest not even that it is there', async () => {
    const chosen = world.rowsOf(slug).filter((row) => A_ROW_OF_EACH_KIND.test(row.label))
    const seen = await forPeople(async (token) => {
      const absent = await rest('GET', `${slug}/${NOBODYS_ID}`, { token })
      const found: string[] = []
      for (const { id, label } of chosen) {
        const overRest = await rest('GET', `${slug}/${id}?depth=0`, { token })
        const query = `query ($id: String!) { ${one}(id: $id) { id } }`
        const overGraphql = fieldOf(await graphql(query, { token, variables: { id } }), one)
        expect([label, isRecord(overGraphql)]).toEqual([label, overRest.status === 200])
        if (overRest.status === 200) found.push(label)
        else expect([overRest.status, overRest.body]).toEqual([absent.status, absent.body])
      }
      return found.sort()
    }, A_FEW)
    const expected = Object.entries(only(expectedAnswers(slug), A_FEW))
    const labelsChosen = chosen.map((row) => row.label)
    expect(seen).toEqual(
      Object.fromEntries(
        expected.map(([key, rows]) => [key, rows.filter((row) => labelsChosen.includes(row))]),
      ),
    )
  })
})

describe('who was named to decide a plan of another office', () => {
  const named = 'province/neighbour'
  const read = async (key: string): Promise<Record<string, string[]>> => {
    const token = await world.token(key)
    const seen = await Promise.all(
      COLLECTION_SLUGS.map(async (slug): Promise<[string, string[]]> => [
        slug,
        labels(slug, idsAnswered((await rest('GET', `${slug}?limit=200&depth=0`, { token })).body)),
      ]),
    )
    return Object.fromEntries(seen)
  }

  test('reads that plan and nothing else by it, changes nothing, and only while a post holds', async () => {
    const { id } = world.row('plans', 'elsewhere/secretary')
    const others = ['province/expired', 'province/administrator', 'province/cadre']
    const before: Record<string, Record<string, string[]>> = { [named]: await read(named) }
    for (const key of others) before[key] = await read(key)
    const name = (key: string | null) => ({ decider: key === null ? null : world.person(key).id })
    const write = (data: object) =>
      payload.db.updateOne({ collection: 'plans', id, data: { ...data }, req: {} })
    await write(name(named))
    const opened = labels('plans', [
      ...(before[named]?.plans ?? []).map((label) => world.row('plans', label).id),
      id,
    ])
    expect(await read(named)).toEqual({ ...before[named], plans: opened })
    for (const key of others) expect(await read(key)).toEqual(before[key])
    const token = await world.token(named)
    expect((await rest('PATCH', `plans/${id}`, { token, body: { direction: 'x' } })).status).toBe(403)
    await write(name('province/expired'))
    expect(await read('province/expired')).toEqual(before['province/expired'])
    await write(name(null))
  })
})
