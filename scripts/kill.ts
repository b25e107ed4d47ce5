/**
 * Kills the system at work and looks whether anything was lost or torn:
 *
 *   npm run kill -- --times 1000 [--seed 7]
 *
 * Two processes at a time run the real services on one SQLite file in a temporary folder. They end themselves in the
 * middle of a transaction, or are killed at any moment. Ends with 1 at the first step that is lost or half done.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { killTimes } from './kill/play'
import type { Tally } from './kill/tally'

const { values } = parseArgs({
  options: { times: { type: 'string', default: '100' }, seed: { type: 'string' } },
})
const times = Number(values.times)
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run kill -- --times <number> [--seed <number>]')
  process.exit(2)
}

const folder = mkdtempSync(path.join(tmpdir(), 've-co-so-kill-'))
process.env.DATABASE_URL = `file:${path.join(folder, 'office.db')}`
process.env.PAYLOAD_SECRET = 'for kills only'

const started = performance.now()
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(0)

function showProgress(tally: Tally): void {
  const { deaths, acknowledged } = tally
  const half = tally.count((death) => death.halfDone > 0)
  const line = `${deaths.length}/${times} kills, ${half} with writes open, ${acknowledged} steps done, ${seconds()} s`
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`)
  else if (deaths.length % 50 < 2) console.log(line)
}

console.log(`seed ${seed}, file ${folder}`)
try {
  const tally = await killTimes({ times, seed, onRound: showProgress })
  console.log(`\n${tally.table()}\n`)
  const kept = tally.count((death) => death.fate === 'kept whole')
  const half = tally.count((death) => death.halfDone > 0)
  console.log(
    `${tally.deaths.length} processes killed in ${seconds()} s, ${half} of them with writes in an open transaction; ` +
      `${kept} steps kept whole without an answer, ${tally.acknowledged} acknowledged, none lost, none half done.`,
  )
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
} catch (error) {
  console.error(error)
  console.error(`The file is kept in ${folder}; the seed was ${seed}.`)
  process.exit(1)
}
