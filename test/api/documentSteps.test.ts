import type { Payload } from 'payload'
import { rowsOf, textOf } from '@/access/guards'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Q3, Setting } from '@test/services/setting'
import { at, Desk } from './desk'

/** The buttons of a screen: what the workflow tables open to each person, and nothing to those who may not read. */
const STEPS = `query Steps($type: DocumentType!, $id: ID!) {
  documentSteps(type: $type, id: $id) {
    state awaiting version scope parent gatheringDepartment orderOpen steps { event reason } } }`

let payload: Payload
let setting: Setting
let desk: Desk

beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  await setting.office.addPerson('other', { name: 'Vũ Thị Khác', department: 'XDD' })
  await setting.office.addPerson('clerk', { name: 'Mông Thị Phận', role: 'clerk' })
  desk = new Desk(payload, setting.office)
  await setting.open()
})
afterAll(() => closeTestPayload(payload))

const stepsOf = async (person: string, type: string, id: string): Promise<unknown> =>
  at(await desk.ask(person, STEPS, { type, id }), 'documentSteps')
const events = async (person: string, type: string, id: string): Promise<unknown[]> =>
  rowsOf(at(await stepsOf(person, type, id), 'steps')).map(({ event, reason }) =>
    reason === true ? `${textOf(event) ?? ''}!` : event,
  )

describe('the steps of a plan', () => {
  test('are those of each person, with a mark where a reason is asked for', async () => {
    await setting.register('cadre')
    const { id } = await setting.plan('cadre')
    expect(await events('cadre', 'plans', id)).toEqual(['submit'])
    expect(await events('head', 'plans', id)).toEqual([])
    await setting.submit('cadre')
    expect(await events('cadre', 'plans', id)).toEqual(['recall'])
    expect(await events('head', 'plans', id)).toEqual(['endorse', 'return!'])
    expect(await stepsOf('head', 'plans', id)).toMatchObject({
      state: 'submitted',
      awaiting: 'head',
      scope: 'cadre',
    })
  })

  test('offer gathering to the head whose department gathers, and not to the focal department', async () => {
    await setting.endorse('cadre', 'head')
    const { id } = await setting.plan('cadre')
    expect(await stepsOf('head', 'plans', id)).toMatchObject({
      gatheringDepartment: setting.office.departments.get('PT'),
    })
    expect(await events('head', 'plans', id)).toContain('consolidate')
    expect(await events('focal', 'plans', id)).not.toContain('consolidate')
    await setting.gather('head', 'PT')
    await setting.submit('PT', 'head')
    await setting.endorse('PT', 'focal')
    const gathered = await setting.plan('PT')
    expect(await events('focal', 'plans', gathered.id)).toContain('consolidate')
    expect(await stepsOf('focal', 'plans', gathered.id)).toMatchObject({ gatheringDepartment: null })
    expect(await stepsOf('head', 'plans', id)).toMatchObject({ parent: gathered.id })
  })

  test('are not told to a colleague who may not read the plan', async () => {
    const { id } = await setting.plan('cadre')
    await expect(stepsOf('other', 'plans', id)).rejects.toThrow('NOT_FOUND')
    await expect(stepsOf('other', 'plans', 'no id at all')).rejects.toThrow('NOT_FOUND')
  })
})

describe('the steps of a trip', () => {
  test('let the clerk enter the travel order once the trip is approved', async () => {
    const { docs } = await payload.find({ collection: 'trips', limit: 1, depth: 0 })
    const trip = docs[0]?.id ?? ''
    expect(await stepsOf('clerk', 'trips', trip)).toMatchObject({ state: 'registered', orderOpen: false })
    await setting.gather('focal')
    await setting.submit('office', 'focal')
    standOn('2021-07-05')
    await setting.decide('secretary')
    expect(await stepsOf('clerk', 'trips', trip)).toMatchObject({
      state: 'approved',
      orderOpen: true,
      steps: [],
    })
    expect(await stepsOf('other', 'trips', trip)).toMatchObject({ orderOpen: false, steps: [] })
    expect(await events('cadre', 'trips', trip)).toEqual([
      'coordinate',
      'start',
      'complete',
      'postpone!',
      'cancel!',
    ])
  })

  test('are not told to another office', async () => {
    const there = await Setting.make(payload)
    const stranger = new Desk(payload, there.office)
    const { docs } = await payload.find({ collection: 'trips', limit: 1, depth: 0 })
    for (const person of ['cadre', 'focal', 'secretary']) {
      await expect(stranger.ask(person, STEPS, { type: 'trips', id: docs[0]?.id })).rejects.toThrow(
        'NOT_FOUND',
      )
    }
  })
})

test('a report has the steps of its table', async () => {
  standOn('2021-10-01')
  await desk.does('cadre', 'draftReport', { period: Q3 })
  const { docs } = await payload.find({ collection: 'reports', limit: 1, depth: 0 })
  const report = docs[0]?.id ?? ''
  expect(await events('cadre', 'reports', report)).toEqual(['submit'])
  expect(await stepsOf('cadre', 'reports', report)).toMatchObject({ state: 'draft', scope: 'cadre' })
})
