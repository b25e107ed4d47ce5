import type { Payload } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { COLLECTION_SLUGS, type GuardedSlug } from '@/access/matrix'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { fieldOf, graphql, isRefused, rest } from './support/api'
import { QUERY_NAMES } from './support/names'
import { mayReach } from './support/reached'
import { catalogueInput, cycleInput } from './support/rows'
import { OFFICES, World, type OfficeKey } from './support/world'
import { BY_SERVICES_ONLY, WRITERS } from './support/writes'

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await world.signIn()
})
afterAll(() => closeTestPayload(payload))

let serial = 0

/** What a writer sends to make a row in an office, correct in everything but perhaps the right to. */
function inputFor(slug: GuardedSlug, writer: string, office: OfficeKey): Record<string, unknown> {
  const code = `M${(serial += 1)}`
  const place = world.place(office)
  const person = world.people.find((one) => one.key === writer) ?? world.person('province/cadre')
  const catalogue = catalogueInput(slug, { ...place, code })
  if (Object.keys(catalogue).length > 2) return { ...catalogue, ...dayOf(slug, aDay()) }
  return cycleInput(slug, { ...world.placeOf(person), ...place, key: code })
}

/** The days of rows that the database or a rule keeps apart by them. */
const dayOf = (slug: GuardedSlug, day: string): Record<string, string> => {
  if (slug === 'assignments') return { from: day, to: day }
  return slug === 'unit-successions' ? { on: day } : {}
}

const aDay = (): string => `20${String(10 + (serial % 80)).padStart(2, '0')}-0${1 + (serial % 9)}-15`

/** A row that would stand in an office, for the table to judge. */
const inOffice = (slug: GuardedSlug, office: OfficeKey) => ({ id: '', slug, label: office, office })

/** The offices in which each writer may make a row, by the table. */
const expectedOffices = (slug: GuardedSlug): Record<string, string[]> =>
  Object.fromEntries(
    WRITERS.map((writer) => {
      const person = world.people.find(({ key }) => key === writer)
      return [
        writer,
        OFFICES.filter((office) => person && mayReach(person, slug, 'create', inOffice(slug, office))),
      ]
    }),
  )

/** The offices in which each writer could make a row; each row is taken away again. */
async function madeIn(
  slug: GuardedSlug,
  make: (token: string | undefined, data: Record<string, unknown>) => Promise<string | undefined>,
): Promise<Record<string, string[]>> {
  const made: Record<string, string[]> = {}
  for (const writer of WRITERS) {
    const token = writer === 'anonymous' ? undefined : await world.token(writer)
    const before = await world.stored(slug)
    const offices: string[] = []
    for (const office of OFFICES) {
      const id = await make(token, inputFor(slug, writer, office))
      if (!id) continue
      offices.push(office)
      await payload.db.deleteOne({ collection: slug, where: { id: { equals: id } }, req: {} })
    }
    made[writer] = offices
    expect(await world.stored(slug)).toBe(before)
  }
  return made
}

// A file is needed to make one of these, see files.test.ts.
const WITHOUT_FILES = COLLECTION_SLUGS.filter((slug) => slug !== 'media')

describe.each(WITHOUT_FILES)('making %s', (slug) => {
  test('over REST is let through where the table says and leaves nothing behind elsewhere', async () => {
    const made = await madeIn(slug, async (token, body) => {
      const answer = await rest('POST', `${slug}?depth=0`, { token, body })
      if (answer.status !== 201) {
        expect([403, 422]).toContain(answer.status)
        return undefined
      }
      return isRecord(answer.body.doc) ? idOf(answer.body.doc.id) : undefined
    })
    expect(made).toEqual(expectedOffices(slug))
  })
})

describe.each(WITHOUT_FILES.filter((slug) => !BY_SERVICES_ONLY.some((closed) => closed === slug)))(
  'making %s over GraphQL',
  (slug) => {
    test('is let through where the table says and leaves nothing behind elsewhere', async () => {
      const name = QUERY_NAMES[slug].one
      const mutation = `mutation ($data: mutation${name}Input!) { create${name}(data: $data) { id } }`
      const made = await madeIn(slug, async (token, data) => {
        const answer = await graphql(mutation, { token, variables: { data } })
        const row = fieldOf(answer, `create${name}`)
        if (isRecord(row)) return idOf(row.id)
        expect(isRefused(answer)).toBe(true)
        return undefined
      })
      expect(made).toEqual(expectedOffices(slug))
    })
  },
)
