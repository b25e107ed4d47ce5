import type { Payload } from 'payload'
import { COLLECTION_SLUGS } from '@/access/matrix'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { seedDatabase, type SeedOptions } from '../../scripts/seed/seedDatabase'
import { silent } from '../../scripts/seed/progress'
import { everyRow } from './trail'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const SMALL: SeedOptions = { parts: [{ office: 'tay-giang', year: 2023 }], quarters: [1, 2] }

/** What differs between two loadings of the same data: ids, what is made from them, and the time of the machine. */
const CHANGING = /^(?:id|key|hash|salt|previousHash|chainHash|updatedAt|createdAt|completedAt)$/
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24}/g

/** All rows of all collections; ids are numbered in the order in which they appear. */
async function contents(): Promise<string[]> {
  const numbers = new Map<string, number>()
  const numbered = (id: string): string => {
    numbers.set(id, numbers.get(id) ?? numbers.size)
    return `#${numbers.get(id) ?? ''}`
  }
  const lines: string[] = []
  for (const collection of COLLECTION_SLUGS) {
    for (const row of await everyRow(payload, collection)) {
      const text = JSON.stringify(row, (name, value: unknown) => (CHANGING.test(name) ? undefined : value))
      lines.push(`${collection} ${text.replaceAll(ID, numbered)}`)
    }
  }
  return lines
}

async function empty(): Promise<void> {
  for (const collection of COLLECTION_SLUGS.toReversed())
    await payload.db.deleteMany({ collection, where: {} })
}

test('the same data are loaded every time, and a database that holds an office is left alone', async () => {
  expect((await seedDatabase(payload, SMALL)).done).toBe(true)
  const first = await contents()
  expect(await seedDatabase(payload, SMALL)).toEqual({ done: false })
  expect(await contents()).toEqual(first)
  await empty()
  await seedDatabase(payload, SMALL)
  const second = await contents()
  expect(second.length).toBeGreaterThan(1800)
  expect(second).toEqual(first)
  await empty()
}, 180_000)

test('a loading that breaks off leaves nothing that the next one stumbles over', async () => {
  const breaking = {
    ...silent,
    advance: () => {
      throw new Error('killed')
    },
  }
  await expect(seedDatabase(payload, { ...SMALL, progress: breaking })).rejects.toThrow('killed')
  const left = (await payload.count({ collection: 'organizations' })).totalDocs
  expect(left === 0 || typeof (await payload.kv.get('demonstration-loading')) === 'number').toBe(true)
  await payload.kv.set('demonstration-loading', 0)
  expect((await seedDatabase(payload, SMALL)).done).toBe(true)
  expect(await payload.kv.has('demonstration-loading')).toBe(left === 0)
}, 180_000)
