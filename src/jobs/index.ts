import type { JobsConfig, TaskConfig } from 'payload'
import { forgetReceipts } from '@/services/receipts/forgetReceipts'
import { mailer } from '@/email/mailer'
import { openDueQuarters } from '@/services/plans/openDueQuarters'
import { sendDigests } from '@/services/remind/sendDigests'
import { writeDigests } from '@/services/remind/writeDigests'
import { scheduleAt, whileAlive } from './lease'

/** At a quarter past each hour: a machine that was off in the night opens the quarter all the same. */
const HOURLY = '0 15 * * * *'

const openQuarters: TaskConfig<{ input: object; output: { opened: number } }> = {
  slug: 'openQuarters',
  label: 'Mở quý mới · Open the quarter',
  outputSchema: [{ name: 'opened', type: 'number', required: true }],
  schedule: scheduleAt(HOURLY),
  retries: 2,
  handler: ({ req, job }) =>
    whileAlive(req, job.id, async () => ({ output: { opened: await openDueQuarters(req) } })),
}

/** In the night, when nobody sends. */
const NIGHTLY = '0 40 2 * * *'

const forget: TaskConfig<{ input: object; output: object }> = {
  slug: 'forgetReceipts',
  label: 'Xóa biên nhận cũ · Forget old receipts',
  schedule: scheduleAt(NIGHTLY),
  retries: 2,
  handler: ({ req, job }) =>
    whileAlive(req, job.id, async () => {
      await forgetReceipts(req)
      return { output: {} }
    }),
}

/** Later in the hour than the opening of quarters, so that a new quarter is spoken of on its first morning. */
const HOURLY_LATER = '0 25 * * * *'

const remind: TaskConfig<{ input: object; output: { written: number; sent: number } }> = {
  slug: 'remind',
  label: 'Nhắc việc · Remind of what is due',
  outputSchema: [
    { name: 'written', type: 'number', required: true },
    { name: 'sent', type: 'number', required: true },
  ],
  schedule: scheduleAt(HOURLY_LATER),
  retries: 2,
  handler: ({ req, job }) =>
    whileAlive(req, job.id, async () => {
      const written = await writeDigests(req)
      return { output: { written, sent: await sendDigests(req, mailer()) } }
    }),
}

/** What the system does by itself; each task may run twice, and at once. Nobody runs, queues or cancels a job over the network. */
export const jobs: JobsConfig = {
  tasks: [openQuarters, remind, forget],
  access: { run: () => false, queue: () => false, cancel: () => false },
  autoRun: [{ cron: '* * * * *', queue: 'hourly', limit: 1, silent: { info: true } }],
  deleteJobOnComplete: true,
}
