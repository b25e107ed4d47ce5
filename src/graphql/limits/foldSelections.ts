import { getNamedType, isInterfaceType, isObjectType, Kind } from 'graphql'
import type {
  FieldNode,
  GraphQLField,
  GraphQLNamedType,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'

import type { Inspection } from './inspection'

/** A field as it is met: `definition` is undefined for `__typename` and the like, and for unknown fields. */
export interface MetField {
  node: FieldNode
  definition: GraphQLField<unknown, unknown> | undefined
  /** True directly under Query, Mutation or Subscription. */
  isRoot: boolean
}

/** How the values of fields become the value of an operation. `add` joins neighbours; `field` wraps what is below. */
export interface Fold<T> {
  zero: T
  add: (left: T, right: T) => T
  field: (met: MetField, below: T) => T
}

export const fieldsOf = (
  type: GraphQLNamedType | undefined,
): Record<string, GraphQLField<unknown, unknown>> =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}

/**
 * Folds an operation as if every fragment were written out where it is spread, at the price of the
 * text: a fragment is folded once and its value used again, which is sound because the value of a
 * selection depends on its own type condition only, never on where it is spread. So a chain of
 * fragments that doubles at every link costs its length, not two to the power of it. A spread inside
 * its own fragment counts as nothing here; `fragmentCycle` refuses it.
 */
export function foldSelections<T>(
  operation: OperationDefinitionNode,
  inspection: Inspection,
  fold: Fold<T>,
): T {
  const { schema, fragments } = inspection
  const known = new Map<string, T>()
  const root = schema.getRootType(operation.operation) ?? undefined

  const foldFragment = (name: string): T => {
    const done = known.get(name)
    if (done !== undefined) return done
    const fragment = fragments.get(name)
    if (!fragment) return fold.zero
    known.set(name, fold.zero)
    const value = foldSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
    known.set(name, value)
    return value
  }

  const foldSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined): T => {
    let total = fold.zero
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        total = fold.add(total, foldFragment(selection.name.value))
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition
        const inner = condition ? schema.getType(condition.name.value) : type
        total = fold.add(total, foldSet(selection.selectionSet, inner))
      } else {
        const fields = fieldsOf(type)
        const name = selection.name.value
        const definition = Object.hasOwn(fields, name) ? fields[name] : undefined
        const below = selection.selectionSet
          ? foldSet(selection.selectionSet, definition && getNamedType(definition.type))
          : fold.zero
        const isRoot = type !== undefined && type === root
        total = fold.add(total, fold.field({ node: selection, definition, isRoot }, below))
      }
    }
    return total
  }

  return foldSet(operation.selectionSet, root)
}

/** Visits every field that an operation can reach once, however often its fragment is spread. */
export function eachField(
  operation: OperationDefinitionNode,
  inspection: Inspection,
  visit: (met: MetField) => void,
): void {
  foldSelections<null>(operation, inspection, {
    zero: null,
    add: () => null,
    field: (met) => {
      visit(met)
      return null
    },
  })
}
