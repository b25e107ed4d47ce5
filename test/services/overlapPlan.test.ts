import type { Payload } from 'payload'
import { draftOverlaps } from '@/services/read/draftOverlaps'
import { overlaps } from '@/services/read/overlaps'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { fullScans, plansOf } from '@test/helpers/queryPlan'
import { Q3, Setting } from './setting'

let payload: Payload
let setting: Setting
beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  await setting.open()
  for (const key of ['cadre', 'head', 'focal']) await setting.register(key)
})
afterAll(() => closeTestPayload(payload))

const draft = async (unit = setting.office.units.get('Bình Yên') ?? '') => {
  const req = await setting.as('cadre')
  return () =>
    draftOverlaps(req, {
      organization: setting.office.id,
      stops: [{ unit, from: '2021-07-12', to: '2021-07-13' }],
      participants: ['cadre', 'head'].map((key) => setting.office.person(key).id),
      topics: [setting.office.topics.get('04.01') ?? ''],
    })
}

describe('[sqlite] an overlap check while a trip is written down', () => {
  it('finds its way by indexes alone: no table is gone through from end to end', async () => {
    const read = await draft()
    expect((await read()).length).toBeGreaterThan(0)
    const planned = await plansOf(payload, read)
    expect(planned.map(({ plan }) => fullScans(plan))).toEqual(planned.map(() => []))
    const trips = planned.filter(({ sql }) => / from "trips"/.test(sql))
    for (const { plan } of trips) expect(plan[0]).toMatch(/^SEARCH trips\w* USING (COVERING )?INDEX/)
  })

  it('takes eight statements, the offices of who asks among them', async () => {
    // Trips are found first and read with their lists then: two statements for places, two for people.
    expect(await plansOf(payload, await draft())).toHaveLength(8)
  })

  it('is seen to go through a table where it would', async () => {
    const planned = await plansOf(payload, () =>
      payload.db.find({ collection: 'trips', where: { content: { equals: 'không có' } }, pagination: false }),
    )
    expect(planned.flatMap(({ plan }) => fullScans(plan))).not.toEqual([])
  })
})

describe('[sqlite] the overlaps of an office', () => {
  it('are found by indexes alone', async () => {
    const req = await setting.as('focal')
    const asked = { organization: setting.office.id, period: Q3, first: 20 }
    const planned = await plansOf(payload, () => overlaps(req, asked))
    expect(planned.map(({ plan }) => fullScans(plan))).toEqual(planned.map(() => []))
    const [trips] = planned.filter(({ sql }) => sql.includes('FROM "trips"'))
    expect(trips?.plan[0]).toMatch(/^SEARCH t USING INDEX organization_firstDay_idx/)
  })
})
