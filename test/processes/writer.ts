/**
 * Writes visits into a file: `writer.ts <file> <name> [count]`, for ever without a count. Two documents a transaction,
 * four transactions at once. Reports `ready`, then `saved <key>` for each document once it is acknowledged.
 */
import { inTransaction } from '@/database'
import { SmallSystem } from '../database/smallSystem'
import { endWithParent } from './child'

const [file = '', name = '', count = 'Infinity'] = process.argv.slice(2)
const report = (line: string) => process.stdout.write(`${line}\n`)

endWithParent()
const system = await SmallSystem.open(file, { push: false })
report('ready')

let next = 0
async function write(): Promise<void> {
  while (next < Number(count)) {
    const keys = [`${name}-${next}`, `${name}-${next + 1}`]
    next += keys.length
    const req = await system.request()
    await inTransaction(req, async () => {
      for (const key of keys) await system.create(key, req, name)
    })
    for (const key of keys) report(`saved ${key}`)
  }
}

await Promise.all(Array.from({ length: 4 }, write))
await system.close()
process.exit(0)
