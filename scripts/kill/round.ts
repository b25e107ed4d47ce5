import { setTimeout as delay } from 'node:timers/promises'
import { Child } from '@test/processes/child'
import type { Dice } from '@test/property/walk/dice'
import { type Fate, holdAgainst } from './history'
import type { Inspected } from './inspect/inspect'
import type { Life } from './life'
import { type Place, readReport, type Report } from './reports'
import { deathOf, type Tally } from './tally'

/** How the workers of a round die, one after the other: mostly in the middle of a transaction. */
const ENDS: readonly (Place | undefined)[] = [
  'statement',
  'statement',
  'duringCommit',
  'statement',
  undefined,
  'statement',
  'beforeCommit',
  'statement',
  'duringCommit',
  'afterCommit',
]

/** A worker that does not come to its end by itself, for want of a step that fits, is killed after this long. */
const LONGEST_MS = 60_000
/** Fewer steps than this come before the one at which a worker ends. */
const MOST_STEPS = 7
/** Kills from outside come within this time of the beginning of the worker's first step. */
const SOON_MS = 400

const reportsOf = (child: Child): Report[] => child.lines.flatMap((line) => readReport(line) ?? [])

async function live(worker: string, worldText: string, life: Life, killAfter: number): Promise<Report[]> {
  const child = new Child(worker, [worldText, JSON.stringify(life)])
  await child.reported((line) => readReport(line)?.at === 'ready')
  if (!life.place) await child.reported((line) => readReport(line)?.at === 'begin')
  await Promise.race([child.ended, delay(life.place ? LONGEST_MS : killAfter, undefined, { ref: false })])
  const { signal } = await child.kill()
  const reports = reportsOf(child)
  const failed = reports.find((report) => report.at === 'failed')
  if (failed) throw new Error(`${failed.step} failed: ${failed.why}`)
  if (signal !== 'SIGKILL') throw new Error(`A worker ended by itself: ${child.complaints}`)
  return reports
}

/** What a round is about. */
export interface Round {
  worker: string
  worldText: string
  dice: Dice
  /** The file before. */
  before: Inspected
  inspect: () => Promise<Inspected>
}

/**
 * Two processes write into one file at once, as a web server and a job runner do; both are killed, each at a moment of
 * its own, the second goes on beside what the first has left. Then the file is opened anew and held against their reports.
 */
export async function playRound(round: Round, tally: Tally): Promise<Inspected> {
  const { worker, worldText, dice } = round
  const lives = [0, 1].map((offset): [Life, number] => [
    {
      seed: dice.int(2 ** 31),
      steps: dice.int(MOST_STEPS),
      place: ENDS[(tally.deaths.length + offset) % ENDS.length],
      done: [...tally.done],
      killed: [...tally.killed],
    },
    dice.int(SOON_MS),
  ])
  const reports = await Promise.all(lives.map(([life, after]) => live(worker, worldText, life, after)))
  const after = await round.inspect()
  const fates: Fate[] = holdAgainst(round.before.digest, after.digest, reports)
  reports.forEach((mine, index) => {
    tally.add(deathOf(mine, fates[index] ?? 'between steps'), mine)
  })
  return after
}
