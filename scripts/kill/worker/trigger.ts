import { Worker } from 'node:worker_threads'

/** Ends the process with SIGKILL so many microseconds from now, whatever it does then. */
export type Trigger = (microseconds: number) => void

/** Plain JavaScript, because a thread of a bundled program has no file of its own. */
const thread = `
const { workerData } = require('node:worker_threads')
Atomics.wait(workerData, 0, 0)
const until = process.hrtime.bigint() + BigInt(workerData[1]) * 1000n
while (process.hrtime.bigint() < until);
process.kill(process.pid, 'SIGKILL')
`

/** A second thread that waits for the word: the first cannot interrupt itself while SQLite writes and syncs. */
export function armed(): Trigger {
  const shared = new Int32Array(new SharedArrayBuffer(8))
  new Worker(thread, { eval: true, workerData: shared }).unref()
  return (microseconds) => {
    shared[1] = Math.round(microseconds)
    Atomics.store(shared, 0, 1)
    Atomics.notify(shared, 0)
  }
}
