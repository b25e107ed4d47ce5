import { addDays } from '../calendar'
import { computeLedger } from './ledger'
import { measures, type MeasuresInput } from './measures'
import { cadre, policy, post, stop, trip } from './quota.fixture'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `cb-${index + 1}`)
const EXEMPT = ['driver', 'accountant', 'clerk'].map((job) => cadre({ id: job, posts: [post({ job })] }))
const OFFICE = [...ids(18).map((id) => cadre({ id })), ...EXEMPT]

const input = (facts: Partial<MeasuresInput> = {}): MeasuresInput => ({
  on: '2021-09-30',
  cadres: OFFICE,
  registered: [],
  reported: [],
  planLines: [],
  ledgers: [],
  ...facts,
})

describe('the denominator', () => {
  it('is 18 of 21 where driver, accountant and clerk are exempt (row TN-16)', () => {
    const { inScope, exempt, registered } = measures(input())
    expect(inScope).toEqual(ids(18))
    expect(registered.of).toBe(18)
    expect(exempt).toEqual(['driver', 'accountant', 'clerk'].map((id) => ({ cadre: id, by: 'job' })))
  })

  it('is of who is in scope on the date', () => {
    const cadres = [
      cadre({ id: 'steady' }),
      cadre({ id: 'joined', posts: [post({ from: '2021-05-04' })] }),
      cadre({ id: 'mother', leaves: [{ kind: 'maternity', from: '2021-04-01', to: '2021-09-30' }] }),
      cadre({ id: 'left', posts: [post({ to: '2021-03-31' })] }),
    ]
    const on = (day: MeasuresInput['on']) => measures(input({ cadres, on: day }))
    expect(on('2021-03-31').inScope).toEqual(['steady', 'mother', 'left'])
    expect(on('2021-06-30')).toMatchObject({
      on: '2021-06-30',
      inScope: ['steady', 'joined'],
      exempt: [{ cadre: 'mother', by: 'leave' }],
    })
    expect(on('2021-12-31').inScope).toEqual(['steady', 'joined', 'mother'])
  })

  it('of nobody gives no percentage', () => {
    expect(measures(input({ cadres: EXEMPT })).registered).toEqual({
      count: 0,
      of: 0,
      percent: null,
      missing: [],
    })
  })
})

describe('registered and reported (row TN-17)', () => {
  it('are two measures', () => {
    const { registered, reported } = measures(input({ registered: ids(18), reported: ids(17) }))
    expect(registered).toEqual({ count: 18, of: 18, percent: 100, missing: [] })
    expect(reported).toEqual({ count: 17, of: 18, percent: 94.4, missing: ['cb-18'] })
  })

  it('are rounded down, so that only all are 100', () => {
    const cadres = ids(2000).map((id) => cadre({ id }))
    expect(measures(input({ cadres, reported: ids(1999) })).reported.percent).toBe(99.9)
  })

  it('are 100 or 0 of one', () => {
    const alone = { cadres: [cadre({ id: 'cb-1' })] }
    expect(measures(input({ ...alone, registered: ['cb-1'] })).registered.percent).toBe(100)
    expect(measures(input(alone)).registered).toEqual({ count: 0, of: 1, percent: 0, missing: ['cb-1'] })
  })

  it('do not count who is not in scope', () => {
    expect(measures(input({ registered: ['driver', 'stranger', 'cb-1'] })).registered.count).toBe(1)
  })
})

describe('plan completed (row HY-07)', () => {
  it('is of cadres whose every line was done, with the lines behind it', () => {
    const planLines = [
      { cadre: 'cb-1', done: true },
      { cadre: 'cb-1', done: true },
      { cadre: 'cb-2', done: true },
      { cadre: 'cb-2', done: false },
      { cadre: 'driver', done: true },
    ]
    const { planCompleted } = measures(
      input({ planLines, cadres: OFFICE.filter(({ id }) => /^cb-[123]$|driver/.test(id)) }),
    )
    expect(planCompleted).toEqual({
      count: 1,
      of: 3,
      percent: 33.3,
      missing: ['cb-2', 'cb-3'],
      lines: { count: 3, of: 4 },
    })
  })
})

describe('days done', () => {
  const ledgerOf = (id: string, daysInJuly: number, quotaDays: number | null = 2) =>
    computeLedger({
      cadre: cadre({ id, posts: [post({ policies: [policy({ quotaDays })] })] }),
      year: 2021,
      trips: [
        trip('t', [stop('2021-07-01', addDays('2021-07-01', daysInJuly - 1))], {
          participants: [{ cadre: id }],
        }),
      ],
    })

  it('is of cadres who have done their quota, with the days', () => {
    const ledgers = [ledgerOf('cb-1', 3), ledgerOf('cb-2', 1), ledgerOf('driver', 5)]
    const cadres = OFFICE.filter(({ id }) => ['cb-1', 'cb-2', 'cb-3', 'driver'].includes(id))
    expect(measures(input({ ledgers, cadres })).daysDone).toEqual({
      count: 1,
      of: 3,
      percent: 33.3,
      missing: ['cb-2', 'cb-3'],
      days: 4,
      quotaDays: 4,
    })
  })

  it('asks for nothing where there is no quota', () => {
    const ledgers = [ledgerOf('cb-1', 3, null)]
    const cadres = OFFICE.filter(({ id }) => id === 'cb-1')
    expect(measures(input({ ledgers, cadres })).daysDone).toEqual({
      count: 0,
      of: 0,
      percent: null,
      missing: [],
      days: 3,
      quotaDays: 0,
    })
  })
})
