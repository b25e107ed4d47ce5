import type { Payload } from 'payload'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

test('the queue runs the opening of quarters, though nobody may reach the queue', async () => {
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử', chain: 'focalStanding' })
  await office.addPerson('cb', { name: 'Nguyễn Thị Ánh' })
  standOn('2021-07-01')
  await payload.jobs.queue({ task: 'openQuarters', input: {}, queue: 'hourly' })
  await payload.jobs.run({ queue: 'hourly' })
  const { totalDocs } = await payload.count({
    collection: 'plans',
    where: { organization: { equals: office.id } },
  })
  expect(totalDocs).toBe(1)
})
