import type { CollectionBeforeValidateHook } from 'payload'
import { isRecord } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'

const isOperator = (key: string): boolean => key.startsWith('$') || key.includes('.')

function operatorIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(operatorIn).find(Boolean)
  if (!isRecord(value)) return undefined
  return (
    Object.keys(value).find(isOperator) ??
    Object.values(value)
      .map(operatorIn)
      .find((found) => found !== undefined)
  )
}

/**
 * Refuses what a database would read as an operator or as a path (`$set`, `posts.0.role`): the checks
 * of the other hooks look at columns by their names. Stands before them. Paths of columns that there are
 * have been undone by Payload when this runs, and are seen by the others as what they mean. Does not run
 * without a signed-in person (the seed).
 */
export const refuseOperators: CollectionBeforeValidateHook = ({ data, req }) => {
  if (!req.user) return data
  const operator = operatorIn(data)
  if (operator !== undefined) refuse('INVALID_VALUE', operator)
  return data
}
