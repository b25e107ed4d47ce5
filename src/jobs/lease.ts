import type { PayloadRequest, TaskConfig, Where } from 'payload'
import { now } from '@/access/clock'
import { idOf, rowsOf } from '@/access/guards'

/** How often a job under way says that it lives, in milliseconds. */
const RENEW_MS = 60_000
/** A job that has said nothing for so long died with its process, in milliseconds. Many renewals: a machine may be busy. */
export const LEASE_MS = 10 * RENEW_MS

const jobs = 'payload-jobs'

const logger = ({ payload }: PayloadRequest) => payload.logger

/**
 * Does the work of a job and says meanwhile that it lives. Payload writes `updatedAt` when it takes a job, and then not
 * again before the end.
 * @param every how often, in milliseconds
 */
export async function whileAlive<Output>(
  req: PayloadRequest,
  id: string | number,
  work: () => Promise<Output>,
  every = RENEW_MS,
): Promise<Output> {
  const renew = async (): Promise<void> => {
    try {
      const data = { updatedAt: now().toISOString() }
      await req.payload.db.updateOne({ collection: jobs, id, data, returning: false })
    } catch (error) {
      logger(req).error({ err: error, msg: `The job ${id} could not say that it lives` })
    }
  }
  let renewed = Promise.resolve()
  const timer = setInterval(() => {
    renewed = renewed.then(renew)
  }, every)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    // A renewal after the end would write to a job that is done.
    await renewed
  }
}

/**
 * Gives back the jobs of one task whose process was killed at them: Payload neither runs them again nor queues another
 * while one stands as being under way. Whatever process lives does it, and one that lives still loses nothing: the tasks
 * may run twice, and at once.
 * @param at the present instant
 * @returns how many were given back
 */
export async function releaseAbandoned(req: PayloadRequest, task: string, at: Date): Promise<number> {
  const silentSince = new Date(at.getTime() - LEASE_MS).toISOString()
  const abandoned: Where[] = [
    { taskSlug: { equals: task } },
    { processing: { equals: true } },
    { updatedAt: { less_than: silentSince } },
  ]
  const { db } = req.payload
  const found = await db.find({ collection: jobs, where: { and: abandoned }, pagination: false, limit: 100 })
  const ids = rowsOf(found.docs).flatMap((row) => idOf(row.id) ?? [])
  for (const id of ids) {
    logger(req).warn(`A job was left unfinished when its process ended, and runs again: ${task} (${id})`)
    const where: Where = { and: [{ id: { equals: id } }, ...abandoned] }
    await db.updateOne({ collection: jobs, where, data: { processing: false }, returning: false })
  }
  return ids.length
}

/** When a task is queued: by its cron, once what a killed process left of it has been given back. */
export const scheduleAt = (cron: string): NonNullable<TaskConfig['schedule']> => [
  {
    cron,
    queue: 'hourly',
    hooks: {
      beforeSchedule: async (args) => {
        await releaseAbandoned(args.req, args.queueable.taskConfig?.slug ?? '', now())
        return args.defaultBeforeSchedule(args)
      },
    },
  },
]
