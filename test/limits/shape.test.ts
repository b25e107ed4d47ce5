import { getIntrospectionQuery, parse } from 'graphql'

import { GRAPHQL_LIMITS } from '@/graphql/limits'

import { codesOf, errorsOf } from './imitation'

const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ')

/** Levels of fields: a Trip, then heads and departments in turn, then an id. */
function nested(levels: number): string {
  const inner = Array.from({ length: levels - 3 }, (_, index) => (index % 2 === 0 ? 'head' : 'department'))
  return `{ Trip(id: 1) { department { ${inner.join(' { ')} { id } ${'} '.repeat(inner.length + 2)}`
}

describe('the depth of a query', () => {
  it('is accepted at the limit', () => {
    expect(codesOf(nested(GRAPHQL_LIMITS.depth))).toEqual([])
  })

  it('is refused one level beyond, naming the limit and what was seen in both languages', () => {
    const [error] = errorsOf(nested(GRAPHQL_LIMITS.depth + 1))
    expect(error?.extensions).toEqual({ code: 'LIMIT_DEPTH', limit: 10, seen: 11 })
    expect(error?.message).toBe(
      'Truy vấn lồng nhau quá sâu, số tầng: 11 (tối đa: 10). / The query nests too deeply, levels: 11 (at most: 10).',
    )
  })

  it('is counted through fragments', () => {
    const deep = nested(GRAPHQL_LIMITS.depth)
    const query = `${deep.replace('{ id }', '{ head { ...H } }')} fragment H on Cadre { department { id } }`
    expect(codesOf(query)).toEqual(['LIMIT_DEPTH'])
  })

  it('leaves the standard introspection query alone', () => {
    expect(codesOf(getIntrospectionQuery())).toEqual([])
    expect(codesOf(getIntrospectionQuery(), { anonymous: true, production: false })).toEqual([])
  })
})

describe('aliases', () => {
  const aliased = (count: number): string =>
    `{ Trip(id: 1) { ${many(count, (index) => `a${index}: title`)} } }`

  it('are accepted at the limit and refused beyond', () => {
    expect(codesOf(aliased(GRAPHQL_LIMITS.aliases))).toEqual([])
    expect(codesOf(aliased(GRAPHQL_LIMITS.aliases + 1))).toEqual(['LIMIT_ALIASES'])
  })

  it('are counted as often as their fragment is spread', () => {
    const spread = (count: number): string =>
      `{ Trip(id: 1) { x: department { ...D } y: department { ...D } } } fragment D on Department { ${many(count, (i) => `a${i}: name`)} }`
    expect(codesOf(spread(14))).toEqual([])
    expect(codesOf(spread(15))).toEqual(['LIMIT_ALIASES'])
  })
})

describe('root fields', () => {
  const roots = (count: number): string =>
    `{ ${many(count, (index) => `t${index}: Trip(id: ${index}) { id }`)} }`

  it('are accepted at the limit and refused beyond', () => {
    expect(codesOf(roots(GRAPHQL_LIMITS.rootFields.query.signedIn))).toEqual([])
    expect(codesOf(roots(GRAPHQL_LIMITS.rootFields.query.signedIn + 1))).toEqual(['LIMIT_ROOT_FIELDS'])
  })

  it('are counted inside fragments on Query too', () => {
    const query = `{ ...A ... on Query { Trip(id: 0) { id } } } fragment A on Query ${roots(10)}`
    expect(codesOf(query)).toEqual(['LIMIT_ROOT_FIELDS'])
  })

  it('are limited for changes as for queries', () => {
    const changes = (count: number): string =>
      `mutation { ${many(count, (index) => `m${index}: createTrip(data: {}) { id }`)} }`
    expect(codesOf(changes(GRAPHQL_LIMITS.rootFields.mutation.signedIn))).toEqual([])
    expect(codesOf(changes(GRAPHQL_LIMITS.rootFields.mutation.signedIn + 1))).toEqual(['LIMIT_ROOT_FIELDS'])
  })
})

describe('repetition', () => {
  const repeated = (count: number): string => `{ Trip(id: 1) { ${many(count + 1, () => 'title')} } }`

  it('of a field is accepted at the limit and refused beyond', () => {
    expect(codesOf(repeated(GRAPHQL_LIMITS.duplicates))).toEqual([])
    expect(codesOf(repeated(GRAPHQL_LIMITS.duplicates + 1))).toEqual(['LIMIT_DUPLICATES'])
  })

  it('of a spread counts as well', () => {
    const query = `{ Trip(id: 1) { ${many(GRAPHQL_LIMITS.duplicates + 2, () => '...T')} } } fragment T on Trip { id }`
    expect(codesOf(query)).toEqual(['LIMIT_DUPLICATES'])
  })

  it('of directives on one field is refused before anything compares them', () => {
    const on = (count: number): string =>
      `{ Trip(id: 1) { title ${many(count, () => '@include(if: true)')} } }`
    expect(codesOf(on(1))).toEqual([])
    expect(codesOf(on(GRAPHQL_LIMITS.directives.perNode))).not.toContain('LIMIT_DIRECTIVES')
    expect(codesOf(on(GRAPHQL_LIMITS.directives.perNode + 1))).toEqual(['LIMIT_DIRECTIVES'])
  })

  it('of directives over the document is accepted at the limit and refused beyond', () => {
    const fields = ['id', 'title', 'hasNextPage']
    const over = (count: number): string =>
      `{ Trip(id: 1) { ${many(count, (index) => `... @include(if: true) { ${fields[index % 2]} }`)} } }`
    expect(codesOf(over(GRAPHQL_LIMITS.directives.total))).toEqual([])
    expect(codesOf(over(GRAPHQL_LIMITS.directives.total + 1))).toEqual(['LIMIT_DIRECTIVES'])
  })
})

describe('the size of a request', () => {
  const padded = (characters: number): string => `{ Trip(id: "${'x'.repeat(characters - 23)}") { id } }`

  it('is accepted at the limit of characters and refused beyond', () => {
    const limit = GRAPHQL_LIMITS.document.characters.signedIn
    expect(padded(limit)).toHaveLength(limit)
    expect(codesOf(padded(limit))).toEqual([])
    expect(codesOf(padded(limit + 1))).toEqual(['LIMIT_DOCUMENT'])
  })

  it('is accepted at the limit of tokens and refused beyond', () => {
    const query = '{ Trip(id: 1) { id } }'
    const tokens = parse(query).tokenCount ?? 0
    const upTo = (signedIn: number): unknown[] => {
      const document = { ...GRAPHQL_LIMITS.document, tokens: { signedIn, anonymous: 1 } }
      return codesOf(query, { limits: { ...GRAPHQL_LIMITS, document } })
    }
    expect(tokens).toBeGreaterThan(0)
    expect(upTo(tokens)).toEqual([])
    expect(upTo(tokens - 1)).toEqual(['LIMIT_DOCUMENT'])
  })

  it('is refused beyond the number of operations', () => {
    const operations = (count: number): string =>
      many(count, (index) => `query Q${index} { Trip(id: 1) { id } }`)
    expect(codesOf(operations(GRAPHQL_LIMITS.document.operations))).toEqual([])
    expect(codesOf(operations(GRAPHQL_LIMITS.document.operations + 1))).toEqual(['LIMIT_DOCUMENT'])
  })

  const change = 'mutation Create($data: JSON!) { createTrip(data: $data) { id } }'
  const create = (data: unknown): unknown[] => codesOf(change, { variables: { data } })

  it('counts the characters of the variables', () => {
    // {"data":"…"} is 12 characters around the text; braces, key and quotes are counted.
    const limit = GRAPHQL_LIMITS.variables.characters.signedIn
    expect(create('x'.repeat(limit - 12))).toEqual([])
    expect(create('x'.repeat(limit))).toEqual(['LIMIT_VARIABLES'])
  })

  it('counts the values in the variables', () => {
    const limit = GRAPHQL_LIMITS.variables.values
    // Two more: the variables themselves and the list.
    expect(create(Array.from({ length: limit - 2 }, () => 1))).toEqual([])
    expect(create(Array.from({ length: limit - 1 }, () => 1))).toEqual(['LIMIT_VARIABLES'])
  })

  it('counts the levels of the variables, even of those too deep to recurse into', () => {
    const levels = (count: number): unknown => JSON.parse(`${'['.repeat(count)}${']'.repeat(count)}`)
    expect(create(levels(GRAPHQL_LIMITS.variables.depth - 1))).toEqual([])
    expect(create(levels(GRAPHQL_LIMITS.variables.depth))).toEqual(['LIMIT_VARIABLES'])
    expect(create(levels(200_000))).toEqual(['LIMIT_VARIABLES'])
  })

  it('is not measured further than it takes to refuse it', () => {
    const [error] = errorsOf(change, { variables: { data: Array.from({ length: 500_000 }, () => 1) } })
    expect(error?.extensions.seen).toBe(GRAPHQL_LIMITS.variables.values + 1)
  })
})
