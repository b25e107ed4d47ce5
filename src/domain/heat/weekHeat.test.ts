import fc from 'fast-check'
import { addDays, type DayKey, type Half, mondayOf } from '../calendar'
import { type HeatTrip, weekHeat } from '.'

const QUARTER = { from: '2021-07-01', to: '2021-09-30' } as const

describe('the heat of weeks', () => {
  test('counts half-days of people by department and week', () => {
    const trip: HeatTrip = {
      stops: [{ from: '2021-07-04', to: '2021-07-05', toHalf: 'am' }],
      people: [
        { cadre: 'a', department: 'PT' },
        { cadre: 'b', department: 'XDD' },
        { cadre: 'c', department: 'PT' },
      ],
    }
    const { departments } = weekHeat([trip], QUARTER)
    expect(departments.get('PT')?.slice(0, 3)).toEqual([4, 2, 0])
    expect(departments.get('XDD')?.slice(0, 3)).toEqual([2, 1, 0])
  })

  test('counts nobody twice in one half-day, and nothing outside the span', () => {
    const people = [{ cadre: 'a', department: 'PT' }]
    const day = { from: '2021-07-01', to: '2021-07-01' } as const
    const before = { from: '2021-06-28', to: '2021-06-30' } as const
    const { departments } = weekHeat(
      [
        { stops: [day, day, before], people },
        { stops: [day], people },
      ],
      QUARTER,
    )
    expect(departments.get('PT')?.reduce((sum, count) => sum + count, 0)).toBe(2)
  })

  test('agrees with asking of every person and half-day whether some trip takes it', () => {
    const aTrip = fc.record({
      stops: fc.array(
        fc.tuple(fc.integer({ min: -4, max: 95 }), fc.integer({ min: 0, max: 6 })).map(([start, more]) => ({
          from: addDays('2021-07-01', start),
          to: addDays('2021-07-01', start + more),
        })),
        { maxLength: 3 },
      ),
      people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(aTrip, { maxLength: 6 }), (trips) => {
        const heat = weekHeat(
          trips.map(({ stops, people }) => ({
            stops,
            people: people.map((cadre) => ({ cadre, department: cadre === 'c' ? 'XDD' : 'PT' })),
          })),
          QUARTER,
        )
        const asked = new Map<string, number>()
        for (let day: DayKey = QUARTER.from; day <= QUARTER.to; day = addDays(day, 1)) {
          for (const cadre of ['a', 'b', 'c'] as const) {
            const goes = trips.some(
              ({ stops, people }) =>
                people.includes(cadre) && stops.some(({ from, to }) => from <= day && day <= to),
            )
            const key = `${cadre === 'c' ? 'XDD' : 'PT'} ${mondayOf(day)}`
            const halves: Half[] = goes ? ['am', 'pm'] : []
            asked.set(key, (asked.get(key) ?? 0) + halves.length)
          }
        }
        for (const department of ['PT', 'XDD']) {
          heat.weeks.forEach(({ from }, index) => {
            expect(heat.departments.get(department)?.[index] ?? 0).toBe(
              asked.get(`${department} ${mondayOf(from)}`),
            )
          })
        }
      }),
      { numRuns: 60 },
    )
  })
})
