import { GRAPHQL_LIMITS } from '@/graphql/limits'
import { measureWhere } from '@/graphql/limits/whereSize'

import { codesOf, errorsOf } from './imitation'

const most = GRAPHQL_LIMITS.where
const QUERY = 'query ($where: Trip_where) { Trips(where: $where) { docs { id } } }'
const asked = (where: unknown): unknown[] => codesOf(QUERY, { variables: { where } })

const nest = (levels: number): unknown =>
  levels === 1 ? { title: { equals: 'x' } } : { [levels % 2 === 0 ? 'AND' : 'OR']: [nest(levels - 1)] }

const conditions = (count: number): unknown => ({
  OR: Array.from({ length: count }, () => ({ title: { like: 'x' } })),
})

describe('a where', () => {
  it('is measured by levels, conditions, values and paths', () => {
    const where = {
      title: { like: 'x', not_equals: 'y' },
      AND: [{ id: { in: [1, 2, 3] } }, { OR: [{ unit__parent__name: { equals: 'z' } }] }],
    }
    expect(measureWhere(where)).toEqual({ depth: 3, conditions: 4, values: 6, path: 3 })
  })

  it('is accepted at the limit of levels and refused beyond, literal or variable', () => {
    expect(asked(nest(most.depth))).toEqual([])
    expect(asked(nest(most.depth + 1))).toEqual(['LIMIT_WHERE'])
    const literal = '{ OR: '.repeat(most.depth) + '{ title: { equals: "x" } }' + ' }'.repeat(most.depth)
    expect(codesOf(`{ Trips(where: ${literal}) { docs { id } } }`)).toEqual(['LIMIT_WHERE'])
  })

  it('is refused by its default too', () => {
    const deep = '{ OR: '.repeat(most.depth) + '{ title: { equals: "x" } }' + ' }'.repeat(most.depth)
    expect(codesOf(`query ($w: Trip_where = ${deep}) { Trips(where: $w) { docs { id } } }`)).toEqual([
      'LIMIT_WHERE',
    ])
  })

  it('is accepted at the limit of conditions and refused beyond', () => {
    expect(asked(conditions(most.conditions))).toEqual([])
    expect(asked(conditions(most.conditions + 1))).toEqual(['LIMIT_WHERE'])
  })

  it('is accepted at the limit of values and refused beyond', () => {
    const oneOf = (count: number): unknown => ({ title: { in: Array.from({ length: count }, String) } })
    expect(asked(oneOf(most.values))).toEqual([])
    expect(asked(oneOf(most.values + 1))).toEqual(['LIMIT_WHERE'])
  })

  it('cannot reach through more records than allowed, also where it is plain JSON', () => {
    const nested = (parts: number): unknown[] =>
      codesOf('query ($w: JSON) { Trip(id: 1) { findings(limit: 1, where: $w) { docs { id } } } }', {
        variables: { w: { [Array.from({ length: parts }, () => 'parent').join('.')]: { equals: 1 } } },
      })
    expect(nested(most.path)).toEqual([])
    expect(nested(most.path + 1)).toEqual(['LIMIT_WHERE'])
  })

  it('says what is too much', () => {
    const [error] = errorsOf(QUERY, { variables: { where: conditions(most.conditions + 1) } })
    expect(error?.message).toBe(
      'Bộ lọc where của Trips có quá nhiều điều kiện: 41 (tối đa: 40). / The where of Trips has too many conditions: 41 (at most: 40).',
    )
  })

  it('may be null or missing', () => {
    expect(asked(null)).toEqual([])
    expect(asked(undefined)).toEqual([])
  })
})
