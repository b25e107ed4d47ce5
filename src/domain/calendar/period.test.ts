import fc from 'fast-check'
import { addDays, dayOfNumber } from './dayArithmetic'
import { isWithin } from './daySpan'
import {
  nextPeriod,
  parsePeriodKey,
  periodKey,
  periodSpan,
  previousPeriod,
  quarterOf,
  quartersOf,
  yearOf,
} from './period'
import { periodLabel } from './periodLabel'

const Q3 = { kind: 'quarter', year: 2021, quarter: 3 } as const
const YEAR = { kind: 'year', year: 2021 } as const
const periods = fc.oneof(
  fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 1901, max: 2998 }) }),
  fc.record({
    kind: fc.constant('quarter' as const),
    year: fc.integer({ min: 1901, max: 2998 }),
    quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  }),
)

describe('a period', () => {
  it('is stored as 2021-Q3 or 2021', () => {
    expect(periodKey(Q3)).toBe('2021-Q3')
    expect(periodKey(YEAR)).toBe('2021')
  })

  it('is read back from its key', () => {
    fc.assert(fc.property(periods, (period) => expect(parsePeriodKey(periodKey(period))).toEqual(period)))
  })

  it.each([
    '2021-Q5',
    '2021-Q0',
    '2021-q3',
    '21-Q3',
    '1899',
    '3000-Q1',
    '2021-',
    ' 2021',
    '2021-Q3 ',
    '',
    2021,
    null,
  ])('is not read from %p', (value) => {
    expect(parsePeriodKey(value)).toBeUndefined()
  })

  it('spans its first to its last day', () => {
    const spanOf = (quarter: 1 | 2 | 3 | 4) => periodSpan({ kind: 'quarter', year: 2024, quarter })
    expect(spanOf(1)).toEqual({ from: '2024-01-01', to: '2024-03-31' })
    expect(spanOf(2)).toEqual({ from: '2024-04-01', to: '2024-06-30' })
    expect(spanOf(3)).toEqual({ from: '2024-07-01', to: '2024-09-30' })
    expect(spanOf(4)).toEqual({ from: '2024-10-01', to: '2024-12-31' })
    expect(periodSpan(YEAR)).toEqual({ from: '2021-01-01', to: '2021-12-31' })
  })

  it('has no span outside the years 1900 to 2999', () => {
    expect(() => periodSpan({ kind: 'year', year: 3000 })).toThrow('No such day: 3000-01-01')
  })

  it('follows its predecessor without a gap and without a common day', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(periodSpan(nextPeriod(period)).from).toBe(addDays(periodSpan(period).to, 1))
        expect(previousPeriod(nextPeriod(period))).toEqual(period)
        expect(nextPeriod(period).kind).toBe(period.kind)
      }),
    )
  })

  it('goes over the turn of the year in both directions', () => {
    expect(nextPeriod({ kind: 'quarter', year: 2021, quarter: 4 })).toEqual({
      kind: 'quarter',
      year: 2022,
      quarter: 1,
    })
    expect(previousPeriod({ kind: 'quarter', year: 2021, quarter: 1 })).toEqual({
      kind: 'quarter',
      year: 2020,
      quarter: 4,
    })
    expect(nextPeriod(YEAR)).toEqual({ kind: 'year', year: 2022 })
    expect(previousPeriod(YEAR)).toEqual({ kind: 'year', year: 2020 })
  })
})

describe('the quarter and year of a day', () => {
  it('contain the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }).map(dayOfNumber), (day) => {
        expect(isWithin(day, periodSpan(quarterOf(day)))).toBe(true)
        expect(isWithin(day, periodSpan({ kind: 'year', year: yearOf(day) }))).toBe(true)
      }),
    )
  })

  it('list the four quarters of a year in order', () => {
    expect(quartersOf(2021).map(periodKey)).toEqual(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'])
  })
})

describe('the label of a period', () => {
  it('has the quarter in Roman figures in Vietnamese', () => {
    expect(quartersOf(2021).map((quarter) => periodLabel(quarter, 'vi'))).toEqual([
      'Quý I năm 2021',
      'Quý II năm 2021',
      'Quý III năm 2021',
      'Quý IV năm 2021',
    ])
    expect(periodLabel(YEAR, 'vi')).toBe('Năm 2021')
  })

  it('reads plainly in English', () => {
    expect(periodLabel(Q3, 'en')).toBe('Quarter 3, 2021')
    expect(periodLabel(YEAR, 'en')).toBe('Year 2021')
  })
})
