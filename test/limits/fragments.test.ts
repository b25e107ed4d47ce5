import { foldSelections } from '@/graphql/limits/foldSelections'
import { inspect } from '@/graphql/limits/inspection'

import { bomb, ring } from './bombs'
import { argsOf, codesOf } from './imitation'

/** F0 spreads F1 twice, F1 spreads F2 twice …: two to the power of the links when written out. */
function deepBomb(links: number): string {
  const chain = Array.from(
    { length: links },
    (_, index) =>
      `fragment F${index} on Department { a: head { department { ...F${index + 1} } } head { department { ...F${index + 1} } } }`,
  )
  return `{ Trip(id: 1) { department { ...F0 } } } ${chain.join(' ')} fragment F${links} on Department { id }`
}

/** How many fields a fold looks at, and what it makes of them. */
function foldedFields(query: string): { visited: number; expanded: number } {
  const inspection = inspect(argsOf(query))
  const [operation] = inspection.operations
  if (!operation) throw new Error('no operation')
  let visited = 0
  const expanded = foldSelections<number>(operation, inspection, {
    zero: 0,
    add: (left, right) => left + right,
    field: (_met, below) => {
      visited += 1
      return 1 + below
    },
  })
  return { visited, expanded }
}

describe('fragments', () => {
  it('are counted where they end up, and looked at once', () => {
    // 2 fields in the operation, 4 a link (head and department, twice), and the id at the end.
    expect(foldedFields(deepBomb(3))).toEqual({ visited: 2 + 4 * 3 + 1, expanded: 2 + 4 * 7 + 8 })
  })

  it('that double at every link take work in proportion to their text', () => {
    const { visited, expanded } = foldedFields(deepBomb(60))
    expect(visited).toBe(2 + 4 * 60 + 1)
    expect(expanded).toBeGreaterThan(2 ** 60)
  })

  it('that spread themselves end the fold by themselves', () => {
    expect(foldedFields(ring)).toEqual({ visited: 0, expanded: 0 })
  })

  it('may fan out up to the limit of fields, and no further', () => {
    // F0 stands for 2^9 fields, each next one for half of that, F9 for one.
    const fragments = bomb(9).replace('{ ...F0 }', '')
    const thousand = '...F0 ...F1 ...F2 ...F3 ...F4 ...F6'
    expect(codesOf(`{ ${thousand} } ${fragments}`)).toEqual([])
    expect(codesOf(`{ ${thousand} ...F9 } ${fragments}`)).toEqual(['LIMIT_SELECTIONS'])
    expect(codesOf(bomb(150))).toEqual(['LIMIT_SELECTIONS'])
  })

  it('that spread themselves are refused, alone, before any rule follows them', () => {
    expect(codesOf('{ Trip(id: 1) { ...A } } fragment A on Trip { id ...A }')).toEqual([
      'LIMIT_FRAGMENT_CYCLE',
    ])
    expect(codesOf(ring)).toEqual(['LIMIT_FRAGMENT_CYCLE'])
  })

  it('that are unknown are left to the rules of GraphQL itself', () => {
    expect(codesOf('{ Trip(id: 1) { ...Nowhere } }')).toEqual(['Unknown fragment "Nowhere".'])
  })
})
