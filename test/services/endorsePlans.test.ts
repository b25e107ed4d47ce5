import type { Payload } from 'payload'
import { endorsePlans } from '@/services/plans/endorsePlan'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { refusalsOf, Setting } from './setting'

let payload: Payload
let setting: Setting

beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))
beforeEach(async () => {
  setting = await Setting.make(payload)
  await setting.office.addPerson('second', { name: 'Lý Thị Chi', department: 'PT' })
  await setting.open()
  for (const person of ['cadre', 'second']) {
    await setting.register(person)
    await setting.submit(person)
  }
})

const seen = async (...people: string[]) =>
  Promise.all(
    people.map(async (person) => {
      const { id, version } = await setting.plan(person)
      return { plan: id, version }
    }),
  )
const states = async (): Promise<string[]> => [
  (await setting.plan('cadre')).state,
  (await setting.plan('second')).state,
]

describe('several plans at once', () => {
  test('are all agreed to, each as a step of its own with the words of all', async () => {
    const plans = await seen('cadre', 'second')
    expect(await endorsePlans(await setting.as('head'), { plans, words: 'Đồng ý cả' })).toHaveLength(2)
    expect(await states()).toEqual(['endorsed', 'endorsed'])
    const { docs } = await payload.find({
      collection: 'transitions',
      where: { and: [{ event: { equals: 'endorse' } }, { document: { in: plans.map(({ plan }) => plan) } }] },
    })
    expect(docs.map(({ reason }) => reason)).toEqual(['Đồng ý cả', 'Đồng ý cả'])
  })

  test('are left as they were, all of them, where one has changed since it was seen [transactions]', async () => {
    const [first, second] = await seen('cadre', 'second')
    if (!first || !second) throw new Error('Two plans were to be seen')
    const plans = [first, { ...second, version: second.version - 1 }]
    expect(await refusalsOf(endorsePlans(await setting.as('head'), { plans }))).toEqual([
      'STALE_VERSION plans.1.version',
    ])
    expect(await states()).toEqual(['submitted', 'submitted'])
  })

  test('are not agreed to by somebody who is not awaited, and one not twice', async () => {
    const plans = await seen('cadre', 'second')
    expect(await refusalsOf(endorsePlans(await setting.as('cadre'), { plans }))).toEqual([
      'NOT_ALLOWED plans.0.plan',
    ])
    const [first] = plans
    const twice = first ? [first, first] : []
    expect(await refusalsOf(endorsePlans(await setting.as('head'), { plans: twice }))).toEqual([
      'ALREADY_DECIDED plans.1.plan',
    ])
    expect(await refusalsOf(endorsePlans(await setting.as('head'), { plans: [] }))).toEqual([
      'INVALID_VALUE plans',
    ])
    expect(await states()).toEqual(['submitted', 'submitted'])
  })
})
