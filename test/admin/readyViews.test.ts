import config from '@payload-config'
import { REST_GET } from '@payloadcms/next/routes'
import type { Payload, Where } from 'payload'
import { isRecord, numberOf } from '@/access/guards'
import { READY_VIEWS } from '@admin/lists/views'
import { whereQuery } from '@admin/parts/links'
import { signIn } from '@test/api/graphqlAs'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { Setting } from '@test/services/setting'

/** The ready views of the lists: filters that the lists take, over what the person may read. */
const get = REST_GET(config)
let payload: Payload
let setting: Setting

beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  await setting.putUp()
})
afterAll(() => closeTestPayload(payload))

const looking = () => ({ cadre: setting.office.person('cadre').id, today: '2021-07-01' as const })
/** The rows of a list by a filter that it reads from an address, as the panel and REST do. */
async function rowsBy(slug: string, where: Where): Promise<{ status: number; total: number }> {
  const path = `http://localhost/api/${slug}${whereQuery(where)}&depth=0`
  const headers = { Authorization: `JWT ${await signIn(payload, setting.office.person('focal').email)}` }
  const response = await get(new Request(path, { headers }), { params: Promise.resolve({ slug: [slug] }) })
  const body: unknown = await response.json()
  return { status: response.status, total: (isRecord(body) && numberOf(body.totalDocs)) || 0 }
}

const CASES = Object.entries(READY_VIEWS).flatMap(([slug, views]) =>
  views.map(([name, where]): [string, string, (typeof views)[number][1]] => [slug, name, where]),
)

test.each(CASES)('the list of %s takes its view %s from an address', async (slug, _name, where) => {
  expect((await rowsBy(slug, where(looking()))).status).toBe(200)
})

test('the views of plans are those of the quarter, of the office, and one’s own', async () => {
  const count = async (name: string): Promise<number> => {
    const where = READY_VIEWS.plans?.find(([one]) => one === name)?.[1]
    if (!where) throw new Error(name)
    return (await rowsBy('plans', where(looking()))).total
  }
  const all = await payload.count({ collection: 'plans' })
  expect(await count('thisQuarter')).toBe(all.totalDocs)
  expect(await count('nextQuarter')).toBe(0)
  expect(await count('mine')).toBe(1)
  expect(await count('offices')).toBe(1)
})

test('a good model is not among the findings that wait for an answer', async () => {
  const { office } = setting
  const { docs } = await payload.find({ collection: 'trips', limit: 1, depth: 0 })
  for (const kind of ['model', 'difficulty'])
    await payload.db.create({
      collection: 'findings',
      data: {
        organization: office.id,
        trip: docs[0]?.id,
        unit: office.units.get('Bình Yên'),
        kind,
        text: 'Tổ thanh niên số',
        foundOn: '2021-07-12',
        state: 'open',
        restricted: false,
      },
    })
  const open = READY_VIEWS.findings?.find(([name]) => name === 'open')?.[1]
  expect((await rowsBy('findings', open?.(looking()) ?? {})).total).toBe(1)
})

test('topics in use and retired are told apart, and the focus of the year found', async () => {
  const { id } = setting.office
  const topic = await payload.find({
    collection: 'topics',
    where: { organization: { equals: id } },
    limit: 1,
  })
  await payload.update({ collection: 'topics', id: topic.docs[0]?.id ?? '', data: { focusYears: [2021] } })
  const counts = await Promise.all(
    (READY_VIEWS.topics ?? []).map(async ([name, where]) => [
      name,
      (await rowsBy('topics', where(looking()))).total,
    ]),
  )
  expect(counts).toEqual([
    ['focus', 1],
    ['inUse', 2],
    ['retired', 1],
  ])
})

test('stand above every list that has some, and above no other', () => {
  const drawn = payload.config.collections.filter(({ admin }) =>
    JSON.stringify(admin.components?.beforeListTable ?? []).includes('ReadyViews'),
  )
  expect(drawn.map(({ slug }) => slug).sort()).toEqual(Object.keys(READY_VIEWS).sort())
})

test('no list is searched by a column that nobody knows', () => {
  for (const { slug, admin } of payload.config.collections) {
    if (slug.startsWith('payload-') || admin.hidden) continue
    const searched = admin.listSearchableFields ?? [admin.useAsTitle]
    expect([slug, searched.includes('key')]).toEqual([slug, false])
  }
})
