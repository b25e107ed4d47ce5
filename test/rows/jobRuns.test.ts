import { readdir } from 'node:fs/promises'
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

test('the queue reminds of what is due, into the mailbox folder where no server is named', async () => {
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Nhắc', chain: 'focalStanding' })
  const cadre = await office.addPerson('cb', { name: 'Nguyễn Thị Ánh' })
  standOn('2021-07-07')
  for (let run = 0; run < 2; run += 1) {
    await payload.jobs.queue({ task: 'remind', input: {}, queue: 'hourly' })
    await payload.jobs.run({ queue: 'hourly' })
  }
  const files = await readdir(process.env.MAIL_DIR ?? '')
  expect(files.filter((file) => file.includes(cadre))).toEqual([`reminders-${cadre}-2021-07-07.eml`])
})
