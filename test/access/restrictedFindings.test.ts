import type { Payload } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { idsAnswered, rest } from './support/api'
import { DENIED, KEPT_OUT, LET_IN, READ, readsOf } from './support/restricted'
import { World } from './support/world'

/** Who reads what was found on a trip and is restricted, and who does not (rows CM-14, HY-18). */
let payload: Payload
let world: World
let restricted: string
let next: string

const make = async (more: Record<string, unknown>): Promise<string> => {
  const [trip] = world.rowsOf('trips')
  const [unit] = world.rowsOf('units')
  const row: unknown = await payload.db.create({
    collection: 'findings',
    data: {
      organization: world.office('province'),
      kind: 'difficulty',
      text: 'Thanh niên chậm tiến ở ấp 3',
      trip: trip?.id,
      unit: unit?.id,
      foundOn: '2025-09-06',
      state: 'open',
      ...more,
    },
  })
  return (isRecord(row) && idOf(row.id)) || ''
}

beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await world.signIn()
  const whose = (department: string, cadre: string) => ({
    department: world.departments.get(`province/${department}`),
    cadre: world.person(`province/${cadre}`).id,
  })
  restricted = await make({
    ...whose('PT', 'cadre'),
    participants: [world.person('province/displaced').id, world.person('province/topicEditor').id],
    restricted: true,
  })
  next = await make({ ...whose('XDD', 'neighbour'), restricted: true })
})
afterAll(() => closeTestPayload(payload))

const read = (id: string, key: string): Promise<boolean[]> => readsOf(world, 'findings', id, key)

test.each(LET_IN)('a restricted finding is read by %s', async (key) =>
  expect(await read(restricted, key)).toEqual(READ),
)

test.each(KEPT_OUT)('and neither shown to %s nor counted', async (key) =>
  expect(await read(restricted, key)).toEqual(DENIED),
)

test('whoever was on the trip reads it, where a post makes a cadre of him or her', async () => {
  const cadre = world.person('province/neighbour').id
  await payload.db.updateOne({
    collection: 'findings',
    id: restricted,
    data: { participants: [cadre] },
  })
  expect(await read(restricted, 'province/neighbour')).toEqual(READ)
  expect(await read(restricted, 'province/topicEditor')).toEqual(DENIED)
})

test('the head of another department does not read it', async () => {
  expect(await read(next, 'province/head')).toEqual(DENIED)
  expect(await read(next, 'province/focal')).toEqual(READ)
})

test('one that is open is read as before', async () => {
  const open = await make({
    department: world.departments.get('province/PT'),
    cadre: world.person('province/cadre').id,
    restricted: false,
  })
  expect(await read(open, 'province/clerk')).toEqual(READ)
  expect(await read(open, 'central/reader')).toEqual(READ)
})

test('its words are not found by searching for them', async () => {
  const token = await world.token('province/clerk')
  const { body } = await rest('GET', 'findings?where[text][contains]=chậm tiến&limit=50', { token })
  expect(idsAnswered(body)).not.toContain(restricted)
})
