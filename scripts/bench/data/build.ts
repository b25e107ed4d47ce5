/**
 * Makes a database for the benchmarks: `node --import tsx scripts/bench/data/build.ts <file> <trips>`. A program of its
 * own, because the configuration opens the one database that DATABASE_URL named when it was loaded.
 */
import { getPayload, type Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { reading } from '@/services/read/reading'
import { planLines } from '@/services/lookup/documents'
import { planLine, readCard } from '@/services/plans/card'
import { optimizeDatabase } from '@/database'
import { requestAs } from '@test/helpers/requestAs'
import { BulkWriter } from './bulkWriter'
import { layoutOf, plansOf } from './layout'
import { at, makeMasterData } from './masterData'
import { makePlans } from './plans'

/** What was written in bulk must be what the services would have written: cards are made anew from the rows and compared. */
async function compareCards(payload: Payload, person: string): Promise<void> {
  const req = await requestAs(payload, person)
  const step = await reading(req)
  const found = await payload.db.find({
    collection: 'plans',
    where: { and: [{ scope: { equals: 'cadre' } }, { lineCount: { greater_than: 1 } }] },
    limit: 20,
    sort: '-id',
    pagination: false,
    req,
  })
  for (const plan of rowsOf(found.docs)) {
    const lines = (await planLines({ ...step, tell: () => undefined }, String(plan.id))).map(planLine)
    const kept = readCard(plan.card).lines
    if (JSON.stringify(kept) !== JSON.stringify(lines)) {
      throw new Error(`The card of plan ${String(plan.id)} is not what the services write`)
    }
  }
}

const [file, trips] = process.argv.slice(2)
if (!file || !trips) throw new Error('usage: build.ts <file> <trips>')
process.env.DATABASE_URL = `file:${file}`
process.env.PAYLOAD_SECRET = 'for benchmarks only'
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, disableOnInit: true })
const layout = layoutOf(Number(trips))
const data = await makeMasterData(payload, layout)
const writer = new BulkWriter(file, layout.bare ? ['transitions', 'day_credits', 'plans_bases'] : [])
makePlans(writer, data, plansOf(layout))
writer.finish()
await optimizeDatabase(payload)
const { totalDocs } = await payload.count({ collection: 'trips' })
if (totalDocs !== layout.trips) throw new Error(`${totalDocs} trips were made instead of ${layout.trips}`)
await compareCards(payload, at(at(data.offices, 0).people, 0).id)
await payload.destroy()
process.exit(0)
