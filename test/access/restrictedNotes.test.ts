import type { Payload } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { idsAnswered, rest } from './support/api'
import { DENIED, KEPT_OUT, LET_IN, READ, readsOf } from './support/restricted'
import { World } from './support/world'

/** Who reads what was written down on a trip on a sensitive topic, and who does not (rows CM-14, HY-18). */
let payload: Payload
let world: World
let restricted: string
let next: string
let unsaid: string

const make = async (
  department: 'PT' | 'XDD',
  cadre: string,
  more: Record<string, unknown>,
): Promise<string> => {
  const [trip] = world.rowsOf('trips')
  const row: unknown = await payload.db.create({
    collection: 'trip-notes',
    data: {
      organization: world.office('province'),
      department: world.department('province', department),
      cadre: world.person(`province/${cadre}`).id,
      trip: trip?.id,
      phase: 'during',
      day: '2025-09-06',
      text: 'Gặp thanh niên chậm tiến ở ấp 3',
      ...more,
    },
  })
  return (isRecord(row) && idOf(row.id)) || ''
}

beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await world.signIn()
  restricted = await make('PT', 'cadre', { restricted: true })
  next = await make('XDD', 'neighbour', { restricted: true })
  unsaid = await make('PT', 'cadre', {})
})
afterAll(() => closeTestPayload(payload))

const read = (id: string, key: string): Promise<boolean[]> => readsOf(world, 'trip-notes', id, key)

test.each(LET_IN)('a restricted note is read by %s', async (key) =>
  expect(await read(restricted, key)).toEqual(READ),
)

test.each(KEPT_OUT)('and neither shown to %s nor counted', async (key) =>
  expect(await read(restricted, key)).toEqual(DENIED),
)

test('the head of another department does not read it', async () => {
  expect(await read(next, 'province/head')).toEqual(DENIED)
  expect(await read(next, 'province/focal')).toEqual(READ)
})

test('one of which nothing is said is restricted, one that is open is read as before', async () => {
  expect(await read(unsaid, 'province/clerk')).toEqual(DENIED)
  expect(await read(unsaid, 'province/head')).toEqual(READ)
  const open = await make('PT', 'cadre', { restricted: false })
  expect(await read(open, 'province/clerk')).toEqual(READ)
  expect(await read(open, 'central/reader')).toEqual(READ)
})

test('its words are not found by searching for them', async () => {
  const token = await world.token('province/clerk')
  const { body } = await rest('GET', 'trip-notes?where[text][contains]=chậm tiến&limit=50', { token })
  expect(idsAnswered(body)).not.toContain(restricted)
})
