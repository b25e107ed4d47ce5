/**
 * Asks with what a trip that is being written down would collide, many times, at 500,000 trips: `timeChecks.ts <file>`. Each
 * check is another person's, in another office, at another place and day. Writes the times and the plans of the statements.
 */
import { getPayload, type Where } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { addDays } from '@/domain/calendar'
import { type DraftOverlapsInput, draftOverlaps } from '@/services/read/draftOverlaps'
import { plansOf } from '@test/helpers/queryPlan'
import { requestAs } from '@test/helpers/requestAs'
import { at } from '../data/masterData'

const CHECKS = 2000
/** While code is still being compiled, nothing is counted. */
const WARM_UP = 1000

const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: timeChecks.ts <file>')
process.env.DATABASE_URL = `file:${file}`
process.env.PAYLOAD_SECRET = 'for benchmarks only'
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, disableOnInit: true })

async function idsIn(collection: 'cadres' | 'units' | 'topics', organization?: string): Promise<string[]> {
  const where: Where = organization === undefined ? {} : { organization: { equals: organization } }
  const found = await payload.db.find({
    collection,
    where,
    limit: 200,
    pagination: false,
    select: { id: true },
  })
  return rowsOf(found.docs).flatMap(({ id }) => idOf(id) ?? [])
}

const offices = rowsOf(
  (
    await payload.db.find({
      collection: 'organizations',
      where: { level: { equals: 'province' } },
      limit: 200,
      pagination: false,
      select: { id: true },
    })
  ).docs,
).flatMap(({ id }) => idOf(id) ?? [])
const topics = await idsIn('topics')
const places = new Map<string, { people: string[]; units: string[] }>()
for (const office of offices)
  places.set(office, { people: await idsIn('cadres', office), units: await idsIn('units', office) })

/** What one person writes down: one or two stops on one to three days of the last half-year, with somebody along. */
function draftOf(check: number): { person: string; input: DraftOverlapsInput } {
  const organization = at(offices, check * 7)
  const { people = [], units = [] } = places.get(organization) ?? {}
  const from = addDays('2025-01-06', (check * 11) % 170)
  const stops = [{ unit: at(units, check * 3), from, to: addDays(from, check % 3) }]
  if (check % 4 === 0) stops.push({ unit: at(units, check * 3 + 1), from, to: from })
  const [person, companion] = [at(people, check), at(people, check + 5)]
  const input = { organization, stops, participants: [person, companion], topics: [at(topics, check)] }
  return { person, input }
}

const wall: number[] = []
const processor: number[] = []
let collisions = 0
for (let check = 0; check < WARM_UP + CHECKS; check += 1) {
  const { person, input } = draftOf(check)
  const req = await requestAs(payload, person)
  const [begin, spent] = [performance.now(), process.cpuUsage()]
  const found = await draftOverlaps(req, input)
  const took = performance.now() - begin
  const { user, system } = process.cpuUsage(spent)
  if (check < WARM_UP) continue
  wall.push(took)
  processor.push((user + system) / 1000)
  collisions += found.length
}
const { person, input } = draftOf(4)
const req = await requestAs(payload, person)
const planned = await plansOf(payload, () => draftOverlaps(req, input))
await payload.destroy()
process.stdout.write(`\n${JSON.stringify({ wall, processor, collisions, planned })}`)
process.exit(0)
