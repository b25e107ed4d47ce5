import type { Payload } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { COLLECTION_SLUGS, type GuardedSlug } from '@/access/matrix'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { graphql, rest } from './support/api'
import { QUERY_NAMES } from './support/names'
import { mayReach } from './support/reached'
import { catalogueInput } from './support/rows'
import { World } from './support/world'
import { BY_SERVICES_ONLY, WRITERS } from './support/writes'

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await world.signIn()
})
afterAll(() => closeTestPayload(payload))

/** Puts back what was rightly deleted; only one collection has such rows. */
async function putBack(slug: GuardedSlug, gone: readonly string[]): Promise<void> {
  for (const row of world.rowsOf(slug).filter(({ label }) => gone.includes(label))) {
    row.id = await world.insert(slug, {
      ...catalogueInput(slug, world.place(row.office)),
      key: `${row.label} again`,
    })
  }
}

async function deletedBy(
  slug: GuardedSlug,
  attempt: (token: string | undefined) => Promise<unknown>,
): Promise<Record<string, string[]>> {
  const deleted: Record<string, string[]> = {}
  for (const writer of WRITERS) {
    const before = await world.stored(slug)
    await attempt(writer === 'anonymous' ? undefined : await world.token(writer))
    const found = await payload.db.find({ collection: slug, limit: 500, pagination: false, req: {} })
    const left = new Set(rowsOf(found.docs).map((row) => idOf(row.id)))
    const gone = world.rowsOf(slug).flatMap((row) => (left.has(row.id) ? [] : row.label))
    if (gone.length === 0) expect(await world.stored(slug)).toBe(before)
    deleted[writer] = gone
    await putBack(slug, gone)
  }
  return deleted
}

const expectedDeletions = (slug: GuardedSlug): Record<string, string[]> =>
  Object.fromEntries(
    WRITERS.map((writer) => {
      const person = world.people.find(({ key }) => key === writer)
      const rows = world.rowsOf(slug).filter((row) => person && mayReach(person, slug, 'delete', row))
      return [writer, rows.map((row) => row.label)]
    }),
  )

/** One of each kind, so that a collection with a row for everyone is not asked about for everyone. */
const few = (slug: GuardedSlug) =>
  world
    .rowsOf(slug)
    .filter(({ label }) => !label.includes('/') || /\/(cadre|neighbour|reader|PT)$/.test(label))
    .map((row) => row.id)

describe.each(COLLECTION_SLUGS)('deleting %s', (slug) => {
  test('takes away over REST, one by one, what the table says and nothing else', async () => {
    const deleted = await deletedBy(slug, async (token) => {
      for (const id of few(slug)) await rest('DELETE', `${slug}/${id}?depth=0`, { token })
    })
    expect(deleted).toEqual(expectedDeletions(slug))
  })

  test('takes away over REST, by a filter, what the table says and nothing else', async () => {
    const deleted = await deletedBy(slug, (token) =>
      rest('DELETE', `${slug}?where[createdAt][exists]=true&depth=0`, { token }),
    )
    expect(deleted).toEqual(expectedDeletions(slug))
  })
})

describe.each(COLLECTION_SLUGS.filter((slug) => !BY_SERVICES_ONLY.some((closed) => closed === slug)))(
  'deleting %s over GraphQL',
  (slug) => {
    test('takes away what the table says and nothing else', async () => {
      const query = `mutation ($id: String!) { delete${QUERY_NAMES[slug].one}(id: $id) { id } }`
      const deleted = await deletedBy(slug, async (token) => {
        for (const id of few(slug)) await graphql(query, { token, variables: { id } })
      })
      expect(deleted).toEqual(expectedDeletions(slug))
    })
  },
)
