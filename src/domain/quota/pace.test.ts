import type { DayKey } from '../calendar'
import { pace, type PaceInput } from './pace'
import { cadre, policy, post, stop, trip } from './quota.fixture'
import type { LedgerTrip } from './trip'

const done = (id: string, from: DayKey, to: DayKey): LedgerTrip => trip(id, [stop(from, to)])
const approved = (id: string, from: DayKey, to: DayKey): LedgerTrip =>
  trip(id, [stop(from, to)], { stage: 'approved', evidence: undefined })

const at = (today: DayKey, trips: LedgerTrip[], facts: Partial<PaceInput> = {}) =>
  pace({ cadre: cadre(), year: 2021, trips, today, ...facts })

describe('the pace of a cadre', () => {
  it('tells what is done, what the approved plan will bring and what nobody has planned', () => {
    const trips = [
      done('a', '2021-01-04', '2021-01-23'),
      approved('b', '2021-01-23', '2021-02-01'),
      approved('c', '2021-10-01', '2021-10-05'),
      trip('d', [stop('2021-11-01')], { stage: 'planned' }),
    ]
    expect(at('2021-07-02', trips)).toMatchObject({
      done: 20,
      planned: 14,
      forecast: 34,
      remaining: 40,
      shortfall: 26,
      byQuarter: [29, 0, 0, 5],
      daysLeft: 183,
    })
  })

  it('expects an even spread up to yesterday', () => {
    expect(at('2021-01-01', []).expected).toBe(0)
    expect(at('2021-03-15', []).expected).toBeCloseTo((60 * 73) / 365)
    expect(at('2021-12-31', [])).toMatchObject({ daysLeft: 1 })
    expect(at('2022-02-01', [])).toMatchObject({ daysLeft: 0, expected: 60 })
    expect(at('2020-11-01', [])).toMatchObject({ daysLeft: 365, expected: 0 })
  })

  it('counts only the time in scope and in the window', () => {
    const window = { from: '2021-03-01', to: '2021-12-31' } as const
    const inWindow = cadre({ posts: [post({ policies: [policy({ window })] })] })
    expect(at('2021-02-01', [], { cadre: inWindow })).toMatchObject({ daysLeft: 306, expected: 0 })
    expect(at('2021-12-01', [], { cadre: inWindow }).expected).toBeCloseTo((60 * 275) / 306)
    const joined = cadre({ posts: [post({ from: '2021-05-01' })] })
    expect(at('2021-05-01', [], { cadre: joined })).toMatchObject({ daysLeft: 245, expected: 0 })
    const elsewhere = cadre({
      posts: [post({ policies: [policy({ window: { from: '2020-03-01', to: '2020-12-31' } })] })],
    })
    expect(at('2021-05-01', [], { cadre: elsewhere })).toMatchObject({
      daysLeft: 0,
      expected: 60,
      bunched: false,
    })
  })
})

describe('the status of a cadre', () => {
  const sixty = done('a', '2021-01-01', '2021-03-01')

  it('is met when the quota is done at every level', () => {
    expect(at('2021-04-01', [sixty]).status).toBe('met')
    const split = cadre({
      posts: [post({ policies: [policy({ subQuotas: [{ level: 'branch', days: 1 }] })] })],
    })
    expect(at('2021-04-01', [sixty], { cadre: split }).status).toBe('onPace')
  })

  it('is on pace as far as an even spread, or when the approved plan will do', () => {
    const twelve = done('a', '2021-01-01', '2021-01-12')
    expect(at('2021-03-15', [twelve]).status).toBe('onPace')
    expect(at('2021-03-16', [twelve]).status).toBe('behind')
    expect(at('2021-01-01', []).status).toBe('onPace')
    expect(at('2021-11-16', [approved('b', '2021-11-16', '2021-12-31')]).status).toBe('behind')
    expect(at('2021-11-16', [twelve, approved('b', '2021-11-14', '2021-12-31')]).status).toBe('onPace')
  })

  it('is behind at a level also when the whole is done late', () => {
    const split = cadre({
      posts: [post({ policies: [policy({ quotaDays: null, subQuotas: [{ level: 'branch', days: 1 }] })] })],
    })
    expect(at('2021-04-01', [sixty], { cadre: split })).toMatchObject({ status: 'behind', expected: null })
  })

  it('is none where there is no quota', () => {
    const free = cadre({ posts: [post({ policies: [policy({ quotaDays: null })] })] })
    expect(at('2021-04-01', [sixty], { cadre: free })).toMatchObject({
      status: 'noQuota',
      remaining: null,
      shortfall: null,
      expected: null,
    })
  })
})

describe('the warning that days bunch at the end (row CM-16)', () => {
  it('is given when the last quarter carries far more than its share', () => {
    const early = done('a', '2021-02-01', '2021-03-08') // 36 days
    const late = approved('b', '2021-10-01', '2021-10-24') // 24 days of 60: 40 %
    expect(at('2021-07-01', [early, late]).bunched).toBe(false)
    const earlier = done('a', '2021-02-01', '2021-03-07')
    const later = approved('b', '2021-10-01', '2021-10-25')
    expect(at('2021-07-01', [earlier, later]).bunched).toBe(true)
    expect(at('2021-07-01', [earlier, later], { bunchingFactor: 2 }).bunched).toBe(false)
    expect(at('2021-07-01', [early, late], { bunchingFactor: 1.5 }).bunched).toBe(true)
  })

  it('takes what nobody has planned as spread over the time left', () => {
    expect(at('2021-01-01', []).bunched).toBe(false)
    expect(at('2021-05-17', []).bunched).toBe(false) // 92 of 229 days left: 40.2 % against 40.3 %
    expect(at('2021-05-18', []).bunched).toBe(true)
    expect(at('2021-10-01', [done('a', '2021-02-01', '2021-03-08')]).bunched).toBe(false)
    expect(at('2021-10-01', [done('a', '2021-02-01', '2021-03-01')]).bunched).toBe(true)
  })

  it('is given for days that are done also when no time is left in scope', () => {
    const left = cadre({ posts: [post({ to: '2021-10-15' })] })
    expect(at('2021-11-01', [done('a', '2021-10-01', '2021-10-15')], { cadre: left }).bunched).toBe(true)
    expect(at('2021-11-01', [done('a', '2021-09-01', '2021-09-15')], { cadre: left }).bunched).toBe(false)
  })

  it('is not given to who was in scope only at the end', () => {
    const late = cadre({ posts: [post({ from: '2021-10-01' })] })
    expect(at('2021-10-01', [approved('b', '2021-10-05', '2021-12-03')], { cadre: late }).bunched).toBe(false)
  })
})
