import fc from 'fast-check'
import { addDays, addMonths, dayDistance, dayNumber, dayOfNumber, eachDay } from './dayArithmetic'
import { isDayKey } from './dayKey'

const dayNumbers = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2100-12-31') })

describe('counting in days', () => {
  it('crosses ends of months, years and leap days', () => {
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-03-01', -1)).toBe('2023-02-28')
    expect(addDays('2023-03-01', 0)).toBe('2023-03-01')
  })

  it('numbers days from 1 January 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayOfNumber(365)).toBe('1971-01-01')
  })

  it('refuses to leave the years 1900 to 2999', () => {
    expect(() => addDays('2999-12-31', 1)).toThrow(/outside the years 1900 to 2999/)
    expect(() => addDays('1900-01-01', -1)).toThrow(RangeError)
  })

  it('adds and measures as inverses', () => {
    fc.assert(
      fc.property(dayNumbers, fc.integer({ min: -5000, max: 5000 }), (number, n) => {
        const day = dayOfNumber(number)
        expect(isDayKey(addDays(day, n))).toBe(true)
        expect(dayDistance(day, addDays(day, n))).toBe(n)
      }),
    )
  })

  it('measures backwards as negative', () => {
    expect(dayDistance('2021-01-02', '2021-01-01')).toBe(-1)
  })
})

describe('counting in months', () => {
  it('keeps the day of the month', () => {
    expect(addMonths('2021-03-01', 6)).toBe('2021-09-01')
    expect(addMonths('2021-11-15', 3)).toBe('2022-02-15')
    expect(addMonths('2021-03-15', -3)).toBe('2020-12-15')
    expect(addMonths('2021-03-15', 0)).toBe('2021-03-15')
  })

  it('ends on the last day of a shorter month', () => {
    expect(addMonths('2021-08-31', 6)).toBe('2022-02-28')
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29')
    expect(addMonths('2021-03-31', 1)).toBe('2021-04-30')
    expect(addMonths('2021-01-31', 11)).toBe('2021-12-31')
  })
})

describe('each day of a span', () => {
  it('includes the first and the last', () => {
    expect(eachDay('2021-02-27', '2021-03-01')).toEqual(['2021-02-27', '2021-02-28', '2021-03-01'])
  })

  it('is one day when it begins and ends on it, and none when reversed', () => {
    expect(eachDay('2021-02-27', '2021-02-27')).toEqual(['2021-02-27'])
    expect(eachDay('2021-02-27', '2021-02-26')).toEqual([])
    expect(eachDay('2021-02-27', '2021-01-01')).toEqual([])
  })
})
