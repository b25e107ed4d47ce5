import { counted, daysCounted } from './counted'

describe('what is counted in English', () => {
  it('is one of a thing, or several', () => {
    expect([0, 1, 2].map((count) => counted(count, 'plan'))).toEqual(['0 plans', '1 plan', '2 plans'])
    expect(counted(1, 'needs a look', 'need a look')).toBe('1 needs a look')
    expect(counted(2, 'needs a look', 'need a look')).toBe('2 need a look')
  })

  it('is one day, or days and parts of days', () => {
    expect(['0.5', '1', '1.5', '10'].map(daysCounted)).toEqual(['0.5 days', '1 day', '1.5 days', '10 days'])
  })
})
