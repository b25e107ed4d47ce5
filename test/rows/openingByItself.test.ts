import { createLocalReq, type Payload } from 'payload'
import { openDueQuarters } from '@/services/plans/openDueQuarters'
import { withBrokenOffice } from '@test/helpers/brokenOffice'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const plansOf = async (office: TestOffice) =>
  (await payload.find({ collection: 'plans', where: { organization: { equals: office.id } }, depth: 0 })).docs

test('at the start of a quarter it opens by itself for everyone in scope, and tells them, once (row TN-01)', async () => {
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử', chain: 'focalStanding' })
  const cadre = await office.addPerson('cb', { name: 'Nguyễn Thị Ánh' })
  await office.addPerson('lx', { name: 'Trần Văn Lái', job: 'driver' })
  standOn('2021-07-01')
  expect(await openDueQuarters(await createLocalReq({}, payload))).toBe(1)
  expect(await openDueQuarters(await createLocalReq({}, payload))).toBe(0)
  expect(await plansOf(office)).toMatchObject([{ cadre, period: '2021-Q3', state: 'draft' }])
  const told = await payload.find({ collection: 'notifications', where: { recipient: { equals: cadre } } })
  expect(told.docs).toMatchObject([{ kind: 'quarterOpened', params: { period: '2021-Q3' } }])
})

test('who joins later gets a plan on the next day', async () => {
  standOn('2021-08-02')
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Đến Sau', chain: 'focalStanding' })
  await openDueQuarters(await createLocalReq({}, payload))
  await office.addPerson('moi', { name: 'Lò Thị Mới' })
  expect(await openDueQuarters(await createLocalReq({}, payload))).toBe(1)
})

test('an office in which it cannot be opened is logged, and keeps no other from its own', async () => {
  standOn('2021-10-01')
  const [broken, whole] = [
    await TestOffice.make(payload, { name: 'Tỉnh đoàn Hỏng', chain: 'focalStanding' }),
    await TestOffice.make(payload, { name: 'Tỉnh đoàn Lành', chain: 'focalStanding' }),
  ]
  for (const office of [broken, whole]) await office.addPerson('cb', { name: 'Đặng Thị Uyên' })
  const req = await createLocalReq({}, payload)
  const rows = { collection: 'plans', office: broken.id }
  const { logged } = await withBrokenOffice(payload, rows, () => openDueQuarters(req))
  expect(logged).toEqual([expect.stringContaining(broken.id)])
  expect([(await plansOf(broken)).length, (await plansOf(whole)).length]).toEqual([0, 1])
  await openDueQuarters(req)
  expect(await plansOf(broken)).toHaveLength(1)
})

test('an office that has ended opens nothing any more', async () => {
  standOn('2025-07-01')
  const office = await TestOffice.make(payload, { name: 'Huyện đoàn Cũ', chain: 'standing' })
  await office.addPerson('cu', { name: 'Người Cũ' })
  await payload.update({ collection: 'organizations', id: office.id, data: { validTo: '2025-06-30' } })
  await openDueQuarters(await createLocalReq({}, payload))
  expect(await plansOf(office)).toEqual([])
})

test('the trace says that nobody took the step, and as what', async () => {
  const { docs } = await payload.find({
    collection: 'transitions',
    where: { event: { equals: 'open' } },
    depth: 0,
  })
  expect(docs.length).toBeGreaterThan(0)
  expect(docs.every((row) => !row.actor && row.role === 'system')).toBe(true)
})
