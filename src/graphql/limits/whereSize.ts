import type { GraphQLError } from 'graphql'

import { argumentOf } from './argument'
import { eachField } from './foldSelections'
import { limitError } from './limitError'
import { variablesOf, type LimitCheck } from './inspection'
import type { GraphQLLimits } from './limits'

interface WhereSize {
  /** Levels of AND/OR; a where without any is 1 deep. */
  depth: number
  /** Pairs of a field and an operator. */
  conditions: number
  /** Values compared with: one, or the length of an `in` list. */
  values: number
  /** Parts of the longest field path (`unit__parent__name` has 3): each may be a join. */
  path: number
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Leaves of a value. Recursion is bounded: the size of the document and the depth of the variables are. */
function leavesOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + leavesOf(item), 0)
  if (isObject(value)) return leavesOf(Object.values(value))
  return 1
}

/** Measures a where as Payload reads it: `{ field: { operator: value }, AND: [where], OR: [where] }`. */
export function measureWhere(where: unknown): WhereSize {
  const size: WhereSize = { depth: 0, conditions: 0, values: 0, path: 0 }
  const measure = (value: unknown, depth: number): void => {
    size.depth = Math.max(size.depth, depth)
    if (Array.isArray(value)) {
      for (const item of value) measure(item, depth)
    } else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) {
        if (/^(and|or)$/i.test(key)) {
          measure(inner, depth + 1)
          continue
        }
        size.path = Math.max(size.path, key.split(/__|\./).length)
        size.conditions += isObject(inner) ? Object.keys(inner).length : 1
        size.values += leavesOf(inner)
      }
    }
  }
  measure(where, 1)
  return size
}

const WORDS: Readonly<Record<keyof WhereSize, readonly [vi: string, en: string]>> = {
  depth: ['lồng AND/OR quá sâu, số tầng', 'nests AND/OR too deeply, levels'],
  conditions: ['có quá nhiều điều kiện', 'has too many conditions'],
  values: ['so sánh với quá nhiều giá trị', 'compares with too many values'],
  path: ['có đường dẫn trường quá dài, số phần', 'has too long a field path, parts'],
}

const PARTS = ['depth', 'conditions', 'values', 'path'] as const

function excess(size: WhereSize, most: GraphQLLimits['where'], at: string): GraphQLError | undefined {
  const part = PARTS.find((name) => size[name] > most[name])
  if (!part) return undefined
  const [vi, en] = WORDS[part]
  return limitError({
    code: 'LIMIT_WHERE',
    limit: most[part],
    seen: size[part],
    vi: `Bộ lọc where của ${at} ${vi}`,
    en: `The where of ${at} ${en}`,
  })
}

/** Filters become SQL: their nesting, their conditions and their values are capped, wherever they come from. */
export const whereSize: LimitCheck = (inspection) => {
  let error: GraphQLError | undefined
  for (const operation of inspection.operations) {
    const variables = variablesOf(operation, inspection)
    eachField(operation, inspection, (met) => {
      const where = argumentOf(met, 'where', variables)
      if (where !== undefined && where !== null) {
        error ??= excess(measureWhere(where), inspection.limits.where, met.node.name.value)
      }
    })
  }
  return error
}
