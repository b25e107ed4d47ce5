/**
 * Opens a file with a migration that succeeds only once: `migrator.ts <file> <gate>`. Reports `opening`, `ran` if it ran
 * the migration, and `open`. The migration takes until the file `gate` exists, so that the others arrive meanwhile.
 */
import { existsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { SmallSystem } from '../database/smallSystem'
import { endWithParent } from './child'

const [file = '', gate = ''] = process.argv.slice(2)
const report = (line: string) => process.stdout.write(`${line}\n`)

endWithParent()
report('opening')
const system = await SmallSystem.open(file, {
  push: false,
  migrations: [
    {
      name: 'only_once',
      up: async ({ db }) => {
        await db.run('CREATE TABLE only_once (id integer)')
        while (!existsSync(gate)) {
          await delay(20)
          await db.run('SELECT 1')
        }
        report('ran')
      },
      down: async () => undefined,
    },
  ],
})
report('open')
await system.close()
process.exit(0)
