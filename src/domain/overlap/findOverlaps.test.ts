import fc from 'fast-check'
import { ORACLE_RUN } from '@test/oracle/namedProperty'
import { OVERLAP_PROPERTIES } from '@test/oracle/overlap.properties'
import { addDays, type DayKey, type HalfDaySpan } from '../calendar'
import { successionMap } from '../units'
import { findOverlaps, overlapsOf } from './findOverlaps'
import { OVERLAP_KINDS, type OverlapTrip } from './overlap'

const REFORM = '2025-07-01'
const places = successionMap([
  { from: 'lang', to: 'tay-giang', on: REFORM, extent: 'whole' },
  { from: 'a-nong', to: 'tay-giang', on: REFORM, extent: 'whole' },
  { from: 'vien-an', to: 'dat-mui', on: REFORM, extent: 'part' },
  { from: 'vien-an', to: 'phan-ngoc-hien', on: REFORM, extent: 'part' },
])
const week = { windowDays: 7, places }

const stop = (unit: string, from: DayKey, to: DayKey = from) => ({ unit, from, to })

function trip(id: string, facts: Partial<OverlapTrip>): OverlapTrip {
  const span: HalfDaySpan = facts.stops?.[0] ?? { from: '2021-07-15', to: '2021-07-16' }
  return { id, department: `ban-${id}`, span, participants: [], stops: [], topics: [], ...facts }
}

describe('one cadre in two trips', () => {
  const hoa = { participants: ['hoa', 'lan'] }

  it('is an overlap with every common day', () => {
    const trips = [
      trip('b', { ...hoa, span: { from: '2021-07-15', to: '2021-07-17' } }),
      trip('a', { participants: ['hoa'], span: { from: '2021-07-16', to: '2021-07-20' } }),
    ]
    expect(findOverlaps(trips, week)).toEqual([
      {
        kind: 'person',
        trips: ['a', 'b'],
        departments: ['ban-a', 'ban-b'],
        key: 'person|a|b|hoa',
        cadre: 'hoa',
        days: ['2021-07-16', '2021-07-17'],
      },
    ])
  })

  it('is none when one trip ends at noon and the other begins then', () => {
    const morning = trip('a', { ...hoa, span: { from: '2021-07-15', to: '2021-07-15', toHalf: 'am' } })
    const afternoon = trip('b', { ...hoa, span: { from: '2021-07-15', to: '2021-07-15', fromHalf: 'pm' } })
    expect(findOverlaps([morning, afternoon], week)).toEqual([])
    const days = findOverlaps([morning, trip('c', hoa)], week).map((overlap) => overlap.days)
    expect(days).toEqual([['2021-07-15'], ['2021-07-15']])
  })

  it('is an overlap when only the afternoons meet, and none when only a day is shared', () => {
    const fromNoon = trip('a', { ...hoa, span: { from: '2021-07-15', to: '2021-07-15', fromHalf: 'pm' } })
    const toEvening = trip('b', { ...hoa, span: { from: '2021-07-14', to: '2021-07-15' } })
    const toNoon = trip('c', { ...hoa, span: { from: '2021-07-14', to: '2021-07-15', toHalf: 'am' } })
    expect(findOverlaps([fromNoon, toEvening], week).map(({ days }) => days)).toEqual([
      ['2021-07-15'],
      ['2021-07-15'],
    ])
    expect(findOverlaps([fromNoon, toNoon], week)).toEqual([])
  })

  it('is told for each cadre once, even one who is listed twice', () => {
    const trips = [
      trip('a', { participants: ['lan', 'hoa', 'hoa'] }),
      trip('b', { participants: ['hoa', 'lan', 'hoa'] }),
    ]
    expect(findOverlaps(trips, week).map(({ key }) => key)).toEqual(['person|a|b|hoa', 'person|a|b|lan'])
  })

  it('finds a long trip and a much later short one inside it', () => {
    const trips = [
      trip('long', { ...hoa, span: { from: '2021-01-01', to: '2021-03-31' } }),
      trip('short', { participants: ['lan'], span: { from: '2021-01-05', to: '2021-01-05' } }),
      trip('late', { participants: ['lan'], span: { from: '2021-03-31', to: '2021-04-02' } }),
    ]
    expect(findOverlaps(trips, week).map(({ key, days }) => [key, days])).toEqual([
      ['person|late|long|lan', ['2021-03-31']],
      ['person|long|short|lan', ['2021-01-05']],
    ])
  })

  it('passes over a trip whose days are reversed', () => {
    const reversed = trip('r', { ...hoa, span: { from: '2021-07-20', to: '2021-07-10' } })
    expect(findOverlaps([reversed, trip('a', hoa)], week)).toEqual([])
  })
})

describe('two trips to one unit', () => {
  it('overlap up to the last day of the window and not beyond', () => {
    const first = trip('a', { stops: [stop('x', '2021-07-10', '2021-07-12')] })
    const later = (day: DayKey) => [first, trip('b', { stops: [stop('x', day)] })]
    expect(findOverlaps(later('2021-07-19'), week)).toEqual([
      {
        kind: 'unit',
        trips: ['a', 'b'],
        departments: ['ban-a', 'ban-b'],
        key: 'unit|a|b|x',
        unit: 'x',
        days: ['2021-07-12', '2021-07-19'],
      },
    ])
    expect(findOverlaps(later('2021-07-20'), week)).toEqual([])
    expect(findOverlaps(later('2021-07-12'), { ...week, windowDays: 0 })[0]?.days).toEqual(['2021-07-12'])
    expect(findOverlaps(later('2021-07-13'), { ...week, windowDays: 0 })).toEqual([])
    expect(findOverlaps(later('2021-07-11'), { ...week, windowDays: -1 })).toEqual([])
  })

  it('compare successors from the reform on, and ids before it', () => {
    const visits = (day: DayKey) => [
      trip('a', { stops: [stop('lang', day)] }),
      trip('b', { stops: [stop('a-nong', day)] }),
    ]
    expect(findOverlaps(visits('2025-07-02'), week).map(({ unit }) => unit)).toEqual(['tay-giang'])
    expect(findOverlaps(visits('2023-03-02'), week)).toEqual([])
    expect(findOverlaps(visits('2023-03-02'), { ...week, asOf: REFORM }).map(({ unit }) => unit)).toEqual([
      'tay-giang',
    ])
    expect(findOverlaps(visits('2025-07-02'), { ...week, asOf: '2025-06-30' })).toEqual([])
  })

  it('on both sides of the reform are compared as at the later trip', () => {
    const trips = [
      trip('a', { stops: [stop('lang', '2025-06-28')] }),
      trip('b', { stops: [stop('tay-giang', '2025-07-03')] }),
      trip('c', { stops: [stop('a-nong', '2025-06-29')] }),
    ]
    expect(findOverlaps(trips, week).map(({ key }) => key)).toEqual([
      'unit|a|b|tay-giang',
      'unit|b|c|tay-giang',
    ])
  })

  it('count the days of the whole trip as its last day, not only those of the stop', () => {
    const long = trip('a', {
      stops: [stop('lang', '2025-06-28')],
      span: { from: '2025-06-28', to: '2025-07-02' },
    })
    const other = trip('b', { stops: [stop('a-nong', '2025-06-28')] })
    expect(findOverlaps([long, other], week)).toHaveLength(1)
    const twoStops = trip('c', { stops: [stop('a-nong', '2025-06-28'), stop('z', '2025-07-05')] })
    expect(findOverlaps([twoStops, trip('d', { stops: [stop('lang', '2025-06-29')] })], week)).toHaveLength(1)
  })

  it('are told once, with the smallest id, where the unit was split', () => {
    const trips = [
      trip('a', { stops: [stop('vien-an', '2025-07-02')] }),
      trip('b', { stops: [stop('vien-an', '2025-07-03')] }),
    ]
    expect(findOverlaps(trips, week).map(({ key }) => key)).toEqual(['unit|a|b|dat-mui'])
  })

  it('are told once with the nearest days where a trip goes to the place twice', () => {
    const trips = [
      trip('a', { stops: [stop('x', '2021-07-01'), stop('x', '2021-07-10')] }),
      trip('b', { stops: [stop('x', '2021-07-05'), stop('x', '2021-07-12'), stop('x', '2021-06-29')] }),
    ]
    expect(findOverlaps(trips, week).map(({ days }) => days)).toEqual([['2021-06-29', '2021-07-01']])
  })

  it('pass over a stop whose days are reversed', () => {
    const reversed = trip('a', { topics: ['t'], stops: [stop('x', '2021-07-12', '2021-07-10')] })
    const plain = trip('b', { topics: ['t'], stops: [stop('x', '2021-07-11')] })
    expect(findOverlaps([reversed, plain], week)).toEqual([])
  })

  it('do not overlap within one trip', () => {
    const there = trip('a', { topics: ['t'], stops: [stop('x', '2021-07-01'), stop('x', '2021-07-02')] })
    expect(findOverlaps([there], week)).toEqual([])
  })
})

describe('two trips with one topic', () => {
  const far = { windowDays: -1, places }

  it('overlap at one place in one quarter, however far apart', () => {
    const trips = [
      trip('a', { topics: ['01.02', '01.02', '04.01'], stops: [stop('x', '2021-07-01')] }),
      trip('b', { topics: ['01.02', '06.03'], stops: [stop('x', '2021-09-30'), stop('y', '2021-09-30')] }),
      trip('c', { topics: ['01.02'], stops: [stop('x', '2021-10-01')] }),
      trip('d', { topics: ['01.02'], stops: [stop('y', '2021-07-01')] }),
    ]
    expect(findOverlaps(trips, far)).toEqual([
      {
        kind: 'topic',
        trips: ['a', 'b'],
        departments: ['ban-a', 'ban-b'],
        key: 'topic|a|b|01.02|x|2021-Q3',
        unit: 'x',
        topic: '01.02',
        quarter: '2021-Q3',
      },
      expect.objectContaining({ key: 'topic|b|d|01.02|y|2021-Q3' }),
    ])
  })

  it('overlap in each quarter that both visits touch', () => {
    const trips = ['a', 'b'].map((id) =>
      trip(id, { topics: ['t'], stops: [stop('x', '2021-03-20', '2021-07-01')] }),
    )
    expect(findOverlaps(trips, far).map(({ quarter }) => quarter)).toEqual(['2021-Q1', '2021-Q2', '2021-Q3'])
  })

  it('overlap at places that have become one', () => {
    const trips = [
      trip('a', { topics: ['t'], stops: [stop('lang', '2025-07-02')] }),
      trip('b', { topics: ['t'], stops: [stop('a-nong', '2025-09-02')] }),
    ]
    expect(findOverlaps(trips, far).map(({ unit }) => unit)).toEqual(['tay-giang'])
    expect(findOverlaps(trips, { ...far, asOf: '2025-06-30' })).toEqual([])
  })
})

describe('overlaps of all kinds', () => {
  const both = { participants: ['hoa'], topics: ['t'], stops: [stop('x', '2021-07-15')] }

  it('are listed persons first, then units, then topics', () => {
    expect(OVERLAP_KINDS).toEqual(['person', 'unit', 'topic'])
    const trips = ['c', 'b', 'a'].map((id) => trip(id, both))
    expect(findOverlaps(trips, week).map(({ kind, trips: pair }) => `${kind} ${pair.join()}`)).toEqual([
      'person a,b',
      'person a,c',
      'person b,c',
      'unit a,b',
      'unit a,c',
      'unit b,c',
      'topic a,b',
      'topic a,c',
      'topic b,c',
    ])
  })

  it('of a draft leave out those of the others among themselves and an earlier version of the draft', () => {
    const others = ['c', 'b', 'a'].map((id) => trip(id, both))
    expect(
      overlapsOf(trip('b', both), others, week).map(({ kind, trips: pair }) => `${kind} ${pair.join()}`),
    ).toEqual(['person a,b', 'person b,c', 'unit a,b', 'unit b,c', 'topic a,b', 'topic b,c'])
  })

  it('are looked for only among trips that are near each other', () => {
    const far = Array.from({ length: 500 }, (_, index) => [
      trip(`here-${index}`, { ...both, stops: [stop('x', addDays('2021-01-01', index * 100))] }),
      trip(`there-${index}`, { ...both, participants: ['lan'], stops: [stop(`y${index}`, '2021-01-01')] }),
    ]).flat()
    let compared = 0
    const counting = {
      ...places,
      commonPlaces: (...pair: Parameters<typeof places.commonPlaces>) => {
        compared += 1
        return places.commonPlaces(...pair)
      },
    }
    findOverlaps([...far, trip('near', { ...both, stops: [stop('x', '2021-01-01')] })], {
      windowDays: 7,
      places: counting,
    })
    expect(compared).toBe(2)
  })

  it('are none among no trips', () => {
    expect(findOverlaps([], week)).toEqual([])
    expect(overlapsOf(trip('b', both), [], week)).toEqual([])
  })
})

describe('overlaps compared with an oracle', () => {
  it.each(OVERLAP_PROPERTIES)('$name', ({ property }) => {
    fc.assert(property, ORACLE_RUN)
  })
})
