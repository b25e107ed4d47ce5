import type { Payload } from 'payload'
import { revisePlan } from '@/services/plans/revisePlan'
import { mergeTrips } from '@/services/trips/mergeTrips'
import { enterTravelOrder } from '@/services/trips/goOnTrip'
import { acknowledgeTrip } from '@/services/trips/consentToTrip'
import { recordTripAfterFact } from '@/services/trips/unplannedTrip'
import { assignTrip } from '@/services/trips/assignTrip'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { OUTCOME, refusalsOf, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const MONDAY = ['2021-07-12:am', '2021-07-12:pm']
const AFTER = '2021-07-20'

const order = async (setting: Setting, trip: string, orderNumber: string, by = 'focal') => {
  const { version } = await setting.trip(trip)
  return enterTravelOrder(await setting.as(by), { trip, version, orderNumber })
}

describe('the days of a trip', () => {
  it('count once the trip is done and its order has a number (row CM-03)', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    standOn(AFTER)
    await setting.complete(cadre, 'cadre')
    expect(await setting.ledger('cadre')).toEqual([])
    await order(setting, cadre, 'CL-12')
    expect(await setting.ledger('cadre')).toEqual(MONDAY)
    const { docs } = await payload.find({
      collection: 'day-credits',
      where: { trip: { equals: cadre } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({
      cadre: setting.office.person('cadre').id,
      department: setting.office.departments.get('PT'),
      orderNumber: 'CL-12',
      period: '2021-Q3',
      year: 2021,
      unitLevel: 'commune',
    })
  })

  it('count at once where the order had its number before, and once however often it is entered', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    await order(setting, cadre, 'CL-12')
    expect(await setting.ledger('cadre')).toEqual([])
    standOn(AFTER)
    await setting.complete(cadre, 'cadre')
    expect(await setting.ledger('cadre')).toEqual(MONDAY)
    await order(setting, cadre, 'CL-12')
    expect(await setting.ledger('cadre')).toEqual(MONDAY)
  })

  it('go over to the number that corrects that of their order, and the trace keeps the one before', async () => {
    const setting = await Setting.make(payload)
    const { cadre, head } = await setting.approve()
    await order(setting, cadre, 'CL-12')
    await order(setting, head, 'CL-7')
    standOn(AFTER)
    await setting.complete(cadre, 'cadre')
    await setting.complete(head, 'head')
    await order(setting, cadre, 'CL-21')
    const numbersOf = async (trip: string) => {
      const where = { trip: { equals: trip } }
      const { docs } = await payload.find({ collection: 'day-credits', where, depth: 0 })
      return docs.map(({ orderNumber }) => orderNumber)
    }
    expect(await numbersOf(cadre)).toEqual(['CL-21', 'CL-21'])
    expect(await numbersOf(head)).toEqual(['CL-7', 'CL-7'])
    const { docs } = await payload.find({
      collection: 'transitions',
      where: { and: [{ document: { equals: cadre } }, { event: { equals: 'order' } }] },
      sort: 'sequence',
      depth: 0,
    })
    expect(docs).toMatchObject([
      { role: 'focal', fromState: 'approved', toState: 'approved', snapshot: { orderNumber: null } },
      { role: 'focal', fromState: 'done', toState: 'done', snapshot: { orderNumber: 'CL-12' } },
    ])
  })

  it('count once for a person who was on two trips in the same half-day', async () => {
    const setting = await Setting.make(payload)
    const participants = [setting.office.person('cadre').id, setting.office.person('head').id]
    const trips = await setting.approve({ participants })
    standOn(AFTER)
    await setting.complete(trips.cadre, 'cadre', { orderNumber: 'CL-1' })
    await setting.complete(trips.head, 'head', { orderNumber: 'CL-2' })
    expect(await setting.ledger('cadre')).toEqual(MONDAY)
    expect(await setting.ledger('head')).toEqual(MONDAY)
    const second = await payload.count({ collection: 'day-credits', where: { trip: { equals: trips.head } } })
    expect(second.totalDocs).toBe(0)
  })

  it('are those of its stops, half a day where it is half a day (row TG-02)', async () => {
    const setting = await Setting.make(payload)
    const [one, other] = [
      setting.office.units.get('Bình Yên') ?? '',
      setting.office.units.get('Phú Đình') ?? '',
    ]
    const stops = [
      { unit: one, from: '2021-07-12', to: '2021-07-12', fromHalf: 'pm' },
      { unit: other, from: '2021-07-12', to: '2021-07-13', fromHalf: 'pm', toHalf: 'am' },
    ]
    const { cadre } = await setting.approve({ stops })
    standOn(AFTER)
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1' })
    expect(await setting.ledger('cadre')).toEqual(['2021-07-12:pm', '2021-07-13:am'])
    expect((await setting.plan('cadre')).halfDays).toBe(2)
  })

  it.each(['moved', 'dropped'])('do not count where the trip was %s after all', async (completion) => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    standOn(AFTER)
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1', completion })
    await order(setting, cadre, 'CL-2')
    expect(await setting.ledger('cadre')).toEqual([])
  })

  it('count in part where the trip was made in part', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    standOn(AFTER)
    await setting.complete(cadre, 'cadre', { orderNumber: 'CL-1', completion: 'part' })
    expect(await setting.ledger('cadre')).toEqual(MONDAY)
  })
})

describe('the days of a joint trip (rows AG-10, TG-03)', () => {
  it('are credited to everyone, across departments, with the department of each', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    const into = await setting.register('cadre')
    const from = await setting.register('focal', { topics: [setting.office.topics.get('02.03') ?? ''] })
    const joint = await mergeTrips(await setting.as('secretary'), {
      into: into.id,
      intoVersion: into.version,
      from: from.id,
      fromVersion: from.version,
    })
    expect(joint).toMatchObject({ state: 'registered', version: 2, topics: [...into.topics, ...from.topics] })
    expect(await setting.trip(from.id)).toMatchObject({ state: 'merged', mergedInto: into.id })
    expect((await setting.plan('focal')).version).toBe(3)
    await setting.sendUp('cadre')
    await setting.decide('secretary')
    standOn(AFTER)
    await setting.complete(into.id, 'focal', { orderNumber: 'CL-9' })
    expect(await setting.ledger('cadre')).toEqual(MONDAY)
    expect(await setting.ledger('focal')).toEqual(MONDAY)
    const where = { cadre: { equals: setting.office.person('focal').id } }
    const { docs } = await payload.find({ collection: 'day-credits', where, depth: 0 })
    expect(docs[0]).toMatchObject({ department: setting.office.departments.get('XDD'), trip: into.id })
  })

  it('come from one trip: what was merged is not merged again, nor what has been made', async () => {
    const setting = await Setting.make(payload)
    const trips = await setting.approve()
    const merge = async (into: string, from: string) =>
      mergeTrips(await setting.as('head'), {
        into,
        intoVersion: (await setting.trip(into)).version,
        from,
        fromVersion: (await setting.trip(from)).version,
      })
    expect(await refusalsOf(merge(trips.cadre, trips.cadre))).toEqual(['CANNOT_MERGE from'])
    standOn(AFTER)
    await setting.complete(trips.cadre, 'cadre')
    expect(await refusalsOf(merge(trips.cadre, trips.head))).toEqual(['CANNOT_MERGE into'])
    expect(await refusalsOf(merge(trips.head, trips.cadre))).toEqual(['STEP_OUT_OF_ORDER trip'])
    expect((await setting.trip(trips.head)).state).toBe('approved')
  })

  it('are not earned on the approval of another: what nobody has decided is not taken up into it', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    const { id: plan, version } = await setting.plan('head')
    await revisePlan(await setting.as('head'), { plan, version, reason: 'Thêm một chuyến' })
    const { id } = await setting.register('head', {
      stops: [{ unit: setting.office.units.get('Phú Đình') ?? '', from: '2021-09-20', to: '2021-09-20' }],
    })
    const merge = async (into: string, from: string) => {
      const [intoVersion, fromVersion] = [
        (await setting.trip(into)).version,
        (await setting.trip(from)).version,
      ]
      return mergeTrips(await setting.as('head'), {
        into,
        intoVersion,
        from,
        fromVersion,
        reason: 'Đi chung',
      })
    }
    expect(await refusalsOf(merge(cadre, id))).toEqual(['CANNOT_MERGE from'])
    // The other way round nothing is decided: those of the approved trip wait with the other one.
    const before = await setting.trip(id)
    expect(await merge(id, cadre)).toMatchObject({ state: 'registered', version: before.version + 1 })
    const where = { document: { equals: id } }
    const { docs } = await payload.find({ collection: 'transitions', where, sort: 'sequence', depth: 0 })
    expect(docs.at(-1)).toMatchObject({
      ...{ event: 'join', fromState: 'registered', toState: 'registered', role: 'head', reason: 'Đi chung' },
      snapshot: { trip: cadre, participants: before.participants?.map((one) => one.cadre) },
      previousHash: docs.at(-2)?.hash,
    })
  })
})

describe('the proof that the policy asks for', () => {
  const proof = async (setting: Setting, evidence: 'none' | 'decision') =>
    payload.update({
      collection: 'policies',
      where: { organization: { equals: setting.office.id } },
      data: { evidence },
    })

  it('may be none', async () => {
    const setting = await Setting.make(payload)
    await proof(setting, 'none')
    const { cadre } = await setting.approve()
    standOn(AFTER)
    await setting.complete(cadre, 'cadre')
    expect(await setting.ledger('cadre')).toEqual(MONDAY)
  })

  it('may be the decision by which somebody was sent (row HY-05)', async () => {
    const setting = await Setting.make(payload)
    await proof(setting, 'decision')
    const sent = await assignTrip(await setting.as('secretary'), {
      leader: setting.office.person('cadre').id,
      document: '15-QĐ/TĐTN',
      ...setting.office.trip(),
    })
    const own = await setting.approve({
      stops: [{ unit: setting.office.units.get('Phú Đình') ?? '', from: '2021-07-13', to: '2021-07-13' }],
    })
    standOn(AFTER)
    await setting.complete(sent.id, 'cadre')
    await setting.complete(own.cadre, 'cadre')
    expect(await setting.ledger('cadre')).toEqual(MONDAY)
  })
})

describe('the days of a trip recorded after the fact (row TN-05)', () => {
  it('count only when the Standing Committee has taken note of it, and its order is there', async () => {
    const setting = await Setting.make(payload)
    standOn(AFTER)
    const { id } = await recordTripAfterFact(await setting.as('cadre'), {
      reason: 'Hỗ trợ gấp chốt kiểm dịch',
      outcome: OUTCOME,
      ...setting.office.trip(),
    })
    await order(setting, id, 'CL-3')
    expect(await setting.ledger('cadre')).toEqual([])
    const { version } = await setting.trip(id)
    await acknowledgeTrip(await setting.as('deputy'), { trip: id, version, words: 'Đồng ý' })
    expect(await setting.ledger('cadre')).toEqual(MONDAY)
    expect(await setting.trip(id)).toMatchObject({
      origin: 'afterFact',
      state: 'done',
      consentWords: 'Đồng ý',
    })
  })
})

describe('[transactions] the days of a trip', () => {
  it('stay under the old number where the correction fails in the middle', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    await order(setting, cadre, 'CL-12')
    standOn(AFTER)
    await setting.complete(cadre, 'cadre')
    const { updateMany } = payload.db
    payload.db.updateMany = () => Promise.reject(new Error('the disk is full'))
    await expect(order(setting, cadre, 'CL-21')).rejects.toThrow('the disk is full')
    payload.db.updateMany = updateMany
    expect((await setting.trip(cadre)).orderNumber).toBe('CL-12')
  })
})
