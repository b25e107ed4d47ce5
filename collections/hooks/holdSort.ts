import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { isRecord } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'

/** True where a path of columns leads through a relationship into another row. */
function leadsElsewhere(fields: readonly FlattenedField[], path: readonly string[]): boolean {
  const [name, ...rest] = path
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') return true
  return 'flattenedFields' in field && leadsElsewhere(field.flattenedFields, rest)
}

const columnsOf = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : [sort]).flatMap((entry: unknown) =>
    typeof entry === 'string' ? entry.split(',').map((column) => column.trim().replace(/^-/, '')) : [],
  )

/**
 * Refuses to put rows in the order of a column of another row (`sort=decider.phone`): the order would
 * tell of rows that the reader may not read. A `where` on such a column is held by Payload itself, which
 * adds the access filter of the other collection; it does not for `sort`. Does not run for services,
 * which have made their own check.
 */
export const holdSort: CollectionBeforeOperationHook = ({ args, collection }) => {
  const asked: unknown = args
  if (!isRecord(asked) || asked.overrideAccess === true) return args
  for (const column of columnsOf(asked.sort)) {
    // GraphQL writes the steps of a path with two underscores.
    if (leadsElsewhere(collection.flattenedFields, column.replaceAll('__', '.').split('.')))
      refuse('INVALID_VALUE', 'sort')
  }
  return args
}
