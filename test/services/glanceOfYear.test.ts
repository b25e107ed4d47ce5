import fc from 'fast-check'
import { asDayKey, type DayKey, periodKey, quartersOf } from '@/domain/calendar'
import type { Person } from '@/services/lookup/people'
import type { GlanceRows, GlanceView } from '@/services/read/glanceOf'
import { glanceOfYear } from '@/services/read/glanceOfYear'

/** A year from its quarters: who has done so in each, among those whom the regime concerned. */
const YEAR = { kind: 'year', year: 2021 } as const
const day = (text: string): DayKey => asDayKey(text) ?? '1900-01-01'

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  organization: 'office',
  department: 'pt',
  job: 'specialist',
  posts: [],
  exemptions: [],
  ...more,
})

const viewOf = (people: readonly Person[]): GlanceView => ({
  whole: 'Tỉnh đoàn',
  names: new Map([
    ['pt', 'Ban Phong trào'],
    ['xdd', 'Ban Xây dựng Đoàn'],
  ]),
  people,
  sees: () => true,
  rules: () => undefined,
})

const plan = (cadre: string, period: string, more: Record<string, unknown> = {}) => ({
  cadre,
  period,
  department: 'pt',
  state: 'draft',
  lineCount: 1,
  returns: 0,
  ...more,
})
const rowsOf = (more: Partial<GlanceRows>): GlanceRows => ({
  plans: [],
  reports: [],
  asked: [],
  credits: [],
  ...more,
})

const year = (people: readonly Person[], rows: Partial<GlanceRows>, today = '2022-02-01') =>
  glanceOfYear(viewOf(people), YEAR, rowsOf(rows), day(today))

test('one who has missed a quarter has not registered each quarter', () => {
  const plans = [plan('a', '2021-Q1'), plan('a', '2021-Q2'), plan('b', '2021-Q1')]
  const { total, departments, periods } = year([person('a'), person('b')], { plans })
  expect(total).toMatchObject({ inScope: 2, registered: 1, submitted: 0 })
  expect(departments[0]).toMatchObject({ name: 'Ban Phong trào', inScope: 2, registered: 1 })
  expect(periods.map(({ period, total: { registered, inScope } }) => [period, registered, inScope])).toEqual([
    ['2021-Q1', 2, 2],
    ['2021-Q2', 1, 2],
  ])
})

test('nobody owes a quarter in which the regime did not concern him or her', () => {
  const plans = ['2021-Q1', '2021-Q2', '2021-Q3'].map((period) => plan('a', period, { state: 'approved' }))
  const people = [person('a'), person('may', { inScopeFrom: day('2021-05-10') })]
  const late = [plan('may', '2021-Q2', { state: 'approved' }), plan('may', '2021-Q3', { state: 'closed' })]
  expect(year(people, { plans: [...plans, ...late] }).total).toMatchObject({
    inScope: 2,
    registered: 2,
    approved: 2,
  })
})

test('a report is asked for once its quarter is over', () => {
  const plans = [plan('a', '2021-Q1'), plan('a', '2021-Q2')]
  const reports = [{ cadre: 'a', period: '2021-Q1', department: 'pt', state: 'submitted' }]
  expect(year([person('a')], { plans, reports }, '2021-02-01').total.reported).toBe(0)
  expect(year([person('a')], { plans, reports }, '2021-05-01').total.reported).toBe(1)
  expect(year([person('a')], { plans, reports }, '2021-07-01').total.reported).toBe(0)
})

test('days, requests and returns add up, and a quarter that nobody opened is not shown', () => {
  const plans = [
    plan('a', '2021-Q1', { returns: 1 }),
    plan('a', '2021-Q3', {
      returns: 2,
      card: {
        lines: [{ id: 't', state: 'approved', halfDays: 3, people: [{ id: 'a' }] }],
      },
    }),
  ]
  const credits = ['2021-Q1', '2021-Q3', '2021-Q3'].map((period) => ({ period, department: 'pt' }))
  const asked = [{ period: '2021-Q4', department: 'xdd', state: 'done' }]
  const { total, departments, periods } = year([person('a')], { plans, credits, asked })
  expect(total).toMatchObject({ halfDaysDone: 3, halfDaysPlanned: 3, returns: 3, unplannedConsented: 1 })
  expect(departments.map(({ unplannedAsked }) => unplannedAsked)).toEqual([0, 1])
  expect(periods.map(({ period }) => period)).toEqual(['2021-Q1', '2021-Q3'])
})

test('an office that plans by the year is counted by its year, and one that does both by its quarters', () => {
  const ofYear = plan('a', '2021', { state: 'approved' })
  const alone = year([person('a'), person('b')], { plans: [ofYear] })
  expect(alone.total).toMatchObject({ inScope: 2, registered: 1, approved: 1 })
  expect(alone.periods.map(({ period }) => period)).toEqual(['2021'])
  const both = year([person('a'), person('b')], { plans: [ofYear, plan('b', '2021-Q2')] })
  expect(both.total).toMatchObject({ inScope: 2, registered: 1, approved: 0 })
  expect(both.periods.map(({ period }) => period)).toEqual(['2021-Q2', '2021'])
})

test('before anything is opened it says how many the regime concerns', () => {
  expect(year([person('a')], {})).toMatchObject({ total: { inScope: 1, registered: 0 }, periods: [] })
})

test('agrees with looking at each person and each quarter, whatever was planned and reported', () => {
  const quarters = quartersOf(2021).map(periodKey)
  const ids = ['a', 'b', 'c']
  const done = fc.record({
    cadre: fc.constantFrom(...ids),
    period: fc.constantFrom(...quarters),
    state: fc.constantFrom('draft', 'submitted', 'approved', 'closed'),
    lineCount: fc.constantFrom(0, 1),
    revision: fc.constantFrom(0, 1),
  })
  const reported = fc.record({
    cadre: fc.constantFrom(...ids),
    period: fc.constantFrom(...quarters),
    state: fc.constantFrom('draft', 'accepted'),
  })
  const starts = fc.tuple(...ids.map(() => fc.constantFrom('2020-01-01', '2021-05-10', '2021-11-01')))
  fc.assert(
    fc.property(
      fc.uniqueArray(done, { selector: ({ cadre, period }) => `${cadre} ${period}`, minLength: 1 }),
      fc.uniqueArray(reported, { selector: ({ cadre, period }) => `${cadre} ${period}` }),
      starts,
      (plans, reports, from) => {
        const people = ids.map((id, index) => person(id, { inScopeFrom: day(from[index] ?? '') }))
        const { total } = year(people, { plans: plans.map((row) => ({ ...row, department: 'pt' })), reports })
        const opened = quarters.filter((key) => plans.some(({ period }) => period === key))
        const lastDays: Record<string, string> = {
          '2021-Q1': '2021-03-31',
          '2021-Q2': '2021-06-30',
          '2021-Q3': '2021-09-30',
          '2021-Q4': '2021-12-31',
        }
        let expected = { inScope: 0, registered: 0, submitted: 0, approved: 0, reported: 0 }
        for (const [index, id] of ids.entries()) {
          const owes = opened.filter((key) => (from[index] ?? '') <= (lastDays[key] ?? ''))
          if (owes.length === 0) continue
          const planOf = (key: string) => plans.find((row) => row.cadre === id && row.period === key)
          const all = (test: (key: string) => boolean): number => (owes.every(test) ? 1 : 0)
          expected = {
            inScope: expected.inScope + 1,
            registered:
              expected.registered +
              all(
                (key) =>
                  planOf(key)?.lineCount === 1 ||
                  (planOf(key)?.state ?? 'draft') !== 'draft' ||
                  planOf(key)?.revision === 1,
              ),
            // A plan that is open anew after its approval was sent up once.
            submitted:
              expected.submitted +
              all((key) => (planOf(key)?.state ?? 'draft') !== 'draft' || planOf(key)?.revision === 1),
            approved:
              expected.approved + all((key) => ['approved', 'closed'].includes(planOf(key)?.state ?? '')),
            reported:
              expected.reported +
              all((key) =>
                reports.some((row) => row.cadre === id && row.period === key && row.state === 'accepted'),
              ),
          }
        }
        expect(total).toMatchObject(expected)
      },
    ),
  )
})
