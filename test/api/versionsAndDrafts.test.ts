import type { Payload, Where } from 'payload'
import { editTrip, registerTrip } from '@/services/trips/registerTrip'
import { openPlan } from '@/services/plans/openPlan'
import { consolidate } from '@/services/plans/consolidate'
import { decidePlan } from '@/services/plans/decidePlan'
import { recallPlan } from '@/services/plans/recallPlan'
import { submitPlan } from '@/services/plans/submitPlan'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { requestAs } from '@test/helpers/requestAs'
import { run, signIn } from './graphqlAs'

let payload: Payload
let office: TestOffice
const tokens = new Map<string, string>()

async function ask(who: string, query: string, variables: Record<string, unknown>) {
  const { email } = office.person(who)
  const token = tokens.get(who) ?? (await signIn(payload, email))
  tokens.set(who, token)
  return run(token, query, variables)
}

const as = (who: string) => requestAs(payload, office.person(who).id)

beforeAll(async () => {
  payload = await openTestPayload()
})
beforeEach(async () => {
  tokens.clear()
  standOn('2021-07-01')
  office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử', chain: 'focalStanding' })
  await office.addPerson('anh', { name: 'Nguyễn Thị Ánh' })
  await office.addPerson('binh', { name: 'Trần Văn Bình' })
  await office.addPerson('bi-thu', { name: 'Lê Thị Ngữ', role: 'secretary' })
})
afterAll(() => closeTestPayload(payload))

const VERSIONS = `query ($plan: ID!) {
  planVersions(plan: $plan) { event lines changes { kind title fields { field before after } } }
}`

test('each version of a plan is shown with its differences from the one before (row AG-13)', async () => {
  const plan = await openPlan(await as('anh'), { period: '2021-Q3' })
  const trip = await registerTrip(await as('anh'), { plan: plan.id, ...office.trip() })
  const sent = await submitPlan(await as('anh'), { plan: plan.id, version: 2 })
  await recallPlan(await as('anh'), { plan: plan.id, version: sent.version })
  const later = office.trip({
    stops: [{ unit: office.units.get('Phú Đình') ?? '', from: '2021-07-12', to: '2021-07-13' }],
  })
  await editTrip(await as('anh'), { trip: trip.id, version: 1, ...later })
  const { data } = await ask('anh', VERSIONS, { plan: plan.id })
  expect(data.planVersions).toEqual([
    { event: 'submit', lines: 1, changes: [{ kind: 'added', title: trip.title, fields: [] }] },
    {
      event: 'now',
      lines: 1,
      changes: [
        {
          kind: 'changed',
          title: trip.title,
          fields: [
            { field: 'days', before: '2021-07-12', after: '2021-07-12 – 2021-07-13' },
            { field: 'halfDays', before: '2', after: '4' },
            { field: 'units', before: 'Bình Yên', after: 'Phú Đình' },
          ],
        },
      ],
    },
  ])
})

test("a colleague does not see the versions of another's plan", async () => {
  const plan = await openPlan(await as('anh'), { period: '2021-Q3' })
  const { errors } = await ask('binh', VERSIONS, { plan: plan.id })
  expect(errors[0]?.extensions.refusals).toMatchObject([{ code: 'NOT_FOUND', field: 'plan' }])
})

const DRAFT = `query ($input: DraftOverlapsInput) {
  draftOverlaps(input: $input) { kind trips { title } cadre }
}`

const stopAt = (unit: string, day: string) => ({ unit: office.units.get(unit) ?? '', from: day, to: day })

async function registered(who: string, unit: string, day: string): Promise<string> {
  const plan = await openPlan(await as(who), { period: '2021-Q3' })
  const trip = office.trip({ title: `${unit} ${day}`, stops: [stopAt(unit, day)] })
  return (await registerTrip(await as(who), { plan: plan.id, ...trip })).id
}

test('while a trip is written down, it is told who else goes there on near days (row AG-10)', async () => {
  await registered('binh', 'Bình Yên', '2021-07-14')
  const input = { organization: office.id, stops: [stopAt('Bình Yên', '2021-07-12')] }
  const { data } = await ask('anh', DRAFT, { input })
  expect(data.draftOverlaps).toEqual([
    { kind: 'unit', trips: [{ title: 'Bình Yên 2021-07-14' }], cadre: null },
  ])
  const far = { ...input, stops: [stopAt('Bình Yên', '2021-08-30')] }
  expect((await ask('anh', DRAFT, { input: far })).data.draftOverlaps).toEqual([])
})

test('and who would be in two places at once', async () => {
  await registered('binh', 'Phú Đình', '2021-07-12')
  const binh = office.person('binh').id
  const input = { organization: office.id, stops: [stopAt('Bình Yên', '2021-07-12')], participants: [binh] }
  const { data } = await ask('anh', DRAFT, { input })
  expect(data.draftOverlaps).toEqual([
    { kind: 'person', trips: [{ title: 'Phú Đình 2021-07-12' }], cadre: binh },
  ])
})

test('two old communes that are one today are one place, from the day of the reform', async () => {
  const before = await office.addUnit('Lăng', {})
  const sibling = await office.addUnit('A Nông', {})
  const today = await office.addUnit('Tây Giang', { validFrom: '2025-07-01' })
  for (const fromUnit of [before, sibling]) {
    const data = {
      fromUnit,
      toUnit: today,
      on: '2025-07-01',
      extent: 'whole' as const,
      organization: office.id,
    }
    await payload.create({ collection: 'unit-successions', data })
  }
  await registered('binh', 'Lăng', '2021-07-12')
  const input = { organization: office.id, stops: [stopAt('A Nông', '2021-07-12')] }
  expect((await ask('anh', DRAFT, { input })).data.draftOverlaps).toEqual([])
  standOn('2025-07-01')
  const plan = await openPlan(await as('binh'), { period: '2025-Q3' })
  const title = 'Tây Giang 2025'
  await registerTrip(await as('binh'), {
    plan: plan.id,
    ...office.trip({ title, stops: [stopAt('Tây Giang', '2025-07-12')] }),
  })
  const old = { ...input, stops: [stopAt('A Nông', '2025-07-12')] }
  expect((await ask('anh', DRAFT, { input: old })).data.draftOverlaps).toMatchObject([
    { kind: 'unit', trips: [{ title }] },
  ])
})

test('the trip that is being written anew does not collide with itself, nor with what was given up', async () => {
  const trip = await registered('anh', 'Bình Yên', '2021-07-12')
  const input = { organization: office.id, trip, stops: [stopAt('Bình Yên', '2021-07-12')] }
  expect((await ask('anh', DRAFT, { input })).data.draftOverlaps).toEqual([])
})

test("the office's next approver outside is asked when the office's plan is put up, and not before (row TN-24)", async () => {
  const above = await TestOffice.make(payload, { name: 'Trên', chain: 'standing' })
  await above.addPerson('tren', { name: 'Vũ Thị Trên', role: 'standing' })
  office = await TestOffice.make(payload, { name: 'Dưới', chain: 'standing', parent: above.id })
  await office.addPerson('bi-thu', { name: 'Lê Thị Ngữ', role: 'secretary' })
  await payload.update({
    collection: 'organizations',
    id: office.id,
    data: { ownPlanApprover: 'parentOffice' },
  })
  const plan = await openPlan(await as('bi-thu'), { period: '2021-Q3' })
  await registerTrip(await as('bi-thu'), { plan: plan.id, ...office.trip() })
  await submitPlan(await as('bi-thu'), { plan: plan.id, version: 2 })
  const whole = await consolidate(await as('bi-thu'), { organization: office.id, period: '2021-Q3' })
  const token = await signIn(payload, above.person('tren').email)
  const waiting = async () => (await run(token, '{ reviewQueue { rows { id } } }')).data.reviewQueue
  expect(await waiting()).toEqual({ rows: [] })
  await submitPlan(await as('bi-thu'), { plan: whole.id, version: whole.version })
  expect(await waiting()).toEqual({ rows: [{ id: plan.id }] })
})

test("who decides one plan from outside gives direction on that plan, never on the office's (row TN-24)", async () => {
  const above = await TestOffice.make(payload, { name: 'Trên', chain: 'standing' })
  await above.addPerson('tren', { name: 'Vũ Thị Trên', role: 'standing' })
  office = await TestOffice.make(payload, { name: 'Dưới', chain: 'standing', parent: above.id })
  await office.addPerson('bi-thu', { name: 'Lê Thị Ngữ', role: 'secretary' })
  await office.addPerson('can-bo', { name: 'Đỗ Văn Hữu' })
  const ownPlanApprover = 'parentOffice'
  await payload.update({ collection: 'organizations', id: office.id, data: { ownPlanApprover } })
  for (const who of ['bi-thu', 'can-bo']) {
    const { id } = await openPlan(await as(who), { period: '2021-Q3' })
    await registerTrip(await as(who), { plan: id, ...office.trip() })
    await submitPlan(await as(who), { plan: id, version: 2 })
  }
  const gathered = await consolidate(await as('bi-thu'), { organization: office.id, period: '2021-Q3' })
  const whole = await submitPlan(await as('bi-thu'), { plan: gathered.id, version: gathered.version })
  const first = await decidePlan(await as('bi-thu'), {
    plan: whole.id,
    version: whole.version,
    direction: 'Bám sát Tháng Thanh niên',
    approveRest: true,
  })
  expect(first).toMatchObject({ approved: 1, waiting: 1 })
  const where: Where = { and: [{ organization: { equals: office.id } }, { scope: { equals: 'cadre' } }] }
  const { docs } = await payload.find({ collection: 'plans', where, depth: 0 })
  const secretarys = docs.find(({ cadre }) => cadre === office.person('bi-thu').id)
  await decidePlan(await requestAs(payload, above.person('tren').id), {
    plan: whole.id,
    version: first.plan.version,
    direction: 'Đi sâu hơn vào vùng cao',
    decisions: [{ plan: secretarys?.id ?? '', version: secretarys?.version ?? 0, decision: 'approve' }],
  })
  const directionOf = async (id: string) =>
    (await payload.findByID({ collection: 'plans', id, depth: 0 })).direction
  expect(await directionOf(whole.id)).toBe('Bám sát Tháng Thanh niên')
  expect(await directionOf(secretarys?.id ?? '')).toBe('Đi sâu hơn vào vùng cao')
})
