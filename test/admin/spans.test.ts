import { eachDay } from '@/domain/calendar'
import { dayOr, shownSpan, stepped, weeksIn } from '@admin/calendar/spans'

describe('what the calendar shows', () => {
  test('is the whole weeks that a month touches, or one week', () => {
    expect(shownSpan('month', '2026-11-25')).toEqual({ from: '2026-10-26', to: '2026-12-06' })
    expect(shownSpan('month', '2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-02-28' })
    expect(shownSpan('week', '2026-11-25')).toEqual({ from: '2026-11-23', to: '2026-11-29' })
  })

  test('moves by months from the first, so that no short month is passed over', () => {
    expect(stepped('month', '2026-01-31', 1)).toBe('2026-02-01')
    expect(stepped('month', '2026-01-31', -1)).toBe('2025-12-01')
    expect(stepped('week', '2026-11-25', -1)).toBe('2026-11-18')
  })

  test('has every day once, in weeks of seven', () => {
    const span = shownSpan('month', '2026-11-25')
    const weeks = weeksIn(span)
    expect(weeks.flat()).toEqual(eachDay(span.from, span.to))
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  test('is around today where the address names no day', () => {
    expect(dayOr('2021-02-30', '2026-11-25')).toBe('2026-11-25')
    expect(dayOr(undefined, '2026-11-25')).toBe('2026-11-25')
    expect(dayOr('2021-02-28', '2026-11-25')).toBe('2021-02-28')
  })
})
