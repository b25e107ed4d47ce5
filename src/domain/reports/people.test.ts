import { parsePeriodKey, type Period } from '../calendar'
import { countedPeriods, type HandedIn, ratesOf } from './people'

const period = (key: string): Period => {
  const found = parsePeriodKey(key)
  if (!found) throw new Error(key)
  return found
}
const rows = (...pairs: [cadre: string, ...periods: string[]][]): HandedIn[] =>
  pairs.flatMap(([cadre, ...periods]) => periods.map((of) => ({ cadre, period: of })))
const ALL = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']
const scope = (people: Record<string, string[]>) =>
  new Map(
    ['2021', ...ALL].map((of): [string, Set<string>] => [
      of,
      new Set(Object.keys(people).filter((cadre) => of === '2021' || people[cadre]?.includes(of))),
    ]),
  )

test('a year counts its own plans and those of its quarters, a quarter its own alone', () => {
  expect(countedPeriods(period('2021'))).toEqual(['2021', ...ALL])
  expect(countedPeriods(period('2021-Q3'))).toEqual(['2021-Q3'])
})

describe('the rates of a year (row TN-17)', () => {
  const counted = {
    scope: scope({ everyQuarter: ALL, wholeYear: ALL, threeOfFour: ALL, joined: ['2021-Q3', '2021-Q4'] }),
    registrations: rows(
      ['everyQuarter', ...ALL],
      ['wholeYear', '2021'],
      ['threeOfFour', '2021-Q1', '2021-Q2', '2021-Q3'],
      ['joined', '2021-Q3', '2021-Q4'],
      ['stranger', '2021', ...ALL],
    ),
    reports: rows(['everyQuarter', ...ALL], ['joined', '2021-Q3']),
  }
  const { whole, quarters } = ratesOf(period('2021'), counted)

  it('take in who registered the year, or every quarter in which the regime concerned him or her', () => {
    expect(whole).toEqual({ period: '2021', inScope: 4, registered: 3, reported: 1 })
  })

  it('stand beside those of each quarter, over who was in scope then', () => {
    expect(quarters).toEqual([
      { period: '2021-Q1', inScope: 3, registered: 2, reported: 1 },
      { period: '2021-Q2', inScope: 3, registered: 2, reported: 1 },
      { period: '2021-Q3', inScope: 4, registered: 3, reported: 2 },
      { period: '2021-Q4', inScope: 4, registered: 2, reported: 1 },
    ])
  })
})

test('a quarter has its own rates and no others', () => {
  const one = {
    scope: scope({ a: ALL, b: ALL }),
    registrations: rows(['a', '2021-Q3'], ['b', '2021']),
    reports: [],
  }
  expect(ratesOf(period('2021-Q3'), one)).toEqual({
    whole: { period: '2021-Q3', inScope: 2, registered: 1, reported: 0 },
    quarters: [],
  })
})
