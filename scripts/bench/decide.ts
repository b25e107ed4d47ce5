import { isRecord, numberOf } from '@/access/guards'
import { withDatabase } from './data/database'
import { DecidedQueue, DECISIONS, type DecisionName, type Felt } from './decide/decisions'
import { startServer } from './http/server'
import { runScript } from './process'
import { type Report, shown } from './report/report'
import { median, p99 } from './report/statistics'

const TRIPS = 100_000
/** The most that a decision may take until it is answered, in ms, at p99. */
const MOST_MS = 100

/** How often each decision is taken, and how often before it counts. */
export interface Times {
  warmUp: number
  each: number
}

/** What the office has, by kind of document. */
async function prepare(file: string): Promise<[string, number][]> {
  const output = await runScript('scripts/bench/decide/prepare.ts', [file], '', { NODE_ENV: 'production' })
  const counts: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '')
  return Object.entries(isRecord(counts) ? counts : {}).map(([name, count]) => [name, numberOf(count) ?? 0])
}

async function decideAll(queue: DecidedQueue, { warmUp, each }: Times): Promise<Felt[]> {
  const felt: Felt[] = []
  for (let round = 0; round < warmUp + each; round += 1) {
    for (const name of DECISIONS) {
      const one = await queue.decide(name, round)
      if (round >= warmUp) felt.push(one)
    }
  }
  return felt
}

function rowOf(name: DecisionName, felt: readonly Felt[]): string[] {
  const own = felt.filter((one) => one.name === name)
  const [answered, fresh] = [own.map((one) => one.answered), own.map((one) => one.fresh)]
  const figures = [median(answered), p99(answered), median(fresh), p99(fresh)]
  return [name, String(own.length), ...figures.map((figure) => shown(figure))]
}

/** A decision at the twenty-plan queue of an office with five years of data, over HTTP on the production server. */
export async function decide(times: Times): Promise<Report> {
  const { counts, felt } = await withDatabase(TRIPS, async (file) => {
    const has = await prepare(file)
    const server = await startServer(file)
    try {
      return { counts: has, felt: await decideAll(await DecidedQueue.open(server.url), times) }
    } finally {
      await server.close()
    }
  })
  return {
    tables: [
      {
        title: `The office that is decided on: twenty quarters; ${TRIPS} trips in the whole database`,
        head: counts.map(([name]) => name),
        rows: [counts.map(([, count]) => String(count))],
      },
      {
        title: 'One decision at a queue of 20 plans, as a browser that is already open feels it',
        head: ['decision', 'times', 'answered p50 ms', 'p99 ms', 'and fresh queue p50 ms', 'p99 ms'],
        rows: DECISIONS.map((name) => rowOf(name, felt)),
      },
    ],
    requirements: DECISIONS.map((name) => {
      const slowest = p99(felt.flatMap((one) => (one.name === name ? one.answered : [])))
      const what = `${name}: answered within ${MOST_MS} ms, 99 of 100 times`
      return { what, seen: `${shown(slowest)} ms`, met: slowest <= MOST_MS }
    }),
    notes: [
      'Sent are the documents of the front end, one after the other over one connection; the server signs in, checks, writes and commits to disk (synchronous FULL) before it answers.',
      'After each decision its owner hands the plan in again, so that twenty wait: that is not timed. Taking back within ten seconds happens in the browser and asks the server nothing.',
      'The page shows a decision at once and does not wait for the fresh queue; it asks for one where something was refused or merged.',
      'Client and server share the machine.',
    ],
  }
}
