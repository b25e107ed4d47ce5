/**
 * Loads the demonstration into an empty database:
 *
 *   npm run seed                                        everything
 *   npm run seed -- --office thai-nguyen --year 2021    one office, one year
 *   npm run seed -- --list                              what there is
 *
 * DATABASE_URL (file:data/ve-co-so.db). A database that holds an office is left alone.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { organizations } from './data/organizations'
import { PARTS, partsFor } from './parts'
import { progressOn } from './progress'

const say = (vi: string, en: string): void => console.log(`${vi} · ${en}`)

function list(): void {
  for (const { office, year } of PARTS) {
    const name = organizations.find(({ key }) => key === office)?.name.vi ?? office
    console.log(`--office ${office.padEnd(18)} --year ${String(year).padEnd(8)} ${name}`)
  }
}

async function load(asked: { office?: string; year?: string }): Promise<number> {
  const parts = partsFor(asked)
  if (parts.length === 0) {
    say('Không có phần dữ liệu này; xem --list.', 'There is no such part; see --list.')
    return 2
  }
  process.env.DATABASE_URL ||= 'file:data/ve-co-so.db'
  // Nobody signs in while the demonstration is loaded; the server has a secret of its own.
  process.env.PAYLOAD_SECRET ||= 'loading the demonstration'
  const started = performance.now()
  const { openPayload } = await import('./openPayload')
  const { seedDatabase } = await import('./seedDatabase')
  const payload = await openPayload()
  try {
    const seeded = await seedDatabase(payload, { parts, progress: progressOn(process.stdout) })
    if (!seeded.done) {
      say(
        'Cơ sở dữ liệu đã có cơ quan: không thay đổi gì.',
        'The database holds an office: nothing was changed.',
      )
      return 0
    }
    const counts = Object.entries(seeded.counts).map(([name, count]) => `${count} ${name}`)
    const { user, system } = process.cpuUsage()
    const seconds = Math.round((performance.now() - started) / 100) / 10
    const busy = Math.round((user + system) / 100_000) / 10
    say(
      `Đã nạp trong ${seconds} giây (CPU ${busy})`,
      `loaded in ${seconds} s (CPU ${busy}): ${counts.join(', ')}`,
    )
    return 0
  } finally {
    await payload.destroy()
  }
}

process.chdir(path.resolve(import.meta.dirname, '..', '..'))
const { values } = parseArgs({
  options: { office: { type: 'string' }, year: { type: 'string' }, list: { type: 'boolean' } },
})
if (values.list) list()
else process.exitCode = await load(values)
// Payload keeps timers that nobody waits for.
process.exit()
