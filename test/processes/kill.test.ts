import { rm } from 'node:fs/promises'
import { setClock } from '@/access/clock'
import { rowsOf } from '@/access/guards'
import { LEASE_MS } from '@/jobs/lease'
import { reopened } from '../../scripts/kill/inspect/inspect'
import { killTimes } from '../../scripts/kill/play'
import { bundle } from './bundle'
import { Child } from './child'

/** Processes that are killed; `npm run kill` kills as many as one asks for. */
const TIMES = 24

describe('the system killed at work [sqlite] [transactions]', () => {
  afterAll(async () => {
    const file = (process.env.DATABASE_URL ?? '').replace('file:', '')
    await Promise.all(
      ['', '-wal', '-shm', '-migrating'].map((ending) => rm(`${file}${ending}`, { force: true })),
    )
  })

  it('keeps every step that was acknowledged, and every step whole or not at all', async () => {
    const tally = await killTimes({ times: TIMES, seed: 20 })
    expect(tally.deaths).toHaveLength(TIMES)
    // That nothing was lost says something only where there was something to lose.
    expect(tally.acknowledged).toBeGreaterThan(TIMES)
    expect(tally.count(({ halfDone }) => halfDone > 0)).toBeGreaterThan(TIMES / 3)
    expect(tally.count(({ fate }) => fate === 'kept whole')).toBeGreaterThan(0)
    expect(tally.killed.size).toBeGreaterThan(TIMES / 3)
  }, 300_000)

  it('does what a process was killed at, though another process has been running all the time', async () => {
    const { default: config } = await import('@payload-config')
    const forgetter = await bundle('test/processes/forgetter.ts')
    await reopened(await config, async (payload) => {
      const jobs = async () => {
        const { docs } = await payload.db.find({ collection: 'payload-jobs', pagination: false })
        return rowsOf(docs).filter(({ taskSlug }) => taskSlug === 'forgetReceipts')
      }
      const minute = async () => {
        await payload.jobs.handleSchedules({ queue: 'hourly' })
        await payload.jobs.run({ queue: 'hourly' })
        return jobs()
      }
      const child = new Child(forgetter, [])
      await child.reported((line) => line === 'under way')
      const [taken] = await jobs()
      expect(taken).toMatchObject({ processing: true })
      expect(await child.kill()).toEqual({ code: null, signal: 'SIGKILL' })
      expect(await minute()).toMatchObject([{ id: taken?.id, processing: true }])
      const later = Date.now() + LEASE_MS + 1000
      setClock(() => new Date(later))
      expect(await minute()).toEqual([])
      // And it is queued again for its next night.
      expect(await minute()).toMatchObject([{ processing: false }])
      setClock()
    })
  }, 120_000)
})
