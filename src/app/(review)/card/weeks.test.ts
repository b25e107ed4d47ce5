import { spanIn, mondaysOf } from './weeks'

describe('the weeks of a period', () => {
  test('begin on the Monday before or on its first day and cover its last', () => {
    const weeks = mondaysOf('2026-Q4')
    expect([weeks[0], weeks.at(-1), weeks.length]).toEqual(['2026-09-28', '2026-12-28', 14])
    expect(mondaysOf('2026-Q3')[0]).toBe('2026-06-29')
    expect(mondaysOf('nothing')).toEqual([])
  })

  test('are touched by the days of a line from Monday to Sunday', () => {
    const weeks = mondaysOf('2026-Q4')
    expect(spanIn(weeks, '2026-10-05', '2026-10-11')).toEqual({ from: 2, to: 3 })
    expect(spanIn(weeks, '2026-10-11', '2026-10-12')).toEqual({ from: 2, to: 4 })
    expect(spanIn(weeks, '2027-03-01', '2027-03-02')).toBeUndefined()
  })
})
