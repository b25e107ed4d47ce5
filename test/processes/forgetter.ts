/**
 * The system at a job on the file in `DATABASE_URL`: begins to forget old receipts and stays there. Reports `under way`
 * once it is in the middle of the work.
 */
import { BasePayload } from 'payload'
import { quiet } from '../../scripts/kill/quiet'
import { endWithParent } from './child'

endWithParent()
const { default: config } = await import('@payload-config')
const payload = await new BasePayload().init({ config: quiet(await config), disableOnInit: true })
Object.assign(payload.db, {
  deleteMany: () => {
    process.stdout.write('under way\n')
    return new Promise(() => undefined)
  },
})
await payload.jobs.queue({
  task: 'forgetReceipts',
  input: {},
  queue: 'hourly',
  meta: { scheduled: true },
})
await payload.jobs.run({ queue: 'hourly' })
