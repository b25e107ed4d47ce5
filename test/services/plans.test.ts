import type { Payload, Where } from 'payload'
import { readCard } from '@/services/plans/card'
import { decidePlan } from '@/services/plans/decidePlan'
import { endorsePlan } from '@/services/plans/endorsePlan'
import { recallPlan } from '@/services/plans/recallPlan'
import { returnPlan } from '@/services/plans/returnPlan'
import { revisePlan } from '@/services/plans/revisePlan'
import { submitPlan } from '@/services/plans/submitPlan'
import { documentSteps } from '@/services/read/documentSteps'
import { planReview } from '@/services/read/planReview'
import { planVersions } from '@/services/read/planVersions'
import { reviewQueue } from '@/services/read/reviewQueue'
import { stepFacts } from '@/services/read/stepFacts'
import { mergeTrips } from '@/services/trips/mergeTrips'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { TestOffice } from '@test/helpers/office'
import { requestAs } from '@test/helpers/requestAs'
import { Q3, refusalsOf, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

/** Who was told that a plan went back, and with which notices. */
async function returnsTold(setting: Setting): Promise<Record<string, string[]>> {
  const where: Where = {
    and: [
      { organization: { equals: setting.office.id } },
      { kind: { in: ['planReturned', 'gatheredPlanReturned'] } },
    ],
  }
  const { docs } = await payload.find({ collection: 'notifications', where, sort: 'createdAt', depth: 0 })
  const names = new Map([...setting.office.people].map(([key, { id }]) => [id, key]))
  const told: Record<string, string[]> = {}
  for (const { recipient, kind } of docs)
    if (typeof recipient === 'string') (told[names.get(recipient) ?? ''] ??= []).push(kind)
  return told
}

const decided = async (setting: Setting, by: string, key: string, round = 1) => {
  const office = await setting.plan('office', Q3, round)
  const { id, version } = await setting.plan(key)
  return decidePlan(await setting.as(by), {
    plan: office.id,
    version: office.version,
    decisions: [{ plan: id, version, decision: 'approve' }],
  })
}

describe('a quarter from its opening to the decision', () => {
  it('climbs from the cadre to the office, and is approved with its lines (rows TN-01 to TN-03)', async () => {
    const setting = await Setting.make(payload)
    const trips = await setting.putUp()
    const office = await setting.plan('office')
    expect(office).toMatchObject({ state: 'submitted', awaiting: 'standing', lineCount: 2, halfDays: 4 })
    const result = await decidePlan(await setting.as('secretary'), {
      plan: office.id,
      version: office.version,
      approveRest: true,
      direction: 'Triển khai đúng tiến độ',
    })
    expect(result).toMatchObject({ approved: 2, returned: 0, waiting: 0, plan: { state: 'approved' } })
    for (const whose of ['cadre', 'head', 'PT', 'office']) {
      expect(await setting.plan(whose)).toMatchObject({
        state: 'approved',
        direction: 'Triển khai đúng tiến độ',
      })
    }
    expect(await setting.trip(trips.cadre)).toMatchObject({ state: 'approved' })
    const bases = await setting.plan('cadre')
    expect(bases.bases?.[0]?.citation).toContain('03-HD/TWĐTN-BTC')
  })

  it('drops the lines that are named, with their reason, and approves the others', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    const kept = await setting.register('cadre')
    const dropped = await setting.register('cadre')
    const { id, version } = await setting.sendUp('cadre')
    const plan = await setting.plan('cadre')
    const decide = async (reason?: string) =>
      decidePlan(await setting.as('deputy'), {
        plan: id,
        version,
        decisions: [
          {
            plan: plan.id,
            version: plan.version,
            decision: 'approve',
            lines: [{ trip: dropped.id, decision: 'drop', reason }],
          },
        ],
      })
    expect(await refusalsOf(decide())).toEqual(['REASON_REQUIRED decisions.0.lines.0.reason'])
    await decide('Trùng địa bàn')
    expect((await setting.trip(kept.id)).state).toBe('approved')
    expect((await setting.trip(dropped.id)).state).toBe('dropped')
    // It stays on the card, and counts no more.
    expect(await setting.plan('cadre')).toMatchObject({ lineCount: 1, halfDays: kept.halfDays })
    expect(readCard((await setting.plan('cadre')).card).lines).toHaveLength(2)
    expect(await setting.plan('office')).toMatchObject({ lineCount: 1, halfDays: kept.halfDays })
  })

  it('takes no words that are longer than the trace holds, and says which', async () => {
    const setting = await Setting.make(payload)
    await setting.putUp()
    const { id, version } = await setting.plan('office')
    const cadre = await setting.plan('cadre')
    const huge = 'ạ'.repeat(10_000_000)
    const line = { trip: cadre.id, decision: 'drop' as const, reason: huge }
    const decided = decidePlan(await setting.as('secretary'), {
      plan: id,
      version,
      direction: huge,
      decisions: [
        { plan: cadre.id, version: cadre.version, decision: 'approve', direction: huge, lines: [line] },
        { plan: cadre.id, version: cadre.version, decision: 'return', reason: huge },
      ],
    })
    expect(await refusalsOf(decided)).toEqual([
      'TOO_LONG direction',
      'TOO_LONG decisions.0.direction',
      'TOO_LONG decisions.0.lines.0.reason',
      'TOO_LONG decisions.1.reason',
    ])
    expect((await setting.plan('office')).state).toBe('submitted')
  })

  it('gives plans back from the decision; a department of which nothing is left gathers again', async () => {
    const setting = await Setting.make(payload)
    await setting.putUp()
    const office = await setting.plan('office')
    const decisions = await Promise.all(
      ['cadre', 'head'].map(async (key) => {
        const { id, version } = await setting.plan(key)
        return { plan: id, version, decision: 'return' as const, reason: 'Chưa phù hợp hướng dẫn' }
      }),
    )
    const result = await decidePlan(await setting.as('secretary'), {
      plan: office.id,
      version: office.version,
      decisions,
    })
    expect(result).toMatchObject({ approved: 0, returned: 2, waiting: 0 })
    for (const whose of ['cadre', 'head', 'PT', 'office']) {
      expect(await setting.plan(whose)).toMatchObject({ state: 'returned', parent: null, returns: 1 })
    }
    // Each is told once: the head of the own plan, and not again of the department's that goes back with it.
    expect(await returnsTold(setting)).toEqual({
      cadre: ['planReturned'],
      head: ['planReturned'],
      focal: ['gatheredPlanReturned'],
    })
    await setting.submit('head')
    expect(await setting.gather('head', 'PT')).toMatchObject({ round: 1, lineCount: 1 })
  })

  it('opens a second round for whoever comes after the decision', async () => {
    const setting = await Setting.make(payload)
    await setting.approve()
    await setting.register('focal')
    await setting.submit('focal')
    await setting.gather('focal', 'XDD')
    await setting.submit('XDD', 'focal')
    expect(await setting.gather('focal')).toMatchObject({ round: 2, state: 'draft' })
    await setting.submit('office', 'focal', Q3, 2)
    expect(await setting.decide('secretary', Q3, 2)).toMatchObject({
      approved: 1,
      plan: { state: 'approved' },
    })
    expect((await setting.plan('office')).title).not.toContain('đợt')
    expect((await setting.plan('office', Q3, 2)).title).toContain('(đợt 2)')
  })
})

describe('an approved plan that is opened again (row TN-04)', () => {
  it('keeps what was approved, climbs once more with what is added, and leaves the plan that held it', async () => {
    const setting = await Setting.make(payload)
    const trips = await setting.approve()
    const { id, version } = await setting.plan('cadre')
    const revise = async (reason: string) =>
      revisePlan(await setting.as('cadre'), { plan: id, version, reason })
    expect(await refusalsOf(revise(' '))).toEqual(['REASON_REQUIRED reason'])
    expect(await revise('Thêm chuyến theo yêu cầu')).toMatchObject({ state: 'draft', revision: 1 })
    expect(await setting.plan('PT')).toMatchObject({ lineCount: 1, halfDays: 2 })
    expect(await setting.plan('office')).toMatchObject({ lineCount: 1, halfDays: 2 })
    const added = await setting.register('cadre')
    await setting.submit('cadre')
    await setting.endorse('cadre', 'head')
    await setting.gather('head', 'PT')
    await setting.submit('PT', 'head', Q3, 2)
    const department = await setting.plan('PT', Q3, 2)
    await endorsePlan(await setting.as('focal'), { plan: department.id, version: department.version })
    await setting.gather('focal')
    await setting.submit('office', 'focal', Q3, 2)
    await setting.decide('deputy', Q3, 2)
    expect((await setting.trip(added.id)).state).toBe('approved')
    const history = await payload.find({
      collection: 'transitions',
      where: { document: { equals: trips.cadre } },
      limit: 10,
    })
    expect(history.docs.filter(({ event }) => event === 'approve')).toHaveLength(1)
  })
})

describe('the plan of the secretary (row TN-24)', () => {
  async function putUpSecretary(setting: Setting): Promise<void> {
    await setting.open()
    await setting.register('secretary')
    expect(await setting.submit('secretary')).toMatchObject({ state: 'endorsed' })
    await setting.gather('focal')
    await setting.submit('office', 'focal')
  }

  it('is decided by another member where the office says so, never by the secretary', async () => {
    const setting = await Setting.make(payload)
    await putUpSecretary(setting)
    expect(await refusalsOf(decided(setting, 'secretary', 'secretary'))).toEqual([
      'OWN_DOCUMENT decisions.0.plan',
    ])
    expect(await setting.decide('secretary')).toMatchObject({
      approved: 0,
      waiting: 1,
      plan: { state: 'submitted' },
    })
    expect(await decided(setting, 'deputy', 'secretary')).toMatchObject({
      approved: 1,
      plan: { state: 'approved' },
    })
  })

  it('is decided in the office above where that is set, and by nobody here', async () => {
    const above = await TestOffice.make(payload, { name: 'Trung ương Đoàn', chain: 'standing' })
    const chief = await above.addPerson('chief', { name: 'Bí thư thứ nhất', role: 'secretary' })
    const setting = await Setting.make(payload, 'headFocalStanding', above.id)
    const data = { ownPlanApprover: 'parentOffice' as const }
    await payload.update({ collection: 'organizations', id: setting.office.id, data })
    await putUpSecretary(setting)
    expect((await setting.plan('secretary')).decidingOffice).toBe(above.id)
    expect(await refusalsOf(decided(setting, 'deputy', 'secretary'))).toEqual([
      'NOT_ALLOWED decisions.0.plan',
    ])
    expect(await setting.decide('deputy')).toMatchObject({ waiting: 1 })
    const office = await setting.plan('office')
    const result = await decidePlan(await requestAs(payload, chief), {
      plan: office.id,
      version: office.version,
      approveRest: true,
    })
    expect(result).toMatchObject({ approved: 1, plan: { state: 'approved' } })
  })

  it('is decided by the one person whom the office named, and gathered by a leader all the same', async () => {
    const setting = await Setting.make(payload, 'standing')
    const data = {
      ownPlanApprover: 'named' as const,
      ownPlanApproverCadre: setting.office.person('cadre').id,
    }
    await payload.update({ collection: 'organizations', id: setting.office.id, data })
    await setting.open()
    await setting.register('secretary')
    await setting.submit('secretary')
    await setting.gather('deputy')
    await setting.submit('office', 'deputy')
    expect(await refusalsOf(decided(setting, 'deputy', 'secretary'))).toEqual([
      'NOT_ALLOWED decisions.0.plan',
    ])
    expect(await decided(setting, 'cadre', 'secretary')).toMatchObject({ approved: 1 })
  })

  it('is opened by the one who was named with what deciding takes, and nothing else of the office is', async () => {
    const setting = await Setting.make(payload, 'standing')
    const outside = await Setting.make(payload, 'standing')
    const named = outside.office.person('cadre').id
    const data = { ownPlanApprover: 'named' as const, ownPlanApproverCadre: named }
    await payload.update({ collection: 'organizations', id: setting.office.id, data })
    await setting.open()
    for (const who of ['secretary', 'cadre']) {
      await setting.register(who)
      await setting.submit(who)
    }
    await setting.gather('deputy')
    await setting.submit('office', 'deputy')
    const as = () => outside.as('cadre')
    const { id, version } = await setting.plan('secretary')
    const { rows } = await reviewQueue(await as(), { first: 10 })
    expect(rows.map(({ plan }) => plan.id)).toEqual([id])
    expect(await planReview(await as(), id)).toMatchObject({
      plan: { id, card: { lines: [{ halfDays: 2 }] } },
    })
    expect((await planVersions(await as(), id)).map(({ event }) => event)).toEqual(['submit'])
    const steps = await documentSteps(await as(), { type: 'plans', id })
    expect(steps.steps).toContainEqual({ event: 'approve', reason: false })
    const facts = await stepFacts(await as(), steps)
    expect(facts.lines).toHaveLength(1)
    const closed = [(await setting.plan('cadre')).id, (await setting.plan('office')).id]
    for (const plan of closed) {
      expect(await refusalsOf(planReview(await as(), plan))).toEqual(['NOT_FOUND plan'])
      expect(await refusalsOf(planVersions(await as(), plan))).toEqual(['NOT_FOUND plan'])
      expect(await refusalsOf(documentSteps(await as(), { type: 'plans', id: plan }))).toEqual([
        'NOT_FOUND id',
      ])
    }
    expect(await refusalsOf(planReview(await outside.as('deputy'), id))).toEqual(['NOT_FOUND plan'])
    const whole = facts.decidedIn ?? { plan: '', version: 0 }
    const decisions = [{ plan: id, version, decision: 'approve' as const }]
    expect(await decidePlan(await as(), { ...whole, decisions })).toMatchObject({ approved: 1, waiting: 1 })
  })
})

describe('the plan of a year (rows AG-07, TG-01)', () => {
  it('is opened, takes trips of every quarter, and stands above the rounds of its quarters', async () => {
    const setting = await Setting.make(payload, 'standing')
    await setting.open('2021')
    const stops = [{ unit: setting.office.units.get('Bình Yên') ?? '', from: '2021-11-08', to: '2021-11-09' }]
    const trip = await setting.register('cadre', { stops }, '2021')
    expect(trip).toMatchObject({ state: 'registered', period: '2021-Q4', halfDays: 4 })
    expect(await setting.submit('cadre', 'cadre', '2021')).toMatchObject({ state: 'endorsed' })
    const year = await setting.gather('deputy', undefined, '2021')
    await setting.open()
    await setting.register('cadre')
    await setting.submit('cadre')
    const quarter = await setting.gather('deputy')
    expect((await setting.plan('office')).yearPlan).toBe(year.id)
    expect(quarter.id).not.toBe(year.id)
  })
})

describe('a plan under way', () => {
  it('is taken back by its owner until it is gathered, and sent up once more', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    await setting.register('head')
    const ready = await setting.submit('head')
    const { id, version } = await recallPlan(await setting.as('head'), {
      plan: ready.id,
      version: ready.version,
    })
    const again = await submitPlan(await setting.as('head'), { plan: id, version })
    await setting.gather('head', 'PT')
    const late = recallPlan(await setting.as('head'), { plan: id, version: again.version + 1 })
    expect(await refusalsOf(late)).toEqual(['STEP_OUT_OF_ORDER plan'])
  })

  it('that is returned leaves the plans above it, up to the office’s', async () => {
    const setting = await Setting.make(payload)
    await setting.putUp()
    const { id, version } = await setting.plan('cadre')
    await returnPlan(await setting.as('deputy'), { plan: id, version, reason: 'Chưa rõ địa bàn' })
    expect(await setting.plan('PT')).toMatchObject({ lineCount: 1, halfDays: 2 })
    expect(await setting.plan('office')).toMatchObject({ lineCount: 1, halfDays: 2 })
  })

  it('that gathers others is told to those whose turn it is when it goes back', async () => {
    const setting = await Setting.make(payload)
    await setting.putUp()
    const back = async (whose: string, by: string) => {
      const { id, version } = await setting.plan(whose)
      return returnPlan(await setting.as(by), { plan: id, version, reason: 'Chưa rõ địa bàn' })
    }
    await back('PT', 'focal')
    await back('office', 'secretary')
    expect(await returnsTold(setting)).toEqual({
      head: ['gatheredPlanReturned'],
      focal: ['gatheredPlanReturned'],
    })
    const where = { recipient: { equals: setting.office.person('head').id } }
    const { docs } = await payload.find({ collection: 'notifications', where, sort: '-createdAt', depth: 0 })
    const { id: document, title } = await setting.plan('PT')
    expect(docs[0]).toMatchObject({ document, params: { title, reason: 'Chưa rõ địa bàn' } })
  })

  it('with nothing in it is not sent up', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    expect(await refusalsOf(setting.submit('cadre'))).toEqual(['NO_LINES plan'])
  })

  it('of which the only line became part of a joint trip counts nothing, and is sent up by who goes along', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    const [from, into] = [await setting.register('cadre'), await setting.register('head')]
    await mergeTrips(await setting.as('head'), {
      into: into.id,
      intoVersion: into.version,
      from: from.id,
      fromVersion: from.version,
    })
    expect(await setting.plan('cadre')).toMatchObject({ lineCount: 0, halfDays: 0 })
    expect(await setting.submit('cadre')).toMatchObject({ state: 'submitted' })
  })

  it('is not moved on by a version that somebody saw before', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    const before = await setting.plan('cadre')
    await setting.register('cadre')
    const stale = submitPlan(await setting.as('cadre'), { plan: before.id, version: before.version })
    expect(await refusalsOf(stale)).toEqual(['STALE_VERSION version'])
  })
})

describe('somebody of another office', () => {
  it('hears of a plan what is heard of one that does not exist', async () => {
    const setting = await Setting.make(payload)
    await setting.putUp()
    const other = await Setting.make(payload)
    const answers = async (plan: string) => {
      const input = { plan, version: 1, reason: 'x' }
      const req = () => other.as('secretary')
      return [
        await refusalsOf(submitPlan(await req(), input)),
        await refusalsOf(recallPlan(await req(), input)),
        await refusalsOf(returnPlan(await req(), input)),
        await refusalsOf(revisePlan(await req(), input)),
        await refusalsOf(decidePlan(await req(), input)),
      ]
    }
    const none = await answers('019b0000-0000-7000-8000-00000000dead')
    for (const whose of ['cadre', 'PT', 'office']) {
      expect(await answers((await setting.plan(whose)).id)).toEqual(none)
    }
    expect(new Set(none.flat())).toEqual(new Set(['NOT_FOUND plan']))
  })
})
