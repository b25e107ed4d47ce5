/**
 * What one committed document costs on SQLite: `node --import tsx scripts/bench/writeCost.ts [documents]`.
 * A document has three rows in a second table; it is written through Payload, one after the other, then eight at once.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SmallSystem } from '../../test/database/smallSystem'

const documents = Number(process.argv[2] ?? 500)

/** Milliseconds a document, written by `writers` at once. */
async function cost(system: SmallSystem, name: string, writers: number): Promise<number> {
  let next = 0
  const write = async () => {
    while (next < documents) {
      next += 1
      await system.create(`${name}-${next}`)
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: writers }, write))
  return (performance.now() - started) / documents
}

const folder = mkdtempSync(path.join(tmpdir(), 'write-cost-'))
const system = await SmallSystem.open(path.join(folder, 'x.db'))
await cost(system, 'warm-up', 1)
for (const synchronous of ['NORMAL', 'FULL', 'NORMAL', 'FULL']) {
  await system.client().execute(`PRAGMA synchronous = ${synchronous}`)
  const alone = await cost(system, `${synchronous}-${performance.now()}`, 1)
  const eight = await cost(system, `${synchronous}-${performance.now()}`, 8)
  console.log(
    `${synchronous}: ${alone.toFixed(2)} ms a document alone, ${eight.toFixed(2)} ms with eight writers`,
  )
}
await system.close()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
