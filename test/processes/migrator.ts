/** Opens a file with a migration that succeeds only once: `migrator.ts <file>`. Reports `ran` if it ran it, and `open`. */
import { setTimeout as delay } from 'node:timers/promises'
import { SmallSystem } from '../database/smallSystem'
import { endWithParent } from './child'

const [file = ''] = process.argv.slice(2)
const report = (line: string) => process.stdout.write(`${line}\n`)

endWithParent()
const system = await SmallSystem.open(file, {
  push: false,
  migrations: [
    {
      name: 'only_once',
      up: async ({ db }) => {
        await db.run('CREATE TABLE only_once (id integer)')
        await delay(500)
        report('ran')
      },
      down: async () => undefined,
    },
  ],
})
report('open')
await system.close()
process.exit(0)
