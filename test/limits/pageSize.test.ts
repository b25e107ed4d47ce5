import { GRAPHQL_LIMITS } from '@/graphql/limits'

import { codesOf, errorsOf } from './imitation'

const { max } = GRAPHQL_LIMITS.pageSize
const BAD_SIZES = [max + 1, 0, -1, 2_147_483_647]

describe('the page size of a list', () => {
  const literal = (size: number | string): unknown[] => codesOf(`{ Trips(limit: ${size}) { docs { id } } }`)
  const variable = (variables: Record<string, unknown>): unknown[] =>
    codesOf('query ($n: Int) { Trips(limit: $n) { docs { id } } }', { variables })
  const fallback = (size: number | string, variables = {}): unknown[] =>
    codesOf(`query ($n: Int = ${size}) { Trips(limit: $n) { docs { id } } }`, { variables })

  it('is accepted from 1 to the maximum, however it is given', () => {
    for (const size of [1, max]) {
      expect(literal(size)).toEqual([])
      expect(variable({ n: size })).toEqual([])
      expect(fallback(size)).toEqual([])
    }
  })

  it.each(BAD_SIZES)('is refused at %d, however it is given', (size) => {
    expect(literal(size)).toEqual(['LIMIT_PAGE_SIZE'])
    expect(variable({ n: size })).toEqual(['LIMIT_PAGE_SIZE'])
    expect(fallback(size)).toEqual(['LIMIT_PAGE_SIZE'])
  })

  it('is the value sent, not the default it replaces', () => {
    expect(fallback(max + 1, { n: 5 })).toEqual([])
    expect(fallback(5, { n: max + 1 })).toEqual(['LIMIT_PAGE_SIZE'])
  })

  it('is refused where it is no whole number', () => {
    expect(variable({ n: '0' })).toEqual(['LIMIT_PAGE_SIZE'])
    expect(variable({ n: 1.5 })).toEqual(['LIMIT_PAGE_SIZE'])
  })

  it('may be missing at the root, where Payload answers with ten rows', () => {
    expect(codesOf('{ Trips { docs { id } } }')).toEqual([])
    expect(literal('null')).toEqual([])
    expect(variable({})).toEqual([])
    expect(variable({ n: null })).toEqual([])
  })

  it('must be given for a nested list, which Payload would answer with every row', () => {
    const nested = (size: string): unknown[] => codesOf(`{ Trip(id: 1) { findings${size} { docs { id } } } }`)
    expect(nested('(limit: 1)')).toEqual([])
    expect(nested('')).toEqual(['LIMIT_PAGE_SIZE'])
    expect(nested('(limit: null)')).toEqual(['LIMIT_PAGE_SIZE'])
    expect(nested('(limit: 0, count: true)')).toEqual(['LIMIT_PAGE_SIZE'])
  })

  it('is looked at in fragments, with the variables of each operation', () => {
    const page = 'fragment Page on Query { Trips(limit: $n) { docs { id } } }'
    const two = (small: number, large: number): unknown[] =>
      codesOf(`query A($n: Int = ${small}) { ...Page } query B($n: Int = ${large}) { ...Page } ${page}`)
    expect(two(1, 100)).toEqual([])
    expect(two(1, 101)).toEqual(['LIMIT_PAGE_SIZE'])
  })

  it('is limited for `first` too, and by the default that the schema gives', () => {
    expect(codesOf('{ reviewQueue { id } }')).toEqual([])
    expect(codesOf(`{ reviewQueue(first: ${max}) { id } }`)).toEqual([])
    expect(codesOf(`{ reviewQueue(first: ${max + 1}) { id } }`)).toEqual(['LIMIT_PAGE_SIZE'])
    expect(codesOf('{ everything { id } }')).toEqual(['LIMIT_PAGE_SIZE'])
  })

  it('names the list, what was asked and what is allowed', () => {
    const [error] = errorsOf('{ Trips(limit: 0) { docs { id } } }')
    expect(error?.extensions).toEqual({ code: 'LIMIT_PAGE_SIZE', limit: '1–100', seen: 0 })
    expect(error?.message).toContain('Trips(limit)')
    expect(error?.locations).toEqual([{ line: 1, column: 3 }])
  })

  it('is not read from what every object has', () => {
    expect(codesOf('query ($toString: Int) { Trips(limit: $toString) { docs { id } } }')).toEqual([])
  })

  it('is read from a variable even if it is called __proto__', () => {
    const query = 'query ($__proto__: Int) { Trips(limit: $__proto__) { docs { id } } }'
    const variables: unknown = JSON.parse('{ "__proto__": 0 }')
    expect(codesOf(query, { variables: Object.fromEntries(Object.entries(variables ?? {})) })).toEqual([
      'LIMIT_PAGE_SIZE',
    ])
  })
})

describe('paging', () => {
  it('cannot be switched off, by literal, variable or default', () => {
    expect(codesOf('{ Trips(pagination: false) { docs { id } } }')).toEqual(['LIMIT_PAGINATION'])
    expect(codesOf('{ Trips(pagination: false, limit: 10) { docs { id } } }')).toEqual(['LIMIT_PAGINATION'])
    const query = 'query ($p: Boolean) { Trips(pagination: $p) { docs { id } } }'
    expect(codesOf(query, { variables: { p: false } })).toEqual(['LIMIT_PAGINATION'])
    expect(codesOf('query ($p: Boolean = false) { Trips(pagination: $p) { docs { id } } }')).toEqual([
      'LIMIT_PAGINATION',
    ])
  })

  it('cannot be switched off by null either, which Payload takes for false', () => {
    expect(codesOf('{ Trips(pagination: null) { docs { id } } }')).toEqual(['LIMIT_PAGINATION'])
  })

  it('may be asked for', () => {
    expect(codesOf('{ Trips(pagination: true) { docs { id } } }')).toEqual([])
    expect(codesOf('query ($p: Boolean) { Trips(pagination: $p) { docs { id } } }')).toEqual([])
  })
})
