import type { Payload } from 'payload'
import { isRecord, rowsOf } from '@/access/guards'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at } from './desk'
import { Story } from './story'

/** Who reads what, and how a queue goes on from page to page. */
const Q3 = '2021-Q3'
const GLANCE = `query Glance($organization: ID!) {
  quarterAtGlance(organization: $organization, period: "2021-Q3") { departments { name } total { inScope } } }`
let payload: Payload
let here: Story
let there: Story
let above: Story

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2021-06-25')
  const upper = await TestOffice.make(payload, { name: 'Trung ương Đoàn Thử', chain: 'standing' })
  const offices: TestOffice[] = []
  for (const name of ['Tỉnh đoàn Đây', 'Tỉnh đoàn Kia']) {
    const office = await TestOffice.make(payload, { name, chain: 'headFocalStanding', parent: upper.id })
    await office.addDepartment('Ban Phong trào', 'PT')
    await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
    await office.setFocal('XDD')
    await office.addPerson('tb', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
    await office.addPerson('dm', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
    for (const [key, ten] of [
      ['anh', 'Nguyễn Thị Ánh'],
      ['binh', 'Trần Văn Bình'],
      ['chi', 'Lý Thị Chi'],
    ] as const) {
      await office.addPerson(key, { name: ten, department: 'PT' })
    }
    offices.push(office)
  }
  const [first, second] = offices
  if (!first || !second) throw new Error('Two offices were to be made')
  await upper.addPerson('trong', { name: 'Phan Văn Trông', role: 'reader' })
  above = new Story(payload, upper, Q3, 'trong')
  here = new Story(payload, first, Q3, 'dm')
  there = new Story(payload, second, Q3, 'dm')
  await here.does('dm', 'openQuarter', { organization: first.id, period: Q3 })
  for (const [hour, person] of ['chi', 'anh', 'binh'].entries()) {
    standOn(`2021-06-${String(26 + hour)}`)
    await here.register(person, person, { stops: here.on('Bình Yên', `2021-07-1${String(hour)}`) })
    await here.submit(person)
  }
})
afterAll(() => closeTestPayload(payload))

interface Page {
  owners: unknown[]
  next: unknown
}

async function page(first: number, after?: unknown): Promise<Page> {
  const data = await here.ask(
    'tb',
    'query Page($first: Int!, $after: String) { reviewQueue(first: $first, after: $after) { next rows { owner } } }',
    { first, after },
  )
  const queue = at(data, 'reviewQueue')
  return { owners: rowsOf(at(queue, 'rows')).map(({ owner }) => owner), next: at(queue, 'next') }
}

describe('the review queue', () => {
  test('begins with what has waited longest, and goes on where the page before ended', async () => {
    expect(await page(3)).toEqual({ owners: ['Lý Thị Chi', 'Nguyễn Thị Ánh', 'Trần Văn Bình'], next: null })
    const one = await page(2)
    expect(one.owners).toEqual(['Lý Thị Chi', 'Nguyễn Thị Ánh'])
    expect(await page(2, one.next)).toEqual({ owners: ['Trần Văn Bình'], next: null })
  })

  test('refuses a beginning that it has not given', async () => {
    await expect(page(2, 'somewhere')).rejects.toThrow('INVALID_VALUE')
  })

  test('is filtered by period, scope and office', async () => {
    const count = async (filter: string): Promise<number> =>
      rowsOf(
        at(
          await here.ask('tb', `{ reviewQueue(${filter}, first: 9) { rows { id } } }`),
          'reviewQueue',
          'rows',
        ),
      ).length
    expect(await count(`period: "${Q3}"`)).toBe(3)
    expect(await count('period: "2021-Q4"')).toBe(0)
    expect(await count('scope: department')).toBe(0)
    expect(await count(`organization: "${there.office.id}"`)).toBe(0)
  })

  test("of another office's head holds nothing of this one", async () => {
    expect(await there.queue('tb')).toEqual([])
  })
})

describe("another office's work", () => {
  test('is not found: neither its glance, its overlaps, its ledgers nor its plans', async () => {
    const organization = here.office.id
    await expect(there.ask('dm', GLANCE, { organization })).rejects.toThrow('NOT_FOUND')
    const overlaps =
      'query O($organization: ID!) { overlaps(organization: $organization, period: "2021-Q3") { open } }'
    await expect(there.ask('dm', overlaps, { organization })).rejects.toThrow('NOT_FOUND')
    const ledger = 'query L($cadre: ID!) { ledger(cadre: $cadre, year: 2021) { name } }'
    await expect(there.ask('dm', ledger, { cadre: here.office.person('anh').id })).rejects.toThrow(
      'NOT_FOUND',
    )
    const pace =
      'query P($organization: ID!) { organizationPace(organization: $organization, year: 2021) { total } }'
    await expect(there.ask('dm', pace, { organization })).rejects.toThrow('NOT_FOUND')
    await expect(here.ask('anh', pace, { organization })).rejects.toThrow('NOT_ALLOWED')
    const measures =
      'query M($organization: ID!) { measures(organization: $organization, period: "2021-Q3") { inScope } }'
    await expect(there.ask('dm', measures, { organization })).rejects.toThrow('NOT_FOUND')
    await expect(here.ask('anh', measures, { organization })).rejects.toThrow('NOT_ALLOWED')
    const plan = await here.plan('anh', Q3)
    const inside = await there.ask('dm', 'query I($plan: ID!) { plansInside(plan: $plan) { id } }', {
      plan: plan.id,
    })
    expect(inside).toEqual({ plansInside: [] })
    const step = { plan: plan.id, version: plan.version }
    expect(await there.refused('dm', 'endorsePlan', step)).toMatchObject([
      { code: 'NOT_FOUND', field: 'plan' },
    ])
  })

  test('is read by the office above, which takes no step in it', async () => {
    const organization = here.office.id
    const glance = await above.ask('trong', GLANCE, { organization })
    expect(at(glance, 'quarterAtGlance', 'total', 'inScope')).toBe(5)
    const ledger = 'query L($cadre: ID!) { ledger(cadre: $cadre, year: 2021) { name } }'
    const read = await above.ask('trong', ledger, { cadre: here.office.person('anh').id })
    expect(read).toEqual({ ledger: { name: 'Nguyễn Thị Ánh' } })
    expect(await above.queue('trong')).toEqual([])
    const plan = await here.plan('anh', Q3)
    const step = { plan: plan.id, version: plan.version }
    expect(await above.refused('trong', 'endorsePlan', step)).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('a gathered plan', () => {
  test('shows a head the plans of the own department alone', async () => {
    const { id, version } = await here.awaited('tb', 'Lý Thị Chi')
    await here.moves('tb', 'endorsePlan', { plan: id, version })
    const department = here.office.departments.get('PT')
    const whole = { organization: here.office.id, period: Q3 }
    const part = await here.moves('tb', 'consolidatePlans', { ...whole, department })
    const inside = 'query I($plan: ID!) { plansInside(plan: $plan) { owner lines { title } } }'
    const seen = async (person: string): Promise<unknown[]> =>
      rowsOf((await here.ask(person, inside, { plan: part.id })).plansInside).map(({ owner }) => owner)
    expect(await seen('tb')).toEqual(['Lý Thị Chi'])
    expect(await seen('dm')).toEqual(['Lý Thị Chi'])
    expect(await seen('binh')).toEqual([])
  })
})

describe('the words of a refusal', () => {
  test("are in the person's own language", async () => {
    const message = async (): Promise<unknown> => {
      const data = await here.ask(
        'anh',
        'mutation { openPlan(input: { period: "soon" }) { refusals { message messageVi messageEn } } }',
      )
      const refusal = at(data, 'openPlan', 'refusals', 0)
      return isRecord(refusal)
        ? [refusal.message === refusal.messageVi, refusal.message === refusal.messageEn]
        : undefined
    }
    expect(await message()).toEqual([true, false])
    await payload.update({ collection: 'cadres', id: here.office.person('anh').id, data: { language: 'en' } })
    expect(await message()).toEqual([false, true])
  })
})

describe('notifications', () => {
  test('that are named are marked as read, and those of others are not', async () => {
    const mine = 'query { notifications(first: 9) { unread rows { id } } }'
    const ids = rowsOf(at(await here.ask('anh', mine), 'notifications', 'rows')).map(({ id }) => id)
    expect(ids).toHaveLength(1)
    expect(await here.does('binh', 'markNotificationsRead', { notifications: ids })).toEqual({ read: 0 })
    expect(await here.does('anh', 'markNotificationsRead', { notifications: ['not an id'] })).toEqual({
      read: 0,
    })
    expect(await here.does('anh', 'markNotificationsRead', { notifications: ids })).toEqual({ read: 1 })
    expect(at(await here.ask('anh', mine), 'notifications', 'unread')).toBe(0)
    expect(at(await here.ask('binh', mine), 'notifications', 'unread')).toBe(1)
  })
})
