import { isValidOn } from './unit'

describe('a unit', () => {
  const untilTheReform = { validFrom: '2008-01-01', validTo: '2025-06-30' } as const

  it('is valid from its first to its last day', () => {
    expect(isValidOn(untilTheReform, '2007-12-31')).toBe(false)
    expect(isValidOn(untilTheReform, '2008-01-01')).toBe(true)
    expect(isValidOn(untilTheReform, '2025-06-30')).toBe(true)
    expect(isValidOn(untilTheReform, '2025-07-01')).toBe(false)
  })

  it('is valid without end where no end is given', () => {
    expect(isValidOn({}, '1900-01-01')).toBe(true)
    expect(isValidOn({ validFrom: '2025-07-01' }, '2999-12-31')).toBe(true)
    expect(isValidOn({ validTo: '2025-06-30' }, '1900-01-01')).toBe(true)
  })
})
