import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { setClock } from '@/access/clock'
import { idOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { myPlan } from '@/services/read/myPlan'
import { reviewQueue } from '@/services/read/reviewQueue'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { seedDatabase } from '../../scripts/seed/seedDatabase'
import { brokenTrails, everyRow, type Row } from './trail'

/** A late evening near the end of a first quarter, when by habit the next one would have been registered already. */
const TODAY = '2026-03-23'
const NOW = new Date(`${TODAY}T21:30:00+07:00`)
let payload: Payload

beforeAll(async () => {
  payload = await openTestPayload()
  await seedDatabase(payload, { parts: [{ office: 'thai-nguyen-2025', year: 'present' }], now: NOW })
  setClock(() => NOW)
}, 300_000)
afterAll(() => closeTestPayload(payload))

async function signIn(key: string): Promise<PayloadRequest> {
  const found = await payload.find({
    collection: 'cadres',
    where: { email: { contains: `${key}@` } },
    depth: 0,
  })
  const [user] = found.docs
  if (!user) throw new Error(`Nobody is ${key}`)
  return createLocalReq({ user: { ...user, collection: 'cadres' } }, payload)
}

const queueOf = async (key: string) =>
  (await reviewQueue(await signIn(key), { first: 50 })).rows.map(({ plan }) => plan)

async function tripsIn(state: string, more: (row: Row) => boolean = () => true): Promise<Row[]> {
  return (await everyRow(payload, 'trips')).filter((row) => row.state === state && more(row))
}

const leads = (user: PayloadRequest['user']) => (row: Row) => idOf(row.leader) === idOf(user?.id)

test.each(['giap.sinh', 'khong.linh'])(
  'the head of a department (%s) finds a late plan to look at',
  async (key) => {
    const plans = await queueOf(key)
    expect(plans.some(({ periodKey, scope }) => periodKey === '2026-Q1' && scope === 'cadre')).toBe(true)
  },
)

test('the focal department finds the further round of a department', async () => {
  expect((await queueOf('phan.doan')).some(({ scope }) => scope === 'department')).toBe(true)
})

test.each(['nong.hac', 'tran.khoi'])(
  'a permanent member (%s) finds the further round of the office',
  async (key) => {
    expect((await queueOf(key)).some(({ scope }) => scope === 'organization')).toBe(true)
  },
)

test('unplanned trips wait for consent, one of them for somebody other than the deputy whose it is', async () => {
  const waiting = await tripsIn('requested')
  expect(waiting.length).toBeGreaterThanOrEqual(3)
  const deputy = await signIn('dong.phiet')
  expect(waiting.some(leads(deputy.user))).toBe(true)
  expect(await tripsIn('recorded')).toHaveLength(1)
})

test('delegations are at the base today', async () => {
  const underWay = await tripsIn('underWay', (row) => (textOf(row.lastDay) ?? '') >= TODAY)
  expect(underWay.length).toBeGreaterThanOrEqual(1)
})

test('the cadre finds a trip to write down and a plan of the next quarter that came back', async () => {
  const req = await signIn('sam.nghia')
  const unwritten = await tripsIn('underWay', (row) => (textOf(row.lastDay) ?? '') < TODAY)
  expect(unwritten.some(leads(req.user))).toBe(true)
  const mine = await myPlan(req, '2026-Q2')
  expect(mine?.plan.state).toBe('returned')
  expect(mine?.remarks.filter(({ resolvedAt }) => resolvedAt === undefined)).toHaveLength(1)
})

test('the head of the cadre still writes the own plan of the next quarter', async () => {
  expect((await myPlan(await signIn('giap.sinh'), '2026-Q2'))?.plan.state).toBe('draft')
})

test('the next quarter is being registered: some plans are drafts, some have been submitted', async () => {
  const plans = (await everyRow(payload, 'plans')).filter(
    (row) => row.period === '2026-Q2' && row.scope === 'cadre',
  )
  const states = new Set(plans.map((row) => row.state))
  expect([...states]).toEqual(expect.arrayContaining(['draft', 'submitted', 'returned']))
})

test('the clerk finds a trip without an order', async () => {
  expect((await tripsIn('underWay', (row) => !row.orderNumber)).length).toBeGreaterThanOrEqual(1)
})

test('the secretary of the visited commune finds an empty plan', async () => {
  const mine = await myPlan(await signIn('ma.dieu'), '2026-Q1')
  expect(mine?.plan).toMatchObject({ state: 'draft', lineCount: 0 })
})

test('nothing has happened later than now', async () => {
  const transitions = await everyRow(payload, 'transitions')
  expect(transitions.length).toBeGreaterThan(300)
  expect(transitions.filter((row) => Date.parse(textOf(row.at) ?? '') > NOW.getTime())).toEqual([])
  expect(brokenTrails('plans', await everyRow(payload, 'plans'), transitions)).toEqual([])
})

test('somebody has something new in the inbox', async () => {
  const notices = rowsOf(
    (await payload.find({ collection: 'notifications', limit: 500 })).docs.filter(isRecord),
  )
  expect(notices.some((row) => !row.readAt)).toBe(true)
  expect(notices.some((row) => row.readAt)).toBe(true)
})
