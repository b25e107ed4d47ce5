import type { DayKey } from '../calendar'
import type { QuotaPolicy } from './policy'
import { cadre, policy, post } from './quota.fixture'
import { quotaDue } from './quotaDue'
import type { LedgerPost } from './scope'

const owed = (rules: Partial<QuotaPolicy>, service: Partial<LedgerPost> = {}, year = 2021) =>
  quotaDue(cadre({ posts: [post({ policies: [policy(rules)], ...service })] }), year).quotaDays

const fromDay = (from: DayKey) => ({ from })

describe('what a cadre owes in a year', () => {
  it('is the quota of the policy, whatever its number', () => {
    expect(owed({})).toBe(60)
    expect(owed({ quotaDays: 30 })).toBe(30)
    expect(owed({ quotaDays: 0 })).toBe(0)
    expect(quotaDue(cadre(), 2021)).toEqual({
      quotaDays: 60,
      subQuotas: [],
      fullQuotaDays: 60,
      daysInScope: 365,
    })
    expect(quotaDue(cadre(), 2024).daysInScope).toBe(366)
  })

  it('is nothing at all in an office without a quota or without a policy (row TG-14)', () => {
    expect(owed({ quotaDays: null })).toBeNull()
    expect(owed({ quotaDays: null, proRata: 'days' }, fromDay('2021-07-01'))).toBeNull()
    expect(owed({ validFrom: '2022-01-01' })).toBeNull()
    const joined = cadre({ posts: [post({ policies: [], from: '2021-05-01' })] })
    expect(quotaDue(joined, 2021).quotaDays).toBeNull()
    expect(quotaDue(cadre({ posts: [post({ policies: [] })] }), 2021)).toEqual({
      quotaDays: null,
      subQuotas: [],
      fullQuotaDays: null,
      daysInScope: 0,
    })
  })

  it('is 0 for who is exempt by job, on leave all year or not in service', () => {
    expect(quotaDue(cadre({ posts: [post({ job: 'driver' })] }), 2021).quotaDays).toBe(0)
    expect(quotaDue(cadre({ posts: [] }), 2021).quotaDays).toBe(0)
    const ill = cadre({ leaves: [{ kind: 'illness', from: '2020-12-01', to: '2022-01-31' }] })
    expect(quotaDue(ill, 2021).quotaDays).toBe(0)
  })

  it('is split by level where the policy splits it', () => {
    const split: QuotaPolicy['subQuotas'] = [
      { level: 'district', days: 10 },
      { level: 'branch', days: 30 },
      { level: 'commune', days: 20 },
    ]
    const halfYear = cadre({
      posts: [post({ from: '2021-07-01', policies: [policy({ subQuotas: split, proRata: 'months' })] })],
    })
    expect(quotaDue(halfYear, 2021)).toMatchObject({
      quotaDays: 30,
      fullQuotaDays: 60,
      daysInScope: 184,
      subQuotas: [
        { level: 'branch', days: 15 },
        { level: 'commune', days: 10 },
        { level: 'district', days: 5 },
      ],
    })
  })
})

describe('a year that is only partly in scope', () => {
  it('owes the whole quota where the policy does not shorten it', () => {
    expect(owed({ proRata: 'none' }, fromDay('2021-12-31'))).toBe(60)
    expect(owed({ proRata: 'none' }, { to: '2021-01-01' })).toBe(60)
  })

  it('owes its months, of which one counts when at least half of it was in scope', () => {
    const months = (from: DayKey) => owed({ proRata: 'months' }, fromDay(from))
    expect(months('2021-05-01')).toBe(40)
    expect(months('2021-05-16')).toBe(40)
    expect(months('2021-05-17')).toBe(35)
    expect(months('2021-06-16')).toBe(35)
    expect(months('2021-06-17')).toBe(30)
    expect(months('2021-12-31')).toBe(0)
  })

  it('owes its days to the nearest half-day', () => {
    const byDays = (from: DayKey) => owed({ proRata: 'days' }, fromDay(from))
    expect(byDays('2021-05-01')).toBe(40.5) // 245 of 365
    expect(byDays('2021-05-02')).toBe(40) // 244 of 365: 40.11
    expect(byDays('2021-12-31')).toBe(0)
    expect(byDays('2021-12-30')).toBe(0.5)
  })

  it('owes whole days where half days do not count', () => {
    expect(owed({ proRata: 'days', allowHalfDays: false }, fromDay('2021-05-01'))).toBe(40)
    expect(owed({ proRata: 'days', allowHalfDays: false, quotaDays: 61 }, fromDay('2021-05-01'))).toBe(41)
  })

  it('is shortened by leave in the same way', () => {
    const mother = (proRata: QuotaPolicy['proRata']) =>
      quotaDue(
        cadre({
          posts: [post({ policies: [policy({ proRata })] })],
          leaves: [{ kind: 'maternity', from: '2021-04-01', to: '2021-09-30' }],
        }),
        2021,
      )
    expect(mother('months')).toMatchObject({ quotaDays: 30, daysInScope: 182 })
    expect(mother('days').quotaDays).toBe(30)
    expect(mother('none').quotaDays).toBe(60)
  })

  it('is measured against the window where the policy has one', () => {
    const marchToDecember = { window: { from: '2020-03-01', to: '2020-12-31' } } as const
    expect(owed({ ...marchToDecember, proRata: 'months' }, {}, 2020)).toBe(60)
    expect(owed({ ...marchToDecember, proRata: 'months' }, fromDay('2020-08-01'), 2020)).toBe(30)
    expect(owed({ ...marchToDecember, proRata: 'days' }, fromDay('2020-08-01'), 2020)).toBe(30)
    expect(owed({ ...marchToDecember, proRata: 'days' }, { to: '2020-02-29' }, 2020)).toBe(0)
    expect(owed({ ...marchToDecember, proRata: 'days' }, {}, 2021)).toBe(0)
    expect(owed({ window: { from: '2020-03-01' }, proRata: 'months' }, fromDay('2020-08-01'), 2020)).toBe(30)
    expect(owed({ window: { to: '2020-10-31' }, proRata: 'months' }, fromDay('2020-06-01'), 2020)).toBe(30)
    const midMonths = { window: { from: '2020-03-16', to: '2020-12-15' } } as const
    expect(owed({ ...midMonths, proRata: 'months' }, fromDay('2020-12-08'), 2020)).toBe(6)
    expect(owed({ ...midMonths, proRata: 'months' }, fromDay('2020-12-09'), 2020)).toBe(0)
    expect(owed({ ...midMonths, proRata: 'months' }, { to: '2020-03-23' }, 2020)).toBe(6)
  })
})

describe('a policy amended in the middle of the year (row AG-01)', () => {
  const policies = [policy({ validTo: '2021-12-31' }), policy({ validFrom: '2021-06-01', quotaDays: 30 })]

  it('sets the number for the whole year', () => {
    expect(quotaDue(cadre({ posts: [post({ policies })] }), 2021)).toMatchObject({
      quotaDays: 30,
      daysInScope: 365,
    })
  })

  it('does not bind who has left before', () => {
    expect(quotaDue(cadre({ posts: [post({ policies, to: '2021-05-31' })] }), 2021).quotaDays).toBe(60)
  })
})

describe('a cadre who moved between offices', () => {
  const moved = (
    proRata: QuotaPolicy['proRata'],
    on: DayKey,
    until: DayKey,
    rules: Partial<QuotaPolicy> = {},
  ) =>
    quotaDue(
      cadre({
        posts: [
          post({
            organization: 'da-nang',
            from: on,
            policies: [policy({ quotaDays: 30, proRata, ...rules })],
          }),
          post({
            organization: 'quang-nam',
            to: until,
            policies: [policy({ quotaDays: 60, proRata: 'none' })],
          }),
        ],
      }),
      2021,
    ).quotaDays

  it('owes each its share, by the method of the last', () => {
    expect(moved('months', '2021-07-01', '2021-06-30')).toBe(45)
    expect(moved('days', '2021-07-01', '2021-06-30')).toBe(45)
    expect(moved('none', '2021-07-01', '2021-06-30')).toBe(30)
  })

  it('has a month counted for the office with most of its days, the later when they are equal', () => {
    expect(moved('months', '2021-07-16', '2021-07-15')).toBe(45)
    expect(moved('months', '2021-07-17', '2021-07-16')).toBe(47.5)
    expect(moved('months', '2021-06-16', '2021-06-15')).toBe(42.5)
    expect(moved('months', '2021-06-17', '2021-06-16')).toBe(45)
  })

  it('has a month counted also when only both offices together make half of it', () => {
    expect(moved('months', '2021-07-24', '2021-07-08')).toBe(45)
    expect(moved('months', '2021-07-25', '2021-07-08')).toBe(42.5)
  })

  it('owes only what offices with a quota ask for', () => {
    expect(moved('months', '2021-07-01', '2021-06-30', { quotaDays: null })).toBe(30)
    expect(moved('none', '2021-07-01', '2021-06-30', { quotaDays: null })).toBeNull()
  })

  it('adds up what both ask for at a level', () => {
    const posts = [
      post({
        organization: 'a',
        to: '2021-06-30',
        policies: [policy({ subQuotas: [{ level: 'branch', days: 30 }] })],
      }),
      post({
        organization: 'b',
        from: '2021-07-01',
        policies: [
          policy({
            proRata: 'months',
            subQuotas: [
              { level: 'branch', days: 10 },
              { level: 'commune', days: 20 },
            ],
          }),
        ],
      }),
    ]
    expect(quotaDue(cadre({ posts }), 2021).subQuotas).toEqual([
      { level: 'branch', days: 20 },
      { level: 'commune', days: 10 },
    ])
  })

  it('who came back to the first office is in it last', () => {
    const rules = (quotaDays: number) => [policy({ quotaDays, proRata: 'none' })]
    const posts = [
      post({ organization: 'a', to: '2021-03-31', policies: rules(60) }),
      post({ organization: 'b', from: '2021-04-01', to: '2021-09-30', policies: rules(30) }),
      post({ organization: 'a', from: '2021-10-01', policies: rules(60) }),
    ]
    expect(quotaDue(cadre({ posts }), 2021).quotaDays).toBe(60)
  })
})
