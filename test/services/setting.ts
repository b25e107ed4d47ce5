import type { Payload, PayloadRequest, Where } from 'payload'
import type { ChainName } from '@/domain/access'
import { RefusalError } from '@/domain/refusal/refusal'
import { consolidate } from '@/services/plans/consolidate'
import { decidePlan } from '@/services/plans/decidePlan'
import { endorsePlan } from '@/services/plans/endorsePlan'
import { openQuarter } from '@/services/plans/openQuarter'
import { submitPlan } from '@/services/plans/submitPlan'
import { completeTrip } from '@/services/trips/goOnTrip'
import { registerTrip } from '@/services/trips/registerTrip'
import { TestOffice, type TripFacts } from '@test/helpers/office'
import { standOn } from '@test/helpers/payload'
import { requestAs } from '@test/helpers/requestAs'

export const Q3 = '2021-Q3'
export const OUTCOME = { result: 'Đã khảo sát 3 chi đoàn', actualLearning: 'Cách nắm tình hình' }

/**
 * An office in the third quarter of 2021 with the people of Thái Nguyên's chain, and the steps that
 * bring its work as far as a test wants it. Every step is the real service, as the person who takes it.
 */
export class Setting {
  private constructor(
    readonly payload: Payload,
    readonly office: TestOffice,
  ) {}

  static async make(
    payload: Payload,
    chain: ChainName = 'headFocalStanding',
    parent?: string,
  ): Promise<Setting> {
    standOn('2021-07-01')
    const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử', chain, parent })
    for (const code of ['PT', 'XDD']) await office.addDepartment(`Ban ${code}`, code)
    await office.setFocal('XDD')
    await office.addPerson('head', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
    await office.addPerson('cadre', { name: 'Nguyễn Thị Ánh', department: 'PT' })
    await office.addPerson('focal', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
    await office.addPerson('secretary', { name: 'Trần Văn Bí', role: 'secretary' })
    await office.addPerson('deputy', { name: 'Phạm Thị Phó', role: 'standing' })
    return new Setting(payload, office)
  }

  as(key: string): Promise<PayloadRequest> {
    return requestAs(this.payload, this.office.person(key).id)
  }

  async open(period = Q3): Promise<void> {
    await openQuarter(await this.as('focal'), { organization: this.office.id, period })
  }

  /** The plan of a person, of a department (its code) or of the office, as the database holds it. */
  async plan(whose: string, period = Q3, round = 1) {
    const department = this.office.departments.get(whose)
    const person = this.office.people.get(whose)?.id
    const who: Where = person
      ? { cadre: { equals: person } }
      : department
        ? { and: [{ department: { equals: department } }, { scope: { equals: 'department' } }] }
        : { and: [{ organization: { equals: this.office.id } }, { scope: { equals: 'organization' } }] }
    const where: Where = { and: [who, { period: { equals: period } }, { round: { equals: round } }] }
    const { docs } = await this.payload.find({ collection: 'plans', where, depth: 0, limit: 2 })
    const [plan, another] = docs
    if (!plan || another) throw new Error(`There is ${plan ? 'more than one' : 'no'} plan of ${whose}`)
    return plan
  }

  trip = (id: string) => this.payload.findByID({ collection: 'trips', id, depth: 0 })

  async register(key: string, facts: Partial<TripFacts> = {}, period = Q3) {
    const { id } = await this.plan(key, period)
    return registerTrip(await this.as(key), { plan: id, ...this.office.trip(facts) })
  }

  async submit(whose: string, by = whose, period = Q3, round = 1) {
    const { id, version } = await this.plan(whose, period, round)
    return submitPlan(await this.as(by), { plan: id, version })
  }

  async endorse(whose: string, by: string, period = Q3) {
    const { id, version } = await this.plan(whose, period)
    return endorsePlan(await this.as(by), { plan: id, version })
  }

  async gather(by: string, department?: string, period = Q3) {
    const inside = department === undefined ? undefined : this.office.departments.get(department)
    const where = { organization: this.office.id, department: inside, period }
    return consolidate(await this.as(by), where)
  }

  async decide(by: string, period = Q3, round = 1) {
    const { id, version } = await this.plan('office', period, round)
    return decidePlan(await this.as(by), { plan: id, version, approveRest: true })
  }

  /** The plans of these people of the department PT, the head's among them or not, all the way to the Standing Committee. */
  async sendUp(...people: string[]) {
    for (const person of people) {
      await this.submit(person)
      // The head's own plan is not for the head to endorse.
      if (person !== 'head') await this.endorse(person, 'head')
    }
    await this.gather('head', 'PT')
    await this.submit('PT', 'head')
    await this.endorse('PT', 'focal')
    await this.gather('focal')
    return this.submit('office', 'focal')
  }

  /** One trip of the cadre and one of the head, and the office's plan put to the Standing Committee. */
  async putUp(facts: Partial<TripFacts> = {}): Promise<{ cadre: string; head: string }> {
    await this.open()
    const cadre = await this.register('cadre', facts)
    const head = await this.register('head', facts)
    await this.sendUp('cadre', 'head')
    return { cadre: cadre.id, head: head.id }
  }

  /** The same, approved. */
  async approve(facts: Partial<TripFacts> = {}): Promise<{ cadre: string; head: string }> {
    const trips = await this.putUp(facts)
    await this.decide('secretary')
    return trips
  }

  async complete(trip: string, by: string, more: { orderNumber?: string; completion?: string } = {}) {
    const { version } = await this.trip(trip)
    const { orderNumber, completion } = more
    return completeTrip(await this.as(by), {
      trip,
      version,
      orderNumber,
      outcome: { ...OUTCOME, completion },
    })
  }

  /** The ledger of a person: half-days in order. */
  async ledger(key: string): Promise<string[]> {
    const where = { cadre: { equals: this.office.person(key).id } }
    const { docs } = await this.payload.find({ collection: 'day-credits', where, limit: 100, depth: 0 })
    return docs.map(({ day, half }) => `${day}:${half}`).sort()
  }
}

/** What a step was refused for: code and field of each reason. */
export async function refusalsOf(step: Promise<unknown>): Promise<string[]> {
  try {
    await step
  } catch (error) {
    if (error instanceof RefusalError)
      return error.refusals.map(({ code, field }) => `${code} ${field ?? ''}`.trim())
    throw error
  }
  return []
}
