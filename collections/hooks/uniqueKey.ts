import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, isRecord } from '@/access/guards'

/**
 * Fills the column `key`, which is unique in the database, from other columns: two people who write
 * the same thing at once are settled by the database and not by a look beforehand.
 */
export const uniqueKey =
  (...columns: string[]): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => {
    const before: unknown = originalDoc
    const changed: unknown = data
    if (!isRecord(changed)) return data
    const part = (column: string): string =>
      idOf(column in changed ? changed[column] : isRecord(before) ? before[column] : undefined) ?? ''
    return { ...changed, key: columns.map(part).join(':') }
  }
