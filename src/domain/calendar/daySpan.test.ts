import fc from 'fast-check'
import { dayOfNumber, eachDay } from './dayArithmetic'
import { dayCount, intersectSpans, isWithin, sharedDayCount, spansOverlap } from './daySpan'

const spans = fc
  .tuple(fc.integer({ min: 18_000, max: 18_030 }), fc.integer({ min: 0, max: 8 }))
  .map(([from, length]) => ({ from: dayOfNumber(from), to: dayOfNumber(from + length) }))

describe('spans of days', () => {
  it('share a day when one ends on the day on which the other begins', () => {
    const june = { from: '2021-06-01', to: '2021-06-30' } as const
    expect(spansOverlap(june, { from: '2021-06-30', to: '2021-07-02' })).toBe(true)
    expect(spansOverlap(june, { from: '2021-07-01', to: '2021-07-02' })).toBe(false)
    expect(spansOverlap({ from: '2021-05-01', to: '2021-05-31' }, june)).toBe(false)
  })

  it('contain their first and last day and none outside', () => {
    const span = { from: '2021-06-02', to: '2021-06-04' } as const
    expect(isWithin('2021-06-01', span)).toBe(false)
    expect(isWithin('2021-06-02', span)).toBe(true)
    expect(isWithin('2021-06-04', span)).toBe(true)
    expect(isWithin('2021-06-05', span)).toBe(false)
  })

  it('have no days when reversed', () => {
    expect(dayCount({ from: '2021-06-02', to: '2021-06-02' })).toBe(1)
    expect(dayCount({ from: '2021-06-02', to: '2021-06-01' })).toBe(0)
    expect(dayCount({ from: '2021-06-02', to: '2021-05-01' })).toBe(0)
  })

  it('intersect in exactly the days that both list', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const shared = eachDay(a.from, a.to).filter((day) => eachDay(b.from, b.to).includes(day))
        const common = intersectSpans(a, b)
        expect(common ? eachDay(common.from, common.to) : []).toEqual(shared)
        expect(spansOverlap(a, b)).toBe(shared.length > 0)
        expect(sharedDayCount(a, b)).toBe(shared.length)
        expect(dayCount(a)).toBe(eachDay(a.from, a.to).length)
        expect(common === undefined).toBe(shared.length === 0)
      }),
    )
  })
})
