import fc from 'fast-check'
import { presentUnitsByRecords, successionsOf } from '@test/oracle/succession.oracle'
import { compareDays } from '../calendar'
import { rollUp } from './rollUp'
import { successionMap, type Succession } from './succession'

const DAYS = ['2010-01-01', '2015-01-01', '2020-01-01', '2025-07-01'] as const
const whole = (from: string, to: string, on: Succession['on']): Succession => ({
  from,
  to,
  on,
  extent: 'whole',
})
const part = (from: string, to: string, on: Succession['on']): Succession => ({
  from,
  to,
  on,
  extent: 'part',
})

describe('what became of a unit', () => {
  it('is the unit itself when nothing has followed it', () => {
    const places = successionMap([])
    expect(places.presentUnits('a', '2025-07-01')).toEqual(['a'])
    expect(places.samePlace('a', 'a', '2025-07-01')).toBe(true)
    expect(places.samePlace('a', 'b', '2025-07-01')).toBe(false)
  })

  it('changes on the day itself', () => {
    const places = successionMap([whole('a', 'b', '2020-01-01')])
    expect(places.presentUnits('a', '2019-12-31')).toEqual(['a'])
    expect(places.presentUnits('a', '2020-01-01')).toEqual(['b'])
  })

  it('goes through a chain as far as the date, in whatever order the records come', () => {
    const chain = [whole('b', 'c', '2025-07-01'), whole('a', 'b', '2015-01-01')]
    expect(successionMap(chain).presentUnits('a', '2020-01-01')).toEqual(['b'])
    expect(successionMap(chain).presentUnits('a', '2025-07-01')).toEqual(['c'])
  })

  it('does not follow what a unit gave away before it took the place over', () => {
    const places = successionMap([part('b', 'c', '2010-01-01'), whole('a', 'b', '2020-01-01')])
    expect(places.presentUnits('a', '2025-07-01')).toEqual(['b'])
  })

  it('does not pass on a place that reaches a unit on the very day on which that unit ends', () => {
    const places = successionMap([whole('a', 'b', '2020-01-01'), whole('b', 'c', '2020-01-01')])
    expect(places.presentUnits('a', '2025-07-01')).toEqual(['b'])
  })

  it('ends in a circle of successions', () => {
    const circle = [
      whole('a', 'b', '2010-01-01'),
      whole('b', 'a', '2015-01-01'),
      whole('a', 'b', '2020-01-01'),
    ]
    expect(successionMap(circle).presentUnits('a', '2015-01-01')).toEqual(['a'])
    expect(successionMap(circle).presentUnits('a', '2025-07-01')).toEqual(['b'])
    const atOnce = [whole('a', 'b', '2020-01-01'), whole('b', 'a', '2020-01-01')]
    expect(successionMap(atOnce).presentUnits('a', '2025-07-01')).toEqual(['b'])
  })

  it('keeps a unit that gave away one part, names itself or was changed again later', () => {
    expect(successionMap([part('a', 'b', '2020-01-01')]).presentUnits('a', '2020-01-01')).toEqual(['a', 'b'])
    const named = [part('a', 'c', '2020-01-01'), part('a', 'b', '2020-01-01'), part('a', 'a', '2020-01-01')]
    expect(successionMap(named).presentUnits('a', '2020-01-01')).toEqual(['a', 'b', 'c'])
    const later = [part('a', 'c', '2020-01-01'), part('a', 'b', '2020-01-01'), whole('a', 'd', '2025-07-01')]
    expect(successionMap(later).presentUnits('a', '2020-01-01')).toEqual(['a', 'b', 'c'])
    expect(successionMap(later).presentUnits('a', '2025-07-01')).toEqual(['b', 'c', 'd'])
  })

  it('does not keep a unit that was split into parts or handed over whole', () => {
    const split = [part('a', 'c', '2020-01-01'), part('a', 'b', '2020-01-01')]
    expect(successionMap(split).presentUnits('a', '2020-01-01')).toEqual(['b', 'c'])
    const both = [part('a', 'c', '2020-01-01'), whole('a', 'b', '2020-01-01'), whole('a', 'd', '2025-07-01')]
    expect(successionMap(both).presentUnits('a', '2025-07-01')).toEqual(['b', 'c'])
  })

  it('does not let a caller change an answer that is kept', () => {
    const places = successionMap([whole('a', 'b', '2020-01-01')])
    places.presentUnits('a', '2025-07-01').push('z')
    expect(places.presentUnits('a', '2025-07-01')).toEqual(['b'])
  })

  it('agrees with a search that goes along the records one by one', () => {
    fc.assert(
      fc.property(
        successionsOf(6, DAYS),
        fc.constantFrom(...DAYS, '2009-12-31' as const),
        (successions, asOf) => {
          const places = successionMap(successions)
          for (const id of ['u0', 'u1', 'u2']) {
            expect(places.presentUnits(id, asOf)).toEqual(presentUnitsByRecords(successions, id, asOf))
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('never parts two places that were one before', () => {
    const days = fc
      .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS))
      .map((pair) => pair.sort(compareDays))
    fc.assert(
      fc.property(successionsOf(6, DAYS), days, (successions, [earlier, later]) => {
        const places = successionMap(successions)
        if (places.samePlace('u0', 'u1', earlier)) expect(places.samePlace('u0', 'u1', later)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('counts as at a date', () => {
  it('are added up where units were merged and given to each part where one was split', () => {
    const places = successionMap([
      whole('a', 'm', '2025-07-01'),
      whole('b', 'm', '2025-07-01'),
      part('c', 'm', '2025-07-01'),
      part('c', 'k', '2025-07-01'),
    ])
    const counts = new Map([
      ['z', 1],
      ['c', 100],
      ['b', 20],
      ['a', 3],
    ])
    expect([...rollUp(counts, places, '2025-07-01')]).toEqual([
      ['k', 100],
      ['m', 123],
      ['z', 1],
    ])
  })
})
