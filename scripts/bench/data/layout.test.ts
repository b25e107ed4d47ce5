import { periodKey } from '@/domain/calendar'
import { layoutOf, plansOf, QUEUE_LENGTH } from './layout'

test.each([1_000, 100_000, 500_000])(
  'a database of %d trips has exactly so many lines, and twenty plans to review',
  (trips) => {
    const layout = layoutOf(trips)
    const plans = plansOf(layout)
    expect(plans.reduce((sum, plan) => sum + plan.lines, 0)).toBe(trips)
    const queue = plans.filter((plan) => plan.plan === 'submitted')
    expect(queue.map(({ office, lines }) => [office, lines])).toEqual(Array(QUEUE_LENGTH).fill([0, 5]))
    expect(new Set(queue.map(({ period }) => periodKey(period)))).toEqual(new Set(['2025-Q2']))
  },
)

test('the quarters end with the second of 2025 and follow each other', () => {
  expect(layoutOf(1_000).periods.map(periodKey)).toEqual(['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'])
  expect(layoutOf(100_000).periods.map(periodKey).at(0)).toBe('2020-Q3')
})

test('there is no database of another size', () => {
  expect(() => layoutOf(5)).toThrow(RangeError)
})
