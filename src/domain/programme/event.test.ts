import { checkEvent } from './event'

const event = { from: '2026-03-26', to: '2026-03-27', yearly: true, since: 1931 } as const
const broken = (change: Partial<Parameters<typeof checkEvent>[0]>) =>
  checkEvent({ ...event, ...change }).map(({ code, field }) => [code, field])

test('an entry ends on or after the day on which it begins', () => {
  expect(broken({})).toEqual([])
  expect(broken({ to: '2026-03-26' })).toEqual([])
  expect(broken({ to: '2026-03-25' })).toEqual([['DATES_REVERSED', 'to']])
})

test('what is there every year has ended before it begins again', () => {
  expect(broken({ to: '2027-03-25' })).toEqual([])
  expect(broken({ to: '2027-03-26' })).toEqual([['INVALID_VALUE', 'to']])
  expect(broken({ to: '2027-03-26', yearly: false })).toEqual([])
  expect(broken({ from: '2999-01-01', to: '2999-12-31' })).toEqual([])
})

test('the years are counted from a whole year that is no later than the entry', () => {
  expect(broken({ since: 2026 })).toEqual([])
  for (const since of [2027, 1931.5, 0]) expect(broken({ since })).toEqual([['INVALID_VALUE', 'since']])
})
