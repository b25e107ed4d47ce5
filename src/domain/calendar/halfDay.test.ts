import { dayOfHalf, halfDayCount, halfDayKey, halfDaysOf, parseHalfDayKey } from './halfDay'

describe('half-days', () => {
  it('are written as the day and its half, and read back', () => {
    expect(halfDayKey('2021-07-15', 'pm')).toBe('2021-07-15:pm')
    expect(parseHalfDayKey('2021-07-15:am')).toEqual({ day: '2021-07-15', half: 'am' })
    expect(parseHalfDayKey('2021-07-15:pm')).toEqual({ day: '2021-07-15', half: 'pm' })
  })

  it.each([
    '2021-07-15',
    '2021-07-15:',
    '2021-07-15:AM',
    '2021-02-30:am',
    '2021-07-15:am:pm',
    'am',
    20210715,
    null,
  ])('are not read from %p', (value) => {
    expect(parseHalfDayKey(value)).toBeUndefined()
  })

  it('tell their day', () => {
    expect(dayOfHalf('2021-07-15:pm')).toBe('2021-07-15')
    expect(() => dayOfHalf('2021-02-30:am')).toThrow('No such half-day: 2021-02-30:am')
  })

  it('of whole days are two a day, the morning first', () => {
    expect(halfDaysOf({ from: '2021-02-28', to: '2021-03-01' })).toEqual([
      '2021-02-28:am',
      '2021-02-28:pm',
      '2021-03-01:am',
      '2021-03-01:pm',
    ])
  })

  it('begin at noon with fromHalf pm and end at noon with toHalf am', () => {
    const days = { from: '2021-02-28', to: '2021-03-01' } as const
    expect(halfDaysOf({ ...days, fromHalf: 'pm' })).toEqual([
      '2021-02-28:pm',
      '2021-03-01:am',
      '2021-03-01:pm',
    ])
    expect(halfDaysOf({ ...days, toHalf: 'am' })).toEqual(['2021-02-28:am', '2021-02-28:pm', '2021-03-01:am'])
    expect(halfDayCount({ ...days, fromHalf: 'pm', toHalf: 'am' })).toBe(2)
    expect(halfDayCount({ ...days, fromHalf: 'am', toHalf: 'pm' })).toBe(4)
  })

  it('are none from noon until noon of one day, and none in a reversed span', () => {
    expect(halfDaysOf({ from: '2021-03-01', to: '2021-03-01', fromHalf: 'pm', toHalf: 'am' })).toEqual([])
    expect(halfDayCount({ from: '2021-03-02', to: '2021-03-01' })).toBe(0)
  })
})
