import fc from 'fast-check'
import { addDays, type DayKey, dayOfNumber, eachDay } from '../calendar'
import { occurrencesIn } from './occurrences'

const union = { from: '1931-03-26', to: '1931-03-26', yearly: true, since: 1931 } as const

test('an anniversary is there every year and says how many years it is: 90 of the Union in 2021', () => {
  expect(occurrencesIn(union, { from: '2020-12-01', to: '2022-12-31' })).toEqual([
    { firstDay: '2021-03-26', lastDay: '2021-03-26', years: 90 },
    { firstDay: '2022-03-26', lastDay: '2022-03-26', years: 91 },
  ])
})

test('it is not there before its beginning, and in that year counts nothing', () => {
  expect(occurrencesIn(union, { from: '1929-01-01', to: '1931-12-31' })).toEqual([
    { firstDay: '1931-03-26', lastDay: '1931-03-26' },
  ])
  const later = { ...union, from: '2024-03-26', to: '2024-03-26' } as const
  expect(occurrencesIn(later, { from: '2021-03-01', to: '2021-03-31' })).toMatchObject([{ years: 90 }])
})

test('what is once is there on its days, those at the edges too', () => {
  const camp = { from: '2026-06-01', to: '2026-06-03', yearly: false } as const
  const during = (from: DayKey, to: DayKey) => occurrencesIn(camp, { from, to })
  expect(during('2026-06-03', '2026-06-30')).toEqual([{ firstDay: '2026-06-01', lastDay: '2026-06-03' }])
  expect(during('2026-05-01', '2026-06-01')).toHaveLength(1)
  expect(during('2026-06-04', '2026-06-30')).toEqual([])
  expect(during('2027-06-01', '2027-06-03')).toEqual([])
})

test('29 February is kept on the 28th of years that have none', () => {
  const leap = { from: '2024-02-29', to: '2024-02-29', yearly: true } as const
  const days = occurrencesIn(leap, { from: '2024-01-01', to: '2028-12-31' }).map(({ firstDay }) => firstDay)
  expect(days).toEqual(['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'])
})

test('what lasts over the new year is there in January of the first year asked for', () => {
  const lunar = { from: '2020-12-28', to: '2021-01-03', yearly: true } as const
  expect(occurrencesIn(lunar, { from: '2026-01-02', to: '2026-01-31' })).toEqual([
    { firstDay: '2025-12-28', lastDay: '2026-01-03' },
  ])
  expect(occurrencesIn(lunar, { from: '2999-12-01', to: '2999-12-31' })).toEqual([])
})

const aDay = fc.integer({ min: -20_000, max: 40_000 }).map(dayOfNumber)

/** The slow way: every day of the span whose date is that of the entry, 28 February standing in for the 29th. */
const daysByHand = (on: DayKey, begins: number, from: DayKey, to: DayKey): DayKey[] =>
  eachDay(from, to).filter((day) => {
    if (Number(day.slice(0, 4)) < begins) return false
    const leapless = on.endsWith('-02-29') && day.endsWith('-02-28') && addDays(day, 1).endsWith('-03-01')
    return day.slice(5) === on.slice(5) || leapless
  })

test('for any day and any span, a yearly entry is on the days that one finds by going through them', () => {
  fc.assert(
    fc.property(
      fc.oneof(aDay, fc.constant<DayKey>('2024-02-29')),
      aDay,
      fc.nat(1500),
      fc.option(fc.nat(60), { nil: undefined }),
      (on, from, length, ago) => {
        const to = addDays(from, length)
        const since = ago === undefined ? undefined : Number(on.slice(0, 4)) - ago
        const found = occurrencesIn({ from: on, to: on, yearly: true, since }, { from, to })
        const begins = since ?? Number(on.slice(0, 4))
        expect(found.map(({ firstDay }) => firstDay)).toEqual(daysByHand(on, begins, from, to))
      },
    ),
  )
})
