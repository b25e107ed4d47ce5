/**
 * Takes the steps of the workflow with the services on a database of 100,000 trips and writes what each cost:
 * `timeSteps.ts <file>`. Each step has two offices whose last quarter stands just before it.
 */
import { getPayload, type PayloadRequest } from 'payload'
import { setClock } from '@/access/clock'
import { completeTrip } from '@/services/trips/goOnTrip'
import { decidePlan } from '@/services/plans/decidePlan'
import { endorsePlan } from '@/services/plans/endorsePlan'
import { giveConsent } from '@/services/trips/consentToTrip'
import { requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { registerTrip } from '@/services/trips/registerTrip'
import type { TripInput } from '@/services/trips/tripInput'
import { submitPlan } from '@/services/plans/submitPlan'
import { planLines } from '@/services/lookup/documents'
import { reading } from '@/services/read/reading'
import { requestAs } from '@test/helpers/requestAs'
import { at } from '../data/masterData'
import type { Stage } from '../data/layout'
import { entriesFor, officesAt, type OfficeNow } from './office'
import { timed, type TimedStep } from './timer'

const TRIPS = 100_000
const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: timeSteps.ts <file>')
process.env.DATABASE_URL = `file:${file}`
process.env.PAYLOAD_SECRET = 'for benchmarks only'
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, disableOnInit: true })
// The day after the last quarter of the database: everything in it may be done.
setClock(() => new Date('2025-07-01T09:00:00+07:00'))

const done: TimedStep[] = []

/** Every cadre's plan of the offices that are prepared for a step, with what one of them needs. */
async function plansAt(stage: Stage): Promise<{ office: OfficeNow; plan: OfficeNow['plans'][number] }[]> {
  const offices = await officesAt(payload, stage, TRIPS)
  return offices.flatMap((office) => office.plans.map((plan) => ({ office, plan })))
}

async function timeRegister(stage: Stage, before: number): Promise<void> {
  const things: { req: PayloadRequest; input: { plan: string } & TripInput }[] = []
  for (const { office, plan } of await plansAt(stage)) {
    const { units, topics, form } = await entriesFor(payload, office.id)
    const input = {
      title: 'Dự sinh hoạt chi đoàn và khảo sát nhu cầu việc làm',
      content: 'Nắm tình hình đoàn viên; trao đổi với cấp uỷ về giải pháp củng cố chi đoàn',
      expectedLearning: 'Cách thu hút thanh niên nông thôn vào tổ chức',
      form,
      topics: [at(topics, things.length)],
      stops: [{ unit: at(units, things.length), from: '2025-06-10', to: '2025-06-11' }],
    }
    things.push({ req: await requestAs(payload, plan.cadre ?? ''), input: { plan: plan.id, ...input } })
  }
  const what = `register a trip, ${before} lines before`
  const step = await timed(`register${before}`, what, things, ({ req, input }) => registerTrip(req, input))
  done.push(step.timed)
}

async function timeSubmitAndEndorse(): Promise<void> {
  const plans = await plansAt('submit')
  const owners = []
  for (const { office, plan } of plans) {
    owners.push({ office, plan, req: await requestAs(payload, plan.cadre ?? '') })
  }
  const submit = await timed('submit', 'submit a plan of 6 lines', owners, ({ req, plan }) =>
    submitPlan(req, { plan: plan.id, version: plan.version }),
  )
  const submitted = []
  for (const [index, plan] of submit.results.entries()) {
    const { focal } = at(owners, index).office
    submitted.push({ plan, req: await requestAs(payload, focal) })
  }
  const endorse = await timed('endorse', 'endorse it', submitted, ({ req, plan }) =>
    endorsePlan(req, { plan: plan.id, version: plan.version }),
  )
  done.push(submit.timed, endorse.timed)
}

/** The office's plan holds 40; they are decided one after the other, as a meeting does. */
async function timeDecide(stage: 'decideOne' | 'decideTwenty', lines: number): Promise<void> {
  const things = []
  const versions = new Map<string, number>()
  for (const { office, plan } of await plansAt(stage)) {
    const { holder } = office
    if (!holder) throw new Error('The plans are not gathered')
    versions.set(holder.id, holder.version)
    things.push({ req: await requestAs(payload, office.standing), plan, holder: holder.id })
  }
  const what = `decide 1 of 40 plans, of ${lines} line(s)`
  const step = await timed(`decide${lines}`, what, things, async ({ req, plan, holder }) => {
    const decided = await decidePlan(req, {
      plan: holder,
      version: versions.get(holder) ?? 0,
      decisions: [{ plan: plan.id, version: plan.version, decision: 'approve' }],
    })
    versions.set(holder, decided.plan.version)
  })
  done.push(step.timed)
}

async function timeConsentAndCompletion(): Promise<void> {
  const plans = await plansAt('going')
  const requested = []
  const going = []
  for (const { office, plan } of plans) {
    const { units, topics, form } = await entriesFor(payload, office.id)
    const leader = plan.cadre ?? ''
    const trip = await requestUnplannedTrip(await requestAs(payload, office.standing), {
      leader,
      reason: 'Đoàn công tác của Trung ương về làm việc',
      title: 'Làm việc với đoàn công tác',
      content: 'Chuẩn bị nội dung làm việc',
      expectedLearning: 'Cách chuẩn bị nội dung',
      form,
      topics: [at(topics, 0)],
      stops: [{ unit: at(units, 0), from: '2025-07-10', to: '2025-07-10' }],
    })
    requested.push({ trip, req: await requestAs(payload, office.standing) })
    const req = await requestAs(payload, leader)
    const [line] = await planLines({ ...(await reading(req)), tell: () => undefined }, plan.id)
    if (line) going.push({ trip: line, req: await requestAs(payload, leader) })
  }
  const consent = await timed('consent', 'consent to an unplanned trip', requested, ({ req, trip }) =>
    giveConsent(req, { trip: trip.id, version: trip.version, words: 'Đồng ý' }),
  )
  const complete = await timed(
    'complete',
    'complete a trip, its days into the ledger',
    going,
    ({ req, trip }) =>
      completeTrip(req, {
        trip: trip.id,
        version: trip.version,
        orderNumber: 'CL-01',
        outcome: {
          result: 'Đã dự sinh hoạt với hai chi đoàn, làm việc với Đảng uỷ xã',
          actualLearning: 'Cách thu hút thanh niên nông thôn vào tổ chức',
        },
      }),
  )
  done.push(consent.timed, complete.timed)
}

await timeRegister('firstLine', 0)
await timeRegister('thirtyLines', 30)
await timeSubmitAndEndorse()
await timeDecide('decideOne', 1)
await timeDecide('decideTwenty', 20)
await timeConsentAndCompletion()
await payload.destroy()
process.stdout.write(`\n${JSON.stringify({ steps: done })}`)
process.exit(0)
