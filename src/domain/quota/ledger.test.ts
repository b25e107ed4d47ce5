import { addDays } from '../calendar'
import { MISS_REASONS } from './judgeTrip'
import { computeLedger } from './ledger'
import { cadre, days, policy, post, stop, trip } from './quota.fixture'
import type { LedgerCadre } from './scope'
import type { LedgerTrip } from './trip'

const ledger = (trips: LedgerTrip[], who: LedgerCadre = cadre(), year = 2021) =>
  computeLedger({ cadre: who, year, trips })

const reasons = (trips: LedgerTrip[], who?: LedgerCadre) =>
  ledger(trips, who).misses.map(({ halfDay, reason }) => `${halfDay} ${reason}`)

describe('the day ledger of a cadre', () => {
  it('is cumulative, each half-day with its trip and travel order (row CM-03)', () => {
    const trips = [
      trip('b', [stop('2021-08-02', '2021-08-02', { unit: 'vo-nhai', unitLevel: 'commune', toHalf: 'am' })]),
      trip('a', [stop('2021-03-26')]),
    ]
    expect(ledger(trips)).toEqual({
      cadre: 'hoa',
      year: 2021,
      credits: [
        {
          halfDay: '2021-03-26:am',
          trip: 'a',
          evidence: 'a/CL',
          unit: 'phu-cu',
          unitLevel: 'district',
          daysSoFar: 0.5,
        },
        {
          halfDay: '2021-03-26:pm',
          trip: 'a',
          evidence: 'a/CL',
          unit: 'phu-cu',
          unitLevel: 'district',
          daysSoFar: 1,
        },
        {
          halfDay: '2021-08-02:am',
          trip: 'b',
          evidence: 'b/CL',
          unit: 'vo-nhai',
          unitLevel: 'commune',
          daysSoFar: 1.5,
        },
      ],
      misses: [],
      due: { quotaDays: 60, subQuotas: [], fullQuotaDays: 60, daysInScope: 365 },
      totals: {
        days: 1.5,
        quotaDays: 60,
        remaining: 58.5,
        surplus: 0,
        byLevel: [
          { level: 'commune', days: 0.5, quotaDays: null, remaining: null },
          { level: 'district', days: 1, quotaDays: null, remaining: null },
        ],
        complete: false,
      },
    })
  })

  it('never counts a half-day twice, and tells which trip has it', () => {
    const trips = [
      trip('long', [stop('2021-07-14', '2021-07-16')]),
      trip('short', [stop('2021-07-15', '2021-07-17', { fromHalf: 'pm', toHalf: 'am' })]),
    ]
    const { totals, misses } = ledger(trips)
    expect(totals.days).toBe(3.5)
    expect(misses).toEqual(
      ['2021-07-15:pm', '2021-07-16:am', '2021-07-16:pm'].map((halfDay) => ({
        halfDay,
        trip: 'short',
        unit: 'phu-cu',
        reason: 'ALREADY_COUNTED',
        countedBy: 'long',
      })),
    )
  })

  it('is in the order of time, though a trip with a pause began before one that was made in the pause', () => {
    const paused = trip('a', [stop('2021-07-01'), stop('2021-07-20')])
    const within = trip('b', [stop('2021-07-10')])
    const { credits } = computeLedger({ cadre: cadre(), year: 2021, trips: [within, paused] })
    expect(credits.map(({ halfDay, trip: id, daysSoFar }) => `${halfDay} ${id} ${daysSoFar}`)).toEqual([
      '2021-07-01:am a 0.5',
      '2021-07-01:pm a 1',
      '2021-07-10:am b 1.5',
      '2021-07-10:pm b 2',
      '2021-07-20:am a 2.5',
      '2021-07-20:pm a 3',
    ])
  })

  it('gives a shared half-day to the trip that begins first, then to the smaller id', () => {
    const owner = (trips: LedgerTrip[]) =>
      ledger(trips).credits.find(({ halfDay }) => halfDay === '2021-07-15:pm')?.trip
    const early = trip('z', [stop('2021-07-14', '2021-07-15')])
    const late = trip('a', [stop('2021-07-15')])
    expect(owner([early, late])).toBe('z')
    expect(owner([late, early])).toBe('z')
    const same = trip('b', [stop('2021-07-15')])
    expect(owner([same, late])).toBe('a')
    expect(owner([late, same])).toBe('a')
  })

  it('lets a trip have a half-day that an earlier one could not count', () => {
    const unproven = trip('a', [stop('2021-07-14', '2021-07-15')], { evidence: undefined })
    expect(ledger([unproven, trip('b', [stop('2021-07-15')])]).credits.map((credit) => credit.trip)).toEqual([
      'b',
      'b',
    ])
  })

  it('counts morning here and afternoon there as two trips of one day', () => {
    const trips = [
      trip('a', [stop('2021-07-15', '2021-07-15', { toHalf: 'am' })]),
      trip('b', [stop('2021-07-15', '2021-07-15', { fromHalf: 'pm' })]),
    ]
    expect(ledger(trips).credits.map((credit) => credit.trip)).toEqual(['a', 'b'])
    expect(ledger(trips).totals.days).toBe(1)
  })

  it('credits each of three leaders of one round with its days (row TG-03)', () => {
    const communes = ['lang', 'a-nong', 'dang', 'a-tieng']
    const round = trip(
      'q1',
      communes.map((unit, index) => stop(addDays('2023-02-06', index), undefined, { unit })),
      { participants: ['bi-thu', 'pho-bi-thu', 'thuong-truc'].map((id) => ({ cadre: id })) },
    )
    for (const id of ['bi-thu', 'pho-bi-thu', 'thuong-truc']) {
      const { totals, credits } = ledger([round], cadre({ id }), 2023)
      expect(totals.days).toBe(4)
      expect(new Set(credits.map(({ unit }) => unit)).size).toBe(4)
    }
    expect(ledger([round], cadre({ id: 'lai-xe' }), 2023)).toMatchObject({ credits: [], misses: [] })
  })

  it('leaves the half-days of other years to their ledgers', () => {
    const overNewYear = trip('t', [stop('2021-12-31', '2022-01-02')])
    expect(ledger([overNewYear]).credits.map(({ halfDay }) => halfDay)).toEqual([
      '2021-12-31:am',
      '2021-12-31:pm',
    ])
    expect(ledger([overNewYear], cadre(), 2022).totals.days).toBe(2)
    expect(ledger([overNewYear], cadre(), 2020)).toMatchObject({ credits: [], misses: [] })
  })

  it('leaves the paper away where none is recorded or asked for', () => {
    const free = cadre({ posts: [post({ policies: [policy({ evidence: 'none' })] })] })
    const [credit] = ledger([trip('t', [stop('2021-07-15')], { evidence: undefined })], free).credits
    expect(credit).not.toHaveProperty('evidence')
  })
})

describe('a half-day that does not count', () => {
  const oneDay = [stop('2021-07-15', '2021-07-15', { toHalf: 'am' })]
  const under = (facts: Parameters<typeof policy>[0]) =>
    cadre({ posts: [post({ policies: [policy(facts)] })] })

  it.each(['planned', 'approved'] as const)('is one of a trip that is only %s', (stage) => {
    expect(reasons([trip('t', oneDay, { stage })])).toEqual(['2021-07-15:am NOT_DONE'])
  })

  it('is one before the cadre joined and after he left', () => {
    const joined = cadre({ posts: [post({ from: '2021-07-16', to: '2021-07-16' })] })
    expect(reasons([trip('t', [stop('2021-07-15', '2021-07-17')])], joined)).toEqual([
      '2021-07-15:am NOT_IN_SERVICE',
      '2021-07-15:pm NOT_IN_SERVICE',
      '2021-07-17:am NOT_IN_SERVICE',
      '2021-07-17:pm NOT_IN_SERVICE',
    ])
  })

  it('is one without a policy, in an exempt job or on leave', () => {
    expect(reasons([trip('t', oneDay)], under({ validFrom: '2022-01-01' }))).toEqual([
      '2021-07-15:am NO_POLICY',
    ])
    expect(reasons([trip('t', oneDay)], cadre({ posts: [post({ job: 'driver' })] }))).toEqual([
      '2021-07-15:am EXEMPT',
    ])
    const ill = cadre({ leaves: [{ kind: 'illness', from: '2021-07-01' }] })
    expect(reasons([trip('t', oneDay)], ill)).toEqual(['2021-07-15:am EXEMPT'])
  })

  it('is one without the travel order', () => {
    expect(reasons([trip('t', oneDay, { evidence: '' })])).toEqual(['2021-07-15:am NO_EVIDENCE'])
  })

  it.each([
    [{ from: '2021-07-15' }, '2021-07-14', '2021-07-15'],
    [{ to: '2021-07-15' }, '2021-07-16', '2021-07-15'],
  ] as const)(
    'is one outside a window with one end, %j: its other side is open',
    (window, outside, inside) => {
      expect(reasons([trip('t', [stop(outside, outside)])], under({ window }))).toEqual([
        `${outside}:am OUTSIDE_WINDOW`,
        `${outside}:pm OUTSIDE_WINDOW`,
      ])
      expect(reasons([trip('t', [stop(inside, inside)])], under({ window }))).toEqual([])
    },
  )

  it('is one outside the window, on both sides', () => {
    const window = { from: '2021-07-15', to: '2021-07-15' } as const
    expect(reasons([trip('t', [stop('2021-07-14', '2021-07-16')])], under({ window }))).toEqual([
      '2021-07-14:am OUTSIDE_WINDOW',
      '2021-07-14:pm OUTSIDE_WINDOW',
      '2021-07-16:am OUTSIDE_WINDOW',
      '2021-07-16:pm OUTSIDE_WINDOW',
    ])
  })

  it('is one on the way, at no unit', () => {
    const participants = [{ cadre: 'hoa', span: days('2021-07-14', '2021-07-15') }]
    const { misses } = ledger([trip('t', oneDay, { participants })])
    expect(misses).toEqual([
      { halfDay: '2021-07-14:am', trip: 't', reason: 'NO_STOP' },
      { halfDay: '2021-07-14:pm', trip: 't', reason: 'NO_STOP' },
      { halfDay: '2021-07-15:pm', trip: 't', reason: 'NO_STOP' },
    ])
  })

  it("is one in the office's own town, or half a day, where the policy says so", () => {
    const town = under({ homeUnitCounts: false, homeUnits: ['phu-cu'] })
    expect(ledger([trip('t', oneDay)], town).misses).toEqual([
      { halfDay: '2021-07-15:am', trip: 't', unit: 'phu-cu', reason: 'HOME_UNIT' },
    ])
    expect(reasons([trip('t', oneDay)], under({ allowHalfDays: false }))).toEqual([
      '2021-07-15:am HALF_DAYS_NOT_ALLOWED',
    ])
  })

  it('is told for the first reason that applies', () => {
    const worst = under({
      evidence: 'order',
      window: { from: '2021-01-01', to: '2021-01-31' },
      homeUnitCounts: false,
    })
    expect(reasons([trip('t', oneDay, { stage: 'approved', evidence: '' })], worst)).toEqual([
      '2021-07-15:am NOT_DONE',
    ])
    expect(reasons([trip('t', oneDay, { evidence: '' })], worst)).toEqual(['2021-07-15:am NO_EVIDENCE'])
    expect(reasons([trip('t', oneDay)], worst)).toEqual(['2021-07-15:am OUTSIDE_WINDOW'])
  })

  it('has one of these reasons, looked for in this order', () => {
    expect(MISS_REASONS).toEqual([
      'NOT_DONE',
      'NOT_IN_SERVICE',
      'NO_POLICY',
      'EXEMPT',
      'NO_EVIDENCE',
      'OUTSIDE_WINDOW',
      'NO_STOP',
      'HOME_UNIT',
      'HALF_DAYS_NOT_ALLOWED',
      'ALREADY_COUNTED',
    ])
  })

  it('is listed by time and then by trip', () => {
    const planned = (id: string, day: '2021-07-15' | '2021-07-16') =>
      trip(id, [stop(day, day, { toHalf: 'am' })], { stage: 'planned' })
    const { misses } = ledger([
      planned('c', '2021-07-15'),
      trip('b', [stop('2021-07-14', '2021-07-15', { fromHalf: 'pm', toHalf: 'am' })], { stage: 'planned' }),
      planned('a', '2021-07-16'),
      planned('a2', '2021-07-15'),
    ])
    expect(misses.map(({ halfDay, trip: id }) => `${halfDay} ${id}`)).toEqual([
      '2021-07-14:pm b',
      '2021-07-15:am a2',
      '2021-07-15:am b',
      '2021-07-15:am c',
      '2021-07-16:am a',
    ])
  })
})

describe('days judged by the policy of their time', () => {
  it('count under the evidence and window that were in force on them', () => {
    const policies = [
      policy({ evidence: 'none', validTo: '2021-07-15' }),
      policy({ validFrom: '2021-07-16' }),
    ]
    const amended = cadre({ posts: [post({ policies })] })
    const unproven = trip('t', [stop('2021-07-15', '2021-07-16')], { evidence: undefined })
    const { totals, misses } = ledger([unproven], amended)
    expect(totals.days).toBe(1)
    expect(misses.map(({ halfDay, reason }) => `${halfDay} ${reason}`)).toEqual([
      '2021-07-16:am NO_EVIDENCE',
      '2021-07-16:pm NO_EVIDENCE',
    ])
  })
})

describe('the totals of a year', () => {
  const wholeDays = (count: number) =>
    Array.from({ length: count }, (_, index) => trip(`t${index}`, [stop(addDays('2021-01-01', index * 2))]))

  it('show days above the quota as a surplus, never as an error (row CM-02)', () => {
    expect(ledger(wholeDays(60)).totals).toMatchObject({ days: 60, remaining: 0, surplus: 0, complete: true })
    expect(ledger(wholeDays(67)).totals).toMatchObject({ days: 67, remaining: 0, surplus: 7, complete: true })
    expect(ledger(wholeDays(59)).totals).toMatchObject({
      days: 59,
      remaining: 1,
      surplus: 0,
      complete: false,
    })
  })

  it('without a quota have neither rest nor surplus (row TG-14)', () => {
    const free = cadre({ posts: [post({ policies: [policy({ quotaDays: null })] })] })
    expect(ledger(wholeDays(4), free).totals).toMatchObject({
      days: 4,
      quotaDays: null,
      remaining: null,
      surplus: null,
      complete: null,
    })
  })

  it('ask for each level where the quota is split 30, 20 and 10', () => {
    const split = cadre({
      posts: [
        post({
          policies: [
            policy({
              subQuotas: [
                { level: 'branch', days: 30 },
                { level: 'commune', days: 20 },
                { level: 'district', days: 10 },
              ],
            }),
          ],
        }),
      ],
    })
    const { totals } = ledger(wholeDays(60), split)
    expect(totals).toMatchObject({ remaining: 0, complete: false })
    expect(totals.byLevel).toEqual([
      { level: 'branch', days: 0, quotaDays: 30, remaining: 30 },
      { level: 'commune', days: 0, quotaDays: 20, remaining: 20 },
      { level: 'district', days: 60, quotaDays: 10, remaining: 0 },
    ])
  })

  it('ask only for levels where the office has no quota but a split', () => {
    const onlyLevels = cadre({
      posts: [post({ policies: [policy({ quotaDays: null, subQuotas: [{ level: 'district', days: 2 }] })] })],
    })
    expect(ledger(wholeDays(1), onlyLevels).totals).toMatchObject({ remaining: null, complete: false })
    expect(ledger(wholeDays(2), onlyLevels).totals).toMatchObject({ remaining: null, complete: true })
  })
})
