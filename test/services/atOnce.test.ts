import type { Payload } from 'payload'
import { RefusalError } from '@/domain/refusal/refusal'
import { decidePlan } from '@/services/plans/decidePlan'
import { endorsePlan } from '@/services/plans/endorsePlan'
import { returnPlan } from '@/services/plans/returnPlan'
import { submitPlan } from '@/services/plans/submitPlan'
import { registerTrip } from '@/services/trips/registerTrip'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { Q3, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const QUARTERS = ['2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2'] as const
const PEOPLE = ['head', 'cadre', 'focal', 'secretary', 'deputy'] as const
const A_DAY = {
  '2021-Q3': '2021-07-12',
  '2021-Q4': '2021-11-08',
  '2022-Q1': '2022-02-14',
  '2022-Q2': '2022-05-16',
}

/** The codes for which those who lost were refused; an error that is no refusal is thrown. */
function losers(results: readonly PromiseSettledResult<unknown>[]): string[] {
  return results.flatMap((result) => {
    if (result.status === 'fulfilled') return []
    const reason: unknown = result.reason
    if (!(reason instanceof RefusalError)) throw reason
    return reason.refusals.map(({ code }) => code)
  })
}

describe('[transactions] many people at once', () => {
  it('who send up twenty plans are all served, each plan once', async () => {
    const setting = await Setting.make(payload, 'standing')
    for (const quarter of QUARTERS) await setting.open(quarter)
    const unit = setting.office.units.get('Phú Đình') ?? ''
    const twenty = QUARTERS.flatMap((quarter) => PEOPLE.map((key) => ({ quarter, key })))
    const registered = await Promise.all(
      twenty.map(async ({ quarter, key }) => {
        const stops = [{ unit, from: A_DAY[quarter], to: A_DAY[quarter] }]
        return setting.register(key, { stops }, quarter)
      }),
    )
    expect(new Set(registered.map(({ id }) => id)).size).toBe(20)
    const submitted = await Promise.all(twenty.map(({ quarter, key }) => setting.submit(key, key, quarter)))
    expect(submitted.map(({ state, version }) => `${state} ${version}`)).toEqual(
      twenty.map(() => 'endorsed 3'),
    )
    const trace = await payload.count({
      collection: 'transitions',
      where: { and: [{ organization: { equals: setting.office.id } }, { event: { equals: 'submit' } }] },
    })
    expect(trace.totalDocs).toBe(20)
  })

  it('who write lines on one plan lose none of them', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    const { id } = await setting.plan('cadre')
    const requests = await Promise.all(Array.from({ length: 8 }, () => setting.as('cadre')))
    await Promise.all(requests.map((req) => registerTrip(req, { plan: id, ...setting.office.trip() })))
    expect(await setting.plan('cadre')).toMatchObject({ lineCount: 8, halfDays: 16, version: 9 })
  })
})

describe('[transactions] two people who decide on one document at once', () => {
  it('both approve: one has decided, the other is told so', async () => {
    const setting = await Setting.make(payload)
    await setting.putUp()
    const results = await Promise.allSettled([setting.decide('secretary'), setting.decide('deputy')])
    const codes = losers(results)
    expect(codes).toHaveLength(1)
    expect(['STALE_VERSION', 'ALREADY_DECIDED']).toContain(codes[0])
    const approvals = await payload.count({
      collection: 'transitions',
      where: {
        and: [{ document: { equals: (await setting.plan('cadre')).id } }, { event: { equals: 'approve' } }],
      },
    })
    expect(approvals.totalDocs).toBe(1)
  })

  it('one approves and one returns: one of the two happens, whole', async () => {
    const setting = await Setting.make(payload)
    await setting.putUp()
    const { id, version } = await setting.plan('office')
    const [secretary, deputy] = [await setting.as('secretary'), await setting.as('deputy')]
    const results = await Promise.allSettled([
      decidePlan(secretary, { plan: id, version, approveRest: true }),
      returnPlan(deputy, { plan: id, version, reason: 'Cần họp lại' }),
    ])
    expect(losers(results)).toHaveLength(1)
    const states = [(await setting.plan('office')).state, (await setting.plan('cadre')).state]
    expect([
      ['approved', 'approved'],
      ['returned', 'consolidated'],
    ]).toContainEqual(states)
  })

  it('a head endorses from two windows: it happens once', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    await setting.register('cadre')
    const { id, version } = await setting.submit('cadre')
    const [head, again] = [await setting.as('head'), await setting.as('head')]
    const results = await Promise.allSettled([
      endorsePlan(head, { plan: id, version }),
      endorsePlan(again, { plan: id, version }),
    ])
    const codes = losers(results)
    expect(codes).toHaveLength(1)
    expect(['STALE_VERSION', 'ALREADY_DECIDED']).toContain(codes[0])
  })

  it('gather the same plans twice: they are in one plan', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    await setting.register('focal')
    const { id } = await setting.submit('focal')
    const results = await Promise.allSettled([setting.gather('focal', 'XDD'), setting.gather('focal', 'XDD')])
    expect(losers(results)).toEqual(['NOTHING_TO_CONSOLIDATE'])
    const holder = await setting.plan('XDD')
    expect(await payload.findByID({ collection: 'plans', id, depth: 0 })).toMatchObject({ parent: holder.id })
    expect(await refusedAfterwards(setting)).toEqual(['STEP_OUT_OF_ORDER'])
  })
})

/** A plan that has been gathered is not sent up again. */
async function refusedAfterwards(setting: Setting): Promise<string[]> {
  const { id, version } = await setting.plan('focal', Q3)
  return losers(await Promise.allSettled([submitPlan(await setting.as('focal'), { plan: id, version })]))
}
