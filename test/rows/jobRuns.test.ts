import { readdir } from 'node:fs/promises'
import { setImmediate as timersTurn } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { whileAlive } from '@/jobs/lease'
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

describe('a job that stands as being under way', () => {
  const jobs = async () =>
    rowsOf((await payload.db.find({ collection: 'payload-jobs', pagination: false })).docs)
  const taken = async (task: 'openQuarters' | 'remind' | 'forgetReceipts', updatedAt: string) => {
    const { id } = await payload.jobs.queue({ task, input: {}, queue: 'hourly' })
    // As the scheduler queues it and a process takes it.
    const data = { meta: { scheduled: true }, processing: true, updatedAt }
    await payload.db.updateOne({ collection: 'payload-jobs', id, data })
    return id
  }
  const minute = async () => {
    await payload.jobs.handleSchedules({ queue: 'hourly' })
    await payload.jobs.run({ queue: 'hourly' })
  }
  beforeEach(async () => {
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    standOn('2021-07-07')
  })

  it.each(['openQuarters', 'remind', 'forgetReceipts'] as const)(
    'runs again when its process was killed, and is queued again after that: %s',
    async (task) => {
      const left = await taken(task, '2021-07-07T01:49:59.000Z')
      await minute()
      expect((await jobs()).map(({ id }) => idOf(id))).not.toContain(left)
      await minute()
      expect((await jobs()).filter(({ taskSlug }) => taskSlug === task)).toMatchObject([
        { processing: false },
      ])
    },
  )

  it('is left alone while it says that it lives', async () => {
    const living = await taken('remind', '2021-07-07T01:50:01.000Z')
    await minute()
    expect((await jobs()).filter(({ taskSlug }) => taskSlug === 'remind')).toMatchObject([
      { id: living, processing: true },
    ])
  })

  it('says that it lives as long as its work goes on', async () => {
    const id = await taken('remind', '2021-07-07T01:00:00.000Z')
    const said = async () => (await jobs()).some(({ updatedAt }) => updatedAt === '2021-07-07T02:00:00.000Z')
    const work = async () => {
      while (!(await said())) await timersTurn()
      return 'done'
    }
    expect(await whileAlive(await createLocalReq({}, payload), id, work, 1)).toBe('done')
  })
})
