import fc from 'fast-check'

import { GRAPHQL_LIMITS } from '@/graphql/limits'
import { costOf } from '@/graphql/limits/cost'
import { inspect } from '@/graphql/limits/inspection'

import { argsOf, codesOf, errorsOf } from './imitation'

function cost(query: string, variables?: Record<string, unknown>): number {
  const inspection = inspect(argsOf(query, { variables }))
  const [operation] = inspection.operations
  if (!operation) throw new Error('no operation')
  return costOf(operation, inspection)
}

describe('the cost of a query', () => {
  it.each([
    ['{ __typename }', 1],
    ['{ Trip(id: 1) { id title } }', 1],
    ['{ Trip(id: 1) { department { head { id } } } }', 3],
    ['{ Trips(limit: 50) { docs { id title } totalDocs } }', 5 + 50],
    ['{ Trips { docs { id } } }', 5 + 10],
    ['{ Trips(limit: 50) { docs { department { id } } } }', 5 + 50 * 2],
    ['{ Trips(limit: 50) { docs { participants { id } } } }', 5 + 50 * (1 + 10)],
    ['{ Trips(limit: 50) { docs { findings(limit: 20) { docs { id } } } } }', 5 + 50 * (1 + 5 + 20)],
    ['{ reviewQueue(first: 30) { trip { id } } }', 5 + 30 * 2],
    ['{ reviewQueue { trip { id } } }', 5 + 20 * 2],
    [
      '{ Trips(limit: 50) { ...P } Stories(limit: 7) { ...P } } fragment P on Trips { docs { id } }',
      5 + 50 + 5 + 7,
    ],
    ['{ digest(limit: 30) { trips { docs { id } totalDocs } } }', 5 + 1 + 30],
    ['{ Trips(limit: 0) { docs { id } } }', 5 + 1],
    ['{ __schema { types { fields { args { name } } } } }', 100],
  ])('%s is %d', (query, expected) => {
    expect(cost(query)).toBe(expected)
  })

  it('takes page sizes from variables and their defaults', () => {
    const query = 'query ($n: Int = 30) { Trips(limit: $n) { docs { id } } }'
    expect(cost(query)).toBe(35)
    expect(cost(query, { n: 60 })).toBe(65)
  })

  it('never falls when a page grows, and grows with a page that holds rows', () => {
    const size = fc.integer({ min: 1, max: 100 })
    const query = `query ($a: Int, $b: Int, $c: Int) {
      Trips(limit: $a) { docs { participants { trips(limit: $b) { ...T } } findings(limit: $c) { docs { trip { id } } } } }
    } fragment T on Cadre_Trips { totalDocs docs { id } }`
    fc.assert(
      fc.property(size, size, size, fc.constantFrom('a', 'b', 'c'), (a, b, c, grown) => {
        const before = { a, b, c }
        const after = { ...before, [grown]: before[grown] + 1 }
        expect(cost(query, after)).toBeGreaterThan(cost(query, before))
        // Written out by hand, independently of fragments: ten participants a trip.
        expect(cost(query, before)).toBe(5 + a * (1 + 10 * (1 + 5 + b) + 5 + c * 2))
      }),
    )
  })

  it('of a hundred trips with what a list shows is accepted', () => {
    const query = `{ Trips(limit: 100) { docs {
      id title department { id name } participants { id name department { name } } findings(limit: 5) { docs { id text } }
    } totalDocs } }`
    expect(codesOf(query)).toEqual([])
  })

  it('of lists within lists within lists is refused, naming the estimate', () => {
    const query = `{ Trips(limit: 100) { docs { findings(limit: 100) { docs { trip { findings(limit: 100) { docs { id } } } } } } } }`
    const [error] = errorsOf(query)
    expect(error?.extensions).toEqual({
      code: 'LIMIT_COST',
      limit: 10_000,
      seen: 5 + 100 * (6 + 100 * (2 + 5 + 100)),
    })
  })

  it('is accepted at the cap and refused beyond it', () => {
    const query = '{ Trips(limit: 50) { docs { id } } }'
    const capped = (signedIn: number): unknown[] =>
      codesOf(query, { limits: { ...GRAPHQL_LIMITS, cost: { signedIn, anonymous: 1 } } })
    expect(capped(55)).toEqual([])
    expect(capped(54)).toEqual(['LIMIT_COST'])
  })

  it('has a smaller cap for callers who are not signed in', () => {
    const query = '{ Stories(limit: 100) { docs { department { head { id } } participants { id } } } }'
    const publicRootFields = ['Stories']
    expect(codesOf(query, { publicRootFields })).toEqual([])
    expect(codesOf(query, { publicRootFields, anonymous: true })).toEqual(['LIMIT_COST'])
  })
})
