import fc from 'fast-check'
import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import { idOf, isRecord, rowsOf } from '@/access/guards'
import { countBy, narrowRead } from '@/database/narrow'
import { isSqlite } from '@/database/sqliteTables'
import { inTransaction } from '@/database/transaction'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { Setting } from './setting'

let payload: Payload
let setting: Setting

const STATES = ['draft', 'submitted', 'approved'] as const
const WAITS = ['head', 'focal', null] as const

beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  await setting.open()
  const [unit, other] = [...setting.office.units.values()]
  await setting.register('cadre', {
    topics: ['04.01', '02.03'].flatMap((code) => setting.office.topics.get(code) ?? []),
    participants: [setting.office.person('focal').id, setting.office.person('deputy').id],
    stops: [
      { unit: other ?? '', from: '2021-07-13', to: '2021-07-14', toHalf: 'am' },
      { unit: unit ?? '', from: '2021-07-12', to: '2021-07-12' },
    ],
  })
  for (let number = 0; number < 24; number += 1) {
    const submitted = new Date(Date.UTC(2021, 5, 1 + number)).toISOString()
    await payload.db.create({
      collection: 'plans',
      data: {
        organization: setting.office.id,
        department: number % 4 === 0 ? null : setting.office.departments.get('PT'),
        key: `narrow ${String(number)}`,
        title: `Kế hoạch "${String(number)}" của Đỗ Thị Ngữ'`,
        scope: 'cadre',
        period: `2021-Q${String((number % 4) + 1)}`,
        year: 2021,
        round: 1,
        state: STATES[number % 3],
        awaiting: WAITS[number % 5],
        decidingOffice: setting.office.id,
        version: number,
        revision: 0,
        lineCount: number % 7,
        halfDays: number / 2,
        submittedAt: number % 6 === 0 ? null : submitted,
        card:
          number % 8 === 0 ? null : { owner: `Người ${String(number)}`, lines: [{ id: 'a', halfDays: 0.5 }] },
        bases: [],
      },
    })
  }
})
afterAll(() => closeTestPayload(payload))

/** As the adapter gives it, with what is empty left out: rows say it with null, with undefined or with nothing. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
  return Object.fromEntries(entries.map(([name, one]) => [name, filled(one)]))
}

interface Question {
  collection: CollectionSlug
  where: Where
  select: Record<string, true>
  sort?: string | string[]
  limit: number
}

async function both(question: Question): Promise<{ narrow: unknown; adapter: unknown }> {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.db.find({ sort: 'id', ...question, pagination: false, req })
  // The adapter adds groups and lists that nobody asked for.
  const named = (row: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(['id', ...Object.keys(question.select)].map((name) => [name, row[name]]))
  return { narrow: filled(await narrowRead(req, question)), adapter: filled(rowsOf(docs).map(named)) }
}

const PLAN = {
  title: true,
  organization: true,
  department: true,
  state: true,
  awaiting: true,
  version: true,
  halfDays: true,
  submittedAt: true,
  card: true,
} as const

const all = (...names: string[]): Record<string, true> =>
  Object.fromEntries(names.map((name) => [name, true as const]))

describe('a narrow read', () => {
  it.each<[CollectionSlug, Record<string, true>]>([
    ['trips', all('title', 'leader', 'plan', 'topics', 'participants', 'stops', 'halfDays', 'version')],
    ['cadres', all('name', 'posts', 'exemptions', 'inScopeFrom', 'job', 'department')],
    [
      'policies',
      all(
        'quotaDays',
        'subQuotas',
        'allowHalfDays',
        'homeUnits',
        'exemptJobs',
        'deadlines',
        'governingDocuments',
      ),
    ],
    ['units', all('name', 'validTo', 'level', 'parent')],
    ['plans', PLAN],
  ])(
    'gives of %s what the adapter gives: lists in their order, relations, truth values, plain data',
    async (collection, select) => {
      const { narrow, adapter } = await both({ collection, where: {}, select, limit: 100 })
      expect(rowsOf(narrow).length).toBeGreaterThan(0)
      expect(narrow).toEqual(adapter)
    },
  )

  const leaf: fc.Arbitrary<Where> = fc.oneof(
    fc.record({ state: fc.record({ equals: fc.constantFrom(...STATES) }) }),
    fc.record({ awaiting: fc.record({ not_equals: fc.constantFrom('head', 'focal') }) }),
    fc.record({ awaiting: fc.record({ exists: fc.boolean() }) }),
    fc.record({ period: fc.record({ in: fc.subarray(['2021-Q1', '2021-Q2', '2021-Q4', "x' OR 1=1"]) }) }),
    fc.record({ period: fc.record({ contains: fc.constantFrom('Q1', '2021', '1-', '2022') }) }),
    fc.record({ version: fc.record({ greater_than: fc.nat(25) }) }),
    fc.record({ version: fc.record({ less_than: fc.nat(25) }) }),
    fc.record({
      halfDays: fc.record({ less_than_equal: fc.integer({ min: 0, max: 24 }).map((n) => n / 2) }),
    }),
    fc.record({
      halfDays: fc.record({ greater_than_equal: fc.integer({ min: 0, max: 24 }).map((n) => n / 2) }),
    }),
    fc.record({
      submittedAt: fc.record({
        greater_than: fc
          .integer({ min: 1, max: 28 })
          .map((day) => new Date(Date.UTC(2021, 5, day)).toISOString()),
      }),
    }),
  )
  const { where } = fc.letrec<{ where: Where }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ and: fc.array(tie('where'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('where'), { minLength: 1, maxLength: 3 }) }),
    ),
  }))

  it('finds the rows that the adapter finds, in its order, whatever the condition', async () => {
    const sorts = fc.constantFrom<string[]>(
      ['version'],
      ['-version'],
      ['period', '-version'],
      ['-state', 'version'],
    )
    await fc.assert(
      fc.asyncProperty(where, sorts, fc.integer({ min: 1, max: 30 }), async (asked, sort, limit) => {
        const { narrow, adapter } = await both({
          collection: 'plans',
          where: asked,
          select: PLAN,
          sort,
          limit,
        })
        expect(narrow).toEqual(adapter)
      }),
      { numRuns: 150 },
    )
  })

  it('sees what its own transaction has written, and nobody else does before its end [transactions]', async () => {
    const question = {
      collection: 'plans',
      where: { key: { equals: 'narrow 3' } },
      select: all('title'),
      limit: 1,
    } as const
    const [before] = await narrowRead(await createLocalReq({}, payload), question)
    const seen = await inTransaction(await createLocalReq({}, payload), async (req) => {
      await payload.db.updateOne({
        collection: 'plans',
        id: idOf(before) ?? '',
        data: { title: 'Mới' },
        req,
        returning: false,
      })
      const [outside] = await narrowRead(await createLocalReq({}, payload), question)
      return { inside: await narrowRead(req, question), outside: outside?.title }
    })
    expect(seen).toEqual({ inside: [{ id: idOf(before), title: 'Mới' }], outside: before?.title })
  })

  it('refuses on SQLite what it cannot ask [sqlite]', async () => {
    expect(isSqlite(payload.db)).toBe(true)
    const req = await createLocalReq({}, payload)
    const ask = (where: Where, select = all('title')) =>
      narrowRead(req, { collection: 'plans', where, select, limit: 1 })
    await expect(ask({ title: { like: 'x' } })).rejects.toThrow('like')
    await expect(ask({ or: [] })).rejects.toThrow('nothing')
    await expect(ask({ 'cadre.name': { equals: 'x' } })).rejects.toThrow('cadre.name')
    await expect(ask({ title: { equals: null } })).rejects.toThrow('compares')
    await expect(ask({}, all('nowhere'))).rejects.toThrow('nowhere')
  })
})

describe('rows counted by columns', () => {
  it('are as many as there are of each combination', async () => {
    const req = await createLocalReq({}, payload)
    const asked = { key: { in: Array.from({ length: 24 }, (_, number) => `narrow ${String(number)}`) } }
    const counts = await countBy(req, {
      collection: 'plans',
      where: asked,
      by: ['state', 'period'],
      most: 100,
    })
    expect(counts).toHaveLength(12)
    expect(new Set(counts.map(({ state, period }) => `${String(state)} ${String(period)}`)).size).toBe(12)
    expect(counts.map(({ count }) => count)).toEqual(Array.from({ length: 12 }, () => 2))
  })
})
