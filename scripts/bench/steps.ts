import { withDatabase } from './data/database'
import { runScript } from './process'
import { median, p99 } from './report/statistics'
import { type Report, shown } from './report/report'
import { isRecord, numberOf, rowsOf, textOf } from '@/access/guards'

const TRIPS = 100_000
/** The most that one submission or decision may take at the median, in ms. */
const MOST_MS = 10
const HELD: readonly string[] = ['submit', 'decide1', 'decide20']

/** One kind of step as `timeSteps.ts` measured it. Times in ms. */
interface Timed {
  name: string
  what: string
  wall: number[]
  processor: number[]
}

const numbers = (value: unknown): number[] => {
  const list: unknown[] = Array.isArray(value) ? value : []
  return list.flatMap((entry) => numberOf(entry) ?? [])
}

function readTimed(output: string): Timed[] {
  const value: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '')
  return rowsOf(isRecord(value) ? value.steps : undefined).map((row) => ({
    name: textOf(row.name) ?? '',
    what: textOf(row.what) ?? '',
    wall: numbers(row.wall),
    processor: numbers(row.processor),
  }))
}

/** What one step of the workflow costs at 100,000 trips, with the services that the server calls, in a process of its own. */
export async function steps(): Promise<Report> {
  const timed = await withDatabase(TRIPS, async (file) =>
    readTimed(await runScript('scripts/bench/steps/timeSteps.ts', [file], '', { NODE_ENV: 'production' })),
  )
  return {
    tables: [
      {
        title: `One step in-process on SQLite, ${TRIPS} trips`,
        head: ['step', 'times', 'median ms', 'p99 ms', 'CPU median ms', 'CPU p99 ms'],
        rows: timed.map(({ what, wall, processor }) => [
          what,
          String(wall.length),
          shown(median(wall)),
          shown(p99(wall)),
          shown(median(processor)),
          shown(p99(processor)),
        ]),
      },
    ],
    requirements: timed
      .filter(({ name }) => HELD.includes(name))
      .map(({ what, wall }) => ({
        what: `${what}: at most ${MOST_MS} ms at the median`,
        seen: `${shown(median(wall))} ms`,
        met: median(wall) <= MOST_MS,
      })),
    notes: [
      'A step is timed from the call of its service to its end: reading, checking, writing, one commit that is on disk (synchronous FULL), telling people. Signing in and HTTP are not in it.',
      'CPU is what the whole process spent, its garbage collector included; with other work on the machine it says more than the clock.',
      'The first 10 of each step, while code is still being compiled, are not counted. With fewer than 100 of a step its p99 is the slowest.',
    ],
  }
}
