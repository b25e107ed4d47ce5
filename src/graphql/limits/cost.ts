import { getNullableType, isListType, type OperationDefinitionNode } from 'graphql'

import { argumentOf, sizeArgumentsOf } from './argument'
import { foldSelections, type Fold, type MetField } from './foldSelections'
import { limitError } from './limitError'
import { variablesOf, type Inspection, type LimitCheck } from './inspection'

/** A list that is told its length is a query of its own; under a row, one a row. */
const QUERY = 5
/** Introspection reads no data, but its answer is large. */
const INTROSPECTION = 100
/** Where a page keeps its rows: Payload's `docs`, and the usual names of others. */
const ROWS: ReadonlySet<string> = new Set(['docs', 'rows', 'items', 'nodes', 'edges'])

/**
 * The cost of a selection before it is known how long the page is in which it stands: what is read once
 * (`totalDocs`) and what is read for each row of that page (`docs`). Kept apart so that a fragment on a
 * page has one value wherever it is spread.
 */
interface Cost {
  once: number
  perRow: number
}

const capped = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER)

function costFold(variables: Record<string, unknown>, assumed: number): Fold<Cost> {
  const sizeOf = (met: MetField, names: readonly string[]): number => {
    const given = names.map((name) => argumentOf(met, name, variables))
    const sizes = given.filter((size) => typeof size === 'number')
    return sizes.length > 0 ? Math.max(1, ...sizes) : assumed
  }
  const whole = (cost: Cost): number => capped(cost.once + assumed * cost.perRow)

  const field = (met: MetField, below: Cost): Cost => {
    const { node, definition } = met
    if (node.name.value === '__schema' || node.name.value === '__type')
      return { once: INTROSPECTION, perRow: 0 }
    const names = sizeArgumentsOf(met)
    const isList = definition !== undefined && isListType(getNullableType(definition.type))
    if (names.length > 0) {
      const size = sizeOf(met, names)
      const rows = isList ? capped(size * (1 + whole(below))) : capped(below.once + size * below.perRow)
      return { once: capped(QUERY + rows), perRow: 0 }
    }
    if (!node.selectionSet) return { once: met.isRoot ? 1 : 0, perRow: 0 }
    if (!isList) return { once: capped(1 + below.once), perRow: below.perRow }
    const row = capped(1 + whole(below))
    return ROWS.has(node.name.value) ? { once: 0, perRow: row } : { once: capped(assumed * row), perRow: 0 }
  }

  return {
    zero: { once: 0, perRow: 0 },
    add: (left, right) => ({
      once: capped(left.once + right.once),
      perRow: capped(left.perRow + right.perRow),
    }),
    field,
  }
}

/**
 * The objects that an operation may read, at most: a list counts its page size times what is below it, a
 * list without an argument (a hasMany relationship, an array) is taken to hold `pageSize.assumed` rows,
 * a related record is 1, a scalar nothing, a query of a list 5 more. `@include` and `@skip` are not
 * looked at, so it never falls when a page grows.
 */
export function costOf(operation: OperationDefinitionNode, inspection: Inspection): number {
  const { assumed } = inspection.limits.pageSize
  const { once, perRow } = foldSelections(
    operation,
    inspection,
    costFold(variablesOf(operation, inspection), assumed),
  )
  return capped(once + assumed * perRow)
}

/** The estimate against the caller's cap. Payload's complexity rule is static: it cannot tell 1 row from 100. */
export const cost: LimitCheck = (inspection) => {
  const limit = inspection.limits.cost[inspection.caller]
  for (const operation of inspection.operations) {
    const seen = costOf(operation, inspection)
    if (seen > limit) {
      return limitError({
        code: 'LIMIT_COST',
        limit,
        seen,
        vi: 'Truy vấn đọc quá nhiều dữ liệu, ước tính số bản ghi',
        en: 'The query reads too much, estimated records',
        nodes: operation,
      })
    }
  }
  return undefined
}
