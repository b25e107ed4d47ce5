import { foldSelections, type Fold } from './foldSelections'
import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

/**
 * Levels of fields. The standard introspection query is 13 deep and reads no data, so `__schema` and `__type`
 * count as one level; graphql-js' MaxIntrospectionDepthRule guards what is below them.
 */
const DEPTH: Fold<number> = {
  zero: 0,
  add: Math.max,
  field: ({ node }, below) => (node.name.value.startsWith('__') ? 1 : 1 + below),
}

/** How deep the fields of an operation nest. Fragments add no level of their own. */
export const depth: LimitCheck = (inspection) => {
  for (const operation of inspection.operations) {
    const seen = foldSelections(operation, inspection, DEPTH)
    if (seen > inspection.limits.depth) {
      return limitError({
        code: 'LIMIT_DEPTH',
        limit: inspection.limits.depth,
        seen,
        vi: 'Truy vấn lồng nhau quá sâu, số tầng',
        en: 'The query nests too deeply, levels',
        nodes: operation,
      })
    }
  }
  return undefined
}
