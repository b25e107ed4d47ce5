import type { Payload } from 'payload'
import { idOf } from '@/access/guards'
import { COLLECTION_SLUGS, type GuardedSlug } from '@/access/matrix'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { fieldOf, graphql, rest } from './support/api'
import { catalogueInput } from './support/rows'
import { QUERY_NAMES } from './support/names'
import { mayReach } from './support/reached'
import { ABOVE, World, type OfficeKey } from './support/world'
import { BY_SERVICES_ONLY, WRITERS } from './support/writes'

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await world.signIn()
})
afterAll(() => closeTestPayload(payload))

const tokenOf = async (writer: string): Promise<string | undefined> =>
  writer === 'anonymous' ? undefined : world.token(writer)

/** Where a copy would stand: an office under the one above it (the root under none), everything else beside its original. */
const standsIn = (slug: GuardedSlug, office: OfficeKey): OfficeKey | undefined =>
  slug === 'organizations' ? ABOVE[office][0] : office

/** Collections of which a copy could be made: people are not copied, files have a test of their own. */
const COPIED = COLLECTION_SLUGS.filter((slug) => slug !== 'cadres' && slug !== 'media')

describe.each(COPIED)('copying %s', (slug) => {
  const isClosed = BY_SERVICES_ONLY.some((closed) => closed === slug)
  // Where nobody makes rows, those who see the most are enough.
  const writers = isClosed ? ['anonymous', 'province/standing', 'central/reader'] : WRITERS

  const few = () =>
    world.rowsOf(slug).filter(({ label }) => !label.includes('/') || /\/(cadre|PT)$/.test(label))

  /** Whose copy a writer may make: the row is seen, and a row may be made where the copy would stand. */
  const expected = (): Record<string, string[]> =>
    Object.fromEntries(
      writers.map((writer) => {
        const person = world.people.find(({ key }) => key === writer)
        const allowed = few().filter((row) => {
          const office = standsIn(slug, row.office)
          if (!person || !office) return false
          return mayReach(person, slug, 'read', row) && mayReach(person, slug, 'create', { ...row, office })
        })
        return [writer, allowed.map((row) => row.label)]
      }),
    )

  async function copiedBy(
    copy: (token: string | undefined, id: string, serial: number) => Promise<unknown>,
  ): Promise<Record<string, string[]>> {
    const copied: Record<string, string[]> = {}
    let serial = 0
    for (const writer of writers) {
      const before = await world.stored(slug)
      const labels: string[] = []
      for (const row of few()) {
        const id = idOf(await copy(await tokenOf(writer), row.id, (serial += 1)))
        if (!id) continue
        labels.push(row.label)
        await payload.db.deleteOne({ collection: slug, where: { id: { equals: id } }, req: {} })
      }
      expect(await world.stored(slug)).toBe(before)
      copied[writer] = labels
    }
    return copied
  }

  /** Columns in which the copy must differ, where the database keeps them apart. */
  const differing = (serial: number): Record<string, unknown> => {
    if (slug === 'topics' || slug === 'trip-forms' || slug === 'organizations') return { code: `C${serial}` }
    const day = `2${String(serial).padStart(3, '0')}-01-01`
    if (slug === 'assignments') return { from: day, to: day }
    return slug === 'unit-successions' ? { on: day } : {}
  }

  test('over REST is making a row, and is let through only where both are', async () => {
    const copied = await copiedBy(async (token, id, serial) => {
      const answer = await rest('POST', `${slug}/${id}/duplicate?depth=0`, { token, body: differing(serial) })
      return answer.body.doc
    })
    expect(copied).toEqual(expected())
  })

  if (isClosed) return

  test('over GraphQL is making a row, and is let through only where both are', async () => {
    const name = QUERY_NAMES[slug].one
    const query = `mutation ($id: String!, $data: mutation${name}Input!) { duplicate${name}(id: $id, data: $data) { id } }`
    const copied = await copiedBy(async (token, id, serial) => {
      // GraphQL wants the required columns; whose the copy is, is left to the original, and its units are of that office.
      const office = world.rowsOf(slug).find((row) => row.id === id)?.office ?? 'province'
      const input = catalogueInput(slug, { ...world.place(office), code: `D${serial}` })
      const sent = Object.entries(input).filter(
        ([column]) => !['organization', 'department', 'parent'].includes(column),
      )
      const data = { ...Object.fromEntries(sent), ...differing(serial) }
      return fieldOf(await graphql(query, { token, variables: { id, data } }), `duplicate${name}`)
    })
    expect(copied).toEqual(expected())
  })
})
