import type { Payload } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { fieldOf, graphql, idsAnswered, rest } from './support/api'
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

const read = async (id: string, key: string): Promise<boolean[]> => {
  const token = key === 'anonymous' ? undefined : await world.token(key)
  const filter = `where[id][equals]=${id}`
  const one = await rest('GET', `trip-notes/${id}?depth=0`, { token })
  const list = idsAnswered((await rest('GET', `trip-notes?${filter}`, { token })).body)
  const count = (await rest('GET', `trip-notes/count?${filter}`, { token })).body.totalDocs ?? 0
  const query = 'query ($id: String!) { TripNote(id: $id) { text } }'
  const field = fieldOf(await graphql(query, { token, variables: { id } }), 'TripNote')
  return [one.status === 200, list.length === 1, count === 1, isRecord(field)]
}
const READ = [true, true, true, true]
const DENIED = [false, false, false, false]

test.each(['province/cadre', 'province/head', 'province/focal', 'province/standing', 'province/secretary'])(
  'a restricted note is read by %s',
  async (key) => expect(await read(restricted, key)).toEqual(READ),
)

test.each([
  'anonymous',
  'province/neighbour',
  'province/clerk',
  'province/reader',
  'province/administrator',
  'province/topicEditor',
  'central/reader',
  'central/administrator',
  'elsewhere/standing',
  'elsewhere/focal',
  'commune/cadre',
  'province/expired',
  'province/future',
  'province/postless',
])('and neither shown to %s nor counted', async (key) => expect(await read(restricted, key)).toEqual(DENIED))

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
