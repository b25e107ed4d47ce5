/**
 * Makes the reviewer's office of a benchmark database ready to be decided on over and over: `prepare.ts <file>`. Those whose
 * plans wait may sign in, to hand a plan in again once it was decided; three remarks stand on every plan of the five years.
 * Writes what the office has to its output, as JSON.
 */
import { type CollectionSlug, getPayload } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { QUEUE_LENGTH } from '../data/layout'
import { at, ownerEmail, REVIEWER } from '../data/masterData'

const REMARKS = [
  'Ghi rõ thời gian và thành phần làm việc.',
  'Bổ sung nội dung khảo sát tình hình thanh niên đi làm ăn xa.',
  'Nên đi cùng Ban Phong trào để không trùng địa bàn.',
]

const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: prepare.ts <file>')
process.env.DATABASE_URL = `file:${file}`
process.env.PAYLOAD_SECRET = 'for benchmarks only'
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, disableOnInit: true })

const { password } = REVIEWER
for (let person = 1; person <= QUEUE_LENGTH; person += 1) {
  const where = { email: { equals: ownerEmail(person, 0) } }
  await payload.update({ collection: 'cadres', where, data: { password } })
}

const reviewers = await payload.find({
  collection: 'cadres',
  where: { email: { equals: REVIEWER.email } },
  depth: 0,
})
const author = at(reviewers.docs, 0).id
const organization = idOf(at(reviewers.docs, 0).organization) ?? ''
const of = { organization: { equals: organization } }
const plans = await payload.db.find({
  collection: 'plans',
  where: { and: [of, { scope: { equals: 'cadre' } }, { state: { equals: 'approved' } }] },
  pagination: false,
  limit: 10_000,
  select: { department: true, cadre: true, updatedAt: true },
})
for (const plan of rowsOf(plans.docs)) {
  const about = { organization, department: idOf(plan.department), cadre: idOf(plan.cadre) }
  const done = { author, resolvedAt: plan.updatedAt, resolvedBy: author }
  for (const text of REMARKS) {
    const data = { ...about, ...done, documentType: 'plans', document: idOf(plan.id), text }
    await payload.db.create({ collection: 'comments', data, returning: false })
  }
}

const count = async (collection: CollectionSlug): Promise<number> =>
  (await payload.count({ collection, where: of })).totalDocs
const counts: Record<string, number> = {}
for (const collection of ['plans', 'trips', 'day-credits', 'transitions', 'comments'] as const) {
  counts[collection] = await count(collection)
}
await payload.destroy()
process.stdout.write(`\n${JSON.stringify(counts)}`)
process.exit(0)
