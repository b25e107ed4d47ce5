import fc from 'fast-check'
import { asDayKey, compareDays, dayKeyOf, formatDay, isDayKey } from './dayKey'

describe('a day key', () => {
  it.each(['2025-07-01', '1900-01-01', '2999-12-31', '2024-02-29', '2000-02-29', '2021-04-30', '2021-01-31'])(
    'accepts the real day %s',
    (day) => {
      expect(isDayKey(day)).toBe(true)
      expect(asDayKey(day)).toBe(day)
    },
  )

  it.each([
    '1899-12-31',
    '3000-01-01',
    '2023-02-29',
    '1900-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-06-31',
    '2021-09-31',
    '2021-11-31',
    '2021-01-32',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-1-1',
    ' 2021-01-01',
    '2021-01-01 ',
    '2021-01-01T00:00:00Z',
    '01/01/2021',
    '',
  ])('refuses "%s"', (text) => {
    expect(isDayKey(text)).toBe(false)
    expect(asDayKey(text)).toBeUndefined()
  })

  it.each([undefined, null, 20210101, new Date(0), ['2021-01-01'], {}])(
    'refuses a value that is no text',
    (value) => {
      expect(isDayKey(value)).toBe(false)
    },
  )

  it('agrees with the calendar of the platform on every number of year, month and day', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1890, max: 3010 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const date = new Date(Date.UTC(year, month - 1, day))
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        expect(isDayKey(text)).toBe(exists && year >= 1900 && year <= 2999)
      }),
    )
  })
})

describe('the day in Vietnam at an instant', () => {
  it('is still the same day one millisecond before 17:00 UTC and the next one at 17:00 UTC', () => {
    expect(dayKeyOf(new Date('2025-06-30T16:59:59.999Z'))).toBe('2025-06-30')
    expect(dayKeyOf(new Date('2025-06-30T17:00:00.000Z'))).toBe('2025-07-01')
  })

  it('agrees with the time zone Asia/Ho_Chi_Minh of the platform', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' })
    const instants = fc.date({
      min: new Date('1980-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(fc.property(instants, (instant) => expect(dayKeyOf(instant)).toBe(format.format(instant))))
  })

  it('refuses an invalid instant and one outside the years 1900 to 2999', () => {
    expect(() => dayKeyOf(new Date(Number.NaN))).toThrow(RangeError)
    expect(() => dayKeyOf(new Date('1899-12-31T00:00:00Z'))).toThrow(/No day key for the instant 1899/)
  })
})

describe('days in order and in print', () => {
  it('sorts from early to late', () => {
    expect(compareDays('2021-01-31', '2021-02-01')).toBe(-1)
    expect(compareDays('2021-02-01', '2021-01-31')).toBe(1)
    expect(compareDays('2021-02-01', '2021-02-01')).toBe(0)
  })

  it('prints a day as dd/mm/yyyy', () => {
    expect(formatDay('2021-04-16')).toBe('16/04/2021')
  })
})
