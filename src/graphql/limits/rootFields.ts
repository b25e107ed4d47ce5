import { OperationTypeNode, type FieldNode, type OperationDefinitionNode } from 'graphql'

import { eachField } from './foldSelections'
import { limitError } from './limitError'
import type { Inspection, LimitCheck } from './inspection'

/** The fields at the top of an operation by the key of their answer, through fragments too. */
export function rootFieldsOf(
  operation: OperationDefinitionNode,
  inspection: Inspection,
): Map<string, FieldNode> {
  const found = new Map<string, FieldNode>()
  eachField(operation, inspection, ({ node, isRoot }) => {
    if (isRoot) found.set(`${node.alias?.value ?? ''}:${node.name.value}`, node)
  })
  return found
}

/** Root fields of one operation: each is a query or a change of its own. */
export const rootFields: LimitCheck = (inspection) => {
  for (const operation of inspection.operations) {
    const kind = operation.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query'
    const limit = inspection.limits.rootFields[kind][inspection.caller]
    const seen = rootFieldsOf(operation, inspection).size
    if (seen > limit) {
      return limitError({
        code: 'LIMIT_ROOT_FIELDS',
        limit,
        seen,
        vi: 'Quá nhiều trường ở cấp gốc của một thao tác',
        en: 'Too many root fields in one operation',
        nodes: operation,
      })
    }
  }
  return undefined
}
