import type { Payload, PayloadRequest } from 'payload'
import { documentSteps } from '@/services/read/documentSteps'
import { stepFacts } from '@/services/read/stepFacts'
import { postponeTrip } from '@/services/trips/changeTrip'
import { offeredSteps } from '@admin/workflow/offeredSteps'
import { stepForm, type Typed } from '@admin/workflow/stepForms'
import { Desk } from '@test/api/desk'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Q3, Setting } from '@test/services/setting'

/** What a button of the panel sends is what the step takes: the form's own input, over the API, on real documents. */
let payload: Payload
let setting: Setting
let desk: Desk
let trips: { cadre: string; head: string }

beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  desk = new Desk(payload, setting.office)
})
afterAll(() => closeTestPayload(payload))

type Kind = 'plans' | 'trips' | 'reports'

const screen = async (req: PayloadRequest, type: Kind, id: string) => {
  const document = await documentSteps(req, { type, id })
  const facts = await stepFacts(req, document)
  return { document, facts, offered: offeredSteps(document, facts) }
}
const seenBy = async (person: string, type: Kind, id: string) => screen(await setting.as(person), type, id)

/** Presses a button that is drawn, and sends what its form makes of what was typed. */
async function press(person: string, type: Kind, id: string, event: string, typed: Partial<Typed> = {}) {
  const { document, facts, offered } = await seenBy(person, type, id)
  expect(offered).toContain(event)
  const form = stepForm(document, event)
  if (!form) throw new Error(event)
  return desk.does(person, form.mutation, form.input({ fields: {}, cells: {}, ...typed }, document, facts))
}

describe("one cadre's plan", () => {
  test('has no decision before the plan of the office is put up, not even for the Standing Committee', async () => {
    await setting.open()
    trips = { cadre: (await setting.register('cadre')).id, head: (await setting.register('head')).id }
    const kept = await setting.register('cadre', { title: 'Chuyến giữ lại' })
    await setting.submit('cadre')
    await setting.submit('head')
    await setting.endorse('cadre', 'head')
    await setting.gather('head', 'PT')
    await setting.submit('PT', 'head')
    await setting.endorse('PT', 'focal')
    await setting.gather('focal')
    const { id } = await setting.plan('cadre')
    const { facts, offered } = await seenBy('secretary', 'plans', id)
    expect(facts).toEqual({ stops: [], lines: [] })
    expect(offered).not.toContain('approve')
    expect(kept.state).toBe('registered')
  })

  test('then shows its waiting lines to who decides, and to nobody else', async () => {
    await setting.submit('office', 'focal')
    const { id } = await setting.plan('cadre')
    const { facts, offered } = await seenBy('deputy', 'plans', id)
    expect(offered).toContain('approve')
    expect(facts.decidedIn).toMatchObject({ plan: (await setting.plan('office')).id })
    expect(facts.lines.map((line) => line.id)).toContain(trips.cadre)
    for (const person of ['head', 'focal', 'cadre']) {
      const seen = await seenBy(person, 'plans', id)
      expect(seen.facts).toEqual({ stops: [], lines: [] })
      expect(seen.offered).not.toContain('approve')
    }
  })

  test('is decided line by line with direction, and the others in the office’s plan stay', async () => {
    const { id } = await setting.plan('cadre')
    const { facts } = await seenBy('deputy', 'plans', id)
    const row = facts.lines.findIndex((line) => line.id === trips.cadre)
    await press('deputy', 'plans', id, 'approve', {
      fields: { direction: 'Đi cùng ban Tuyên giáo' },
      cells: { [`decision.${row}`]: 'drop', [`reason.${row}`]: 'Trùng hội nghị' },
    })
    expect(await setting.trip(trips.cadre)).toMatchObject({ state: 'dropped' })
    expect(await setting.plan('cadre')).toMatchObject({
      state: 'approved',
      direction: 'Đi cùng ban Tuyên giáo',
    })
    expect(await setting.plan('head')).toMatchObject({ state: 'consolidated' })
    expect(await setting.plan('office')).toMatchObject({ state: 'submitted' })
  })
})

describe('a trip', () => {
  test('that was put off gets the days that are typed for each stop', async () => {
    await press('secretary', 'plans', (await setting.plan('office')).id, 'approve')
    const { version } = await setting.trip(trips.head)
    await postponeTrip(await setting.as('head'), { trip: trips.head, version, reason: 'Mưa lũ' })
    expect((await seenBy('cadre', 'trips', trips.head)).facts.stops).toEqual([])
    const { facts } = await seenBy('head', 'trips', trips.head)
    expect(facts.stops).toHaveLength(1)
    await press('head', 'trips', trips.head, 'reschedule', {
      cells: { 'from.0': '02/08/2021', 'to.0': '03/08/2021', 'fromHalf.0': 'pm', 'toHalf.0': 'am' },
    })
    const { stops } = await setting.trip(trips.head)
    expect(await setting.trip(trips.head)).toMatchObject({ state: 'approved', halfDays: 2 })
    expect(stops?.[0]).toMatchObject({ from: '2021-08-02', to: '2021-08-03', fromHalf: 'pm', toHalf: 'am' })
  })

  test('is moved as a whole by who reviews it, with a reason', async () => {
    await press('secretary', 'trips', trips.head, 'move', {
      fields: { firstDay: '2021-08-09', reason: 'Tránh trùng đoàn khác' },
    })
    expect(await setting.trip(trips.head)).toMatchObject({
      firstDay: '2021-08-09',
      lastDay: '2021-08-10',
      changeReason: 'Tránh trùng đoàn khác',
    })
  })
})

describe('a report', () => {
  test('is written by its owner from the words that stand in it, and emptied where they are taken out', async () => {
    standOn('2021-10-01')
    const { id } = await desk.moves('cadre', 'draftReport', { period: Q3 })
    await press('cadre', 'reports', id, 'edit', { fields: { lessons: 'Đi sớm hơn', learning: 'x' } })
    const { facts, offered } = await seenBy('cadre', 'reports', id)
    expect(facts.narrative).toMatchObject({ lessons: 'Đi sớm hơn', learning: 'x' })
    expect(offered).toEqual(['edit', 'refresh', 'submit'])
    await press('cadre', 'reports', id, 'edit', { fields: { learning: '' } })
    const after = await payload.findByID({ collection: 'reports', id, depth: 0 })
    expect(after.lessons).toBe('Đi sớm hơn')
    expect(after.learning ?? '').toBe('')
    await press('cadre', 'reports', id, 'refresh')
    expect((await seenBy('head', 'reports', id)).facts.narrative).toBeUndefined()
    await press('cadre', 'reports', id, 'submit')
    expect((await seenBy('cadre', 'reports', id)).facts.narrative).toBeUndefined()
  })
})
