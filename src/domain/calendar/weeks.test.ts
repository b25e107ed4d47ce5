import fc from 'fast-check'
import { dayCount, dayOfNumber, mondayOf, weeksOf } from '.'

describe('weeks', () => {
  test('begin on Monday', () => {
    expect(mondayOf('2026-11-25')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(mondayOf('1969-12-31')).toBe('1969-12-29')
  })

  test('of a quarter are cut at its ends', () => {
    const weeks = weeksOf({ from: '2021-07-01', to: '2021-09-30' })
    expect(weeks[0]).toEqual({ from: '2021-07-01', to: '2021-07-04' })
    expect(weeks.at(-1)).toEqual({ from: '2021-09-27', to: '2021-09-30' })
    expect(weeks).toHaveLength(14)
  })

  test('cover every day of a span once, whatever the span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 40_000 }),
        fc.integer({ min: 0, max: 400 }),
        (start, more) => {
          const span = { from: dayOfNumber(start), to: dayOfNumber(start + more) }
          const weeks = weeksOf(span)
          expect(weeks.reduce((sum, week) => sum + dayCount(week), 0)).toBe(more + 1)
          expect(new Set(weeks.map(({ from }) => mondayOf(from))).size).toBe(weeks.length)
        },
      ),
    )
  })
})
