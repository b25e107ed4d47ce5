import { isRecord, numberOf } from '@/access/guards'
import { runScript } from '../process'
import { median, p99 } from '../report/statistics'
import { processorMs, type BenchServer } from './server'

/** What the load generator is told. */
export interface LoadOrder {
  url: string
  authorization: string
  query: string
  connections: number
  seconds: number
}

/** What it saw: each answer's time in ms, and how many answers were none. */
export interface LoadResult {
  latencies: number[]
  seconds: number
  wrong: number
}

/** One row of a table. Times in ms. */
export interface Measured {
  perSecond: number
  p50: number
  p99: number
  /** Processor time of the server for one request; undefined where the system does not tell. */
  processor: number | undefined
  requests: number
}

function readResult(output: string): LoadResult {
  const value: unknown = JSON.parse(output)
  const read = isRecord(value) ? value : {}
  const latencies: unknown[] = Array.isArray(read.latencies) ? read.latencies : []
  return {
    latencies: latencies.flatMap((latency) => numberOf(latency) ?? []),
    seconds: numberOf(read.seconds) ?? 0,
    wrong: numberOf(read.wrong) ?? 0,
  }
}

type Order = Omit<LoadOrder, 'url'>

/**
 * Sends one document again and again for some seconds.
 * @throws Error where an answer was none, or one with errors
 */
async function load(server: BenchServer, order: Order): Promise<LoadResult> {
  const input = JSON.stringify({ ...order, url: `${server.url}/api/graphql` } satisfies LoadOrder)
  const result = readResult(await runScript('scripts/bench/http/load.ts', [], input))
  if (result.wrong > 0) throw new Error(`${result.wrong} of ${result.latencies.length} answers were wrong`)
  return result
}

/**
 * Measures one document under load, after as much load as it takes to be warm.
 * @throws RangeError where nothing was answered in the time
 */
export async function measure(server: BenchServer, order: Order, warmUp: number): Promise<Measured> {
  await load(server, { ...order, seconds: warmUp })
  const before = processorMs(server.pid)
  const result = await load(server, order)
  const after = processorMs(server.pid)
  const requests = result.latencies.length
  return {
    perSecond: requests / result.seconds,
    p50: median(result.latencies),
    p99: p99(result.latencies),
    processor: before === undefined || after === undefined ? undefined : (after - before) / requests,
    requests,
  }
}
