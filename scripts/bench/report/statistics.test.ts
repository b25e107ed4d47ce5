import { median, p99, quantile } from './statistics'

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => last - index)

test('the median of an odd number of measurements is the middle one, of an even number the lower middle one', () => {
  expect(median([5, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(2)
})

test('one measurement in a hundred lies above the 99th percentile; of fewer it is the highest', () => {
  expect(p99(upTo(100))).toBe(99)
  expect(p99(upTo(200))).toBe(198)
  expect(p99(upTo(40))).toBe(40)
})

test('the ends are the lowest and the highest, and the measurements stay in their order', () => {
  const measured = [2, 9, 1]
  expect([quantile(measured, 0), quantile(measured, 1)]).toEqual([1, 9])
  expect(measured).toEqual([2, 9, 1])
})

test('without measurements there is no answer', () => {
  expect(() => median([])).toThrow(RangeError)
})
