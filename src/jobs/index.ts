import type { JobsConfig, TaskConfig } from 'payload'
import { forgetReceipts } from '@/services/receipts/forgetReceipts'
import { openDueQuarters } from '@/services/plans/openDueQuarters'

/** At a quarter past each hour: a machine that was off in the night opens the quarter all the same. */
const HOURLY = '0 15 * * * *'

const openQuarters: TaskConfig<{ input: object; output: { opened: number } }> = {
  slug: 'openQuarters',
  label: 'Mở quý mới · Open the quarter',
  outputSchema: [{ name: 'opened', type: 'number', required: true }],
  schedule: [{ cron: HOURLY, queue: 'hourly' }],
  retries: 2,
  handler: async ({ req }) => ({ output: { opened: await openDueQuarters(req) } }),
}

/** In the night, when nobody sends. */
const NIGHTLY = '0 40 2 * * *'

const forget: TaskConfig<{ input: object; output: object }> = {
  slug: 'forgetReceipts',
  label: 'Xóa biên nhận cũ · Forget old receipts',
  schedule: [{ cron: NIGHTLY, queue: 'hourly' }],
  retries: 2,
  handler: async ({ req }) => {
    await forgetReceipts(req)
    return { output: {} }
  },
}

/** What the system does by itself. Nobody runs, queues or cancels a job over the network. */
export const jobs: JobsConfig = {
  tasks: [openQuarters, forget],
  access: { run: () => false, queue: () => false, cancel: () => false },
  autoRun: [{ cron: '* * * * *', queue: 'hourly', limit: 1, silent: { info: true } }],
  deleteJobOnComplete: true,
}
