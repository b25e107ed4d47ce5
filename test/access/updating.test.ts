import type { Payload } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { COLLECTION_SLUGS, type GuardedSlug } from '@/access/matrix'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { graphql, rest } from './support/api'
import { QUERY_NAMES } from './support/names'
import { mayReach } from './support/reached'
import { World, type Row } from './support/world'
import { BY_SERVICES_ONLY, HARMLESS_COLUMN, WRITERS } from './support/writes'

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await world.signIn()
})
afterAll(() => closeTestPayload(payload))

/** One's own row, a colleague's, one in the office under, one in the office above and one elsewhere. */
function targetsOf(writer: string, slug: GuardedSlug): Row[] {
  const labels = ['province/neighbour', 'commune/cadre', 'elsewhere/cadre', 'central/reader', writer]
  const offices = ['province', 'commune', 'elsewhere', 'central']
  const departments = ['province/PT', 'commune/PT', 'elsewhere/PT', 'central/PT']
  return world.rowsOf(slug).filter(({ label }) => [...labels, ...offices, ...departments].includes(label))
}

const expectedChanges = (writer: string, slug: GuardedSlug, rows: Row[]): string[] => {
  const person = world.people.find(({ key }) => key === writer)
  return rows.filter((row) => person && mayReach(person, slug, 'update', row)).map((row) => row.label)
}

/** Whose rows carry a value in the database itself, by label. */
async function changed(slug: GuardedSlug, value: string): Promise<string[]> {
  const where = { [HARMLESS_COLUMN[slug]]: { equals: value } }
  const found = await payload.db.find({ collection: slug, where, limit: 200, pagination: false, req: {} })
  const ids = new Set(rowsOf(found.docs).map((row) => idOf(row.id)))
  return world.rowsOf(slug).flatMap((row) => (ids.has(row.id) ? row.label : []))
}

/** Lets each writer try; answers what stood in the database afterwards, and what should. */
async function tried(
  slug: GuardedSlug,
  way: string,
  rowsFor: (writer: string) => Row[],
  attempt: (token: string | undefined, rows: Row[], data: Record<string, string>) => Promise<void>,
): Promise<{ got: Record<string, string[]>; expected: Record<string, string[]> }> {
  const got: Record<string, string[]> = {}
  const expected: Record<string, string[]> = {}
  for (const writer of WRITERS) {
    const value = `${way} ${writer}`
    const rows = rowsFor(writer)
    const allowed = expectedChanges(writer, slug, rows)
    const before = allowed.length === 0 ? await world.stored(slug) : undefined
    const token = writer === 'anonymous' ? undefined : await world.token(writer)
    await attempt(token, rows, { [HARMLESS_COLUMN[slug]]: value })
    if (before !== undefined) expect(await world.stored(slug)).toBe(before)
    got[writer] = await changed(slug, value)
    expected[writer] = allowed
  }
  return { got, expected }
}

describe.each(COLLECTION_SLUGS)('changing %s', (slug) => {
  test('one row at a time over REST changes what the table says and nothing else', async () => {
    const { got, expected } = await tried(
      slug,
      'rest',
      (writer) => targetsOf(writer, slug),
      async (token, rows, body) => {
        for (const row of rows) await rest('PATCH', `${slug}/${row.id}?depth=0`, { token, body })
      },
    )
    expect(got).toEqual(expected)
  })

  test('many rows at once over REST changes what the table says and nothing else', async () => {
    const { got, expected } = await tried(
      slug,
      'bulk',
      () => world.rowsOf(slug),
      async (token, rows, body) => {
        await rest('PATCH', `${slug}?where[id][exists]=true&limit=0&depth=0`, { token, body })
        // And by name, one for whom the filter of the list would not have answered.
        const ids = rows.map((row) => row.id).join(',')
        await rest('PATCH', `${slug}?where[id][in]=${ids}&depth=0`, { token, body })
      },
    )
    expect(got).toEqual(expected)
  })
})

describe.each(COLLECTION_SLUGS.filter((slug) => !BY_SERVICES_ONLY.some((closed) => closed === slug)))(
  'changing %s over GraphQL',
  (slug) => {
    test('changes what the table says and nothing else', async () => {
      const name = QUERY_NAMES[slug].one
      const mutation = `mutation ($id: String!, $data: mutation${name}UpdateInput!) {
        update${name}(id: $id, data: $data) { id }
      }`
      const { got, expected } = await tried(
        slug,
        'gql',
        (writer) => targetsOf(writer, slug),
        async (token, rows, data) => {
          for (const { id } of rows) await graphql(mutation, { token, variables: { id, data } })
        },
      )
      expect(got).toEqual(expected)
    })
  },
)
