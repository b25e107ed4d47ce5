/**
 * The load generator, in a process of its own so that it does not share the server's thread: reads a {@link LoadOrder}
 * from its standard input, writes a {@link LoadResult}. Every connection sends its next request when it has the answer.
 */
import { text } from 'node:stream/consumers'
import autocannon from 'autocannon'
import { isRecord, numberOf, textOf } from '@/access/guards'
import type { LoadOrder, LoadResult } from './measure'

function readOrder(value: unknown): LoadOrder {
  const order = isRecord(value) ? value : {}
  return {
    url: textOf(order.url) ?? '',
    authorization: textOf(order.authorization) ?? '',
    query: textOf(order.query) ?? '',
    connections: numberOf(order.connections) ?? 1,
    seconds: numberOf(order.seconds) ?? 1,
  }
}

/** Answers with errors, or none at all, are counted: a benchmark of refusals would be fast. */
function run(order: LoadOrder): Promise<LoadResult> {
  const latencies: number[] = []
  const options: autocannon.Options = {
    url: order.url,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: order.authorization },
    body: JSON.stringify({ query: order.query }),
    connections: order.connections,
    duration: order.seconds,
    timeout: 60,
    verifyBody: (body) => String(body).startsWith('{"data":{'),
  }
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error: unknown, result) => {
      if (error instanceof Error) reject(error)
      const wrong = result.errors + result.timeouts + result.non2xx + result.mismatches
      resolve({ latencies, seconds: result.duration, wrong })
    })
    instance.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds))
  })
}

process.stdout.write(JSON.stringify(await run(readOrder(JSON.parse(await text(process.stdin))))))
