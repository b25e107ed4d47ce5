import type { Payload } from 'payload'
import { openQuarter } from '@/services/plans/openQuarter'
import { registerTrip } from '@/services/trips/registerTrip'
import { submitPlan } from '@/services/plans/submitPlan'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { TestOffice } from '@test/helpers/office'
import { requestAs } from '@test/helpers/requestAs'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

test('a quarter is opened, a trip registered and the plan submitted', async () => {
  standOn('2021-07-01')
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử', chain: 'headFocalStanding' })
  await office.addDepartment('Ban Phong trào', 'PT')
  await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
  await office.setFocal('XDD')
  const cadre = await office.addPerson('cb', { name: 'Nguyễn Thị Ánh', department: 'PT' })
  await office.addPerson('tb', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
  const focal = await office.addPerson('dm', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
  const opened = await openQuarter(await requestAs(payload, focal), {
    organization: office.id,
    period: '2021-Q3',
  })
  expect(opened).toEqual({ period: '2021-Q3', opened: 3, existing: 0 })
  const plans = await payload.find({ collection: 'plans', where: { cadre: { equals: cadre } } })
  const plan = plans.docs[0]
  const req = await requestAs(payload, cadre)
  const trip = await registerTrip(req, { plan: plan?.id ?? '', ...office.trip() })
  expect(trip.state).toBe('registered')
  const after = await payload.findByID({ collection: 'plans', id: plan?.id ?? '' })
  expect(after).toMatchObject({ version: 2, lineCount: 1, halfDays: 2, title: plan?.title })
  const submitted = await submitPlan(await requestAs(payload, cadre), { plan: after.id, version: 2 })
  expect(submitted).toMatchObject({ state: 'submitted', awaiting: 'head', version: 3 })
  const trace = await payload.find({
    collection: 'transitions',
    where: { document: { equals: after.id } },
    sort: 'sequence',
  })
  expect(trace.docs.map((row) => [row.event, row.fromState ?? null, row.toState])).toEqual([
    ['open', null, 'draft'],
    ['submit', 'draft', 'submitted'],
  ])
})
