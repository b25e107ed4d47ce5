import { rm } from 'node:fs/promises'
import { killTimes } from '../../scripts/kill/play'

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
})
