import type { CollectionBeforeChangeHook } from 'payload'
import { isRecord, textOf } from '@/access/guards'
import { fold, matchKey, sortKey } from '@/domain/text'

/**
 * Keeps the folded keys beside the texts that people search and sort by: databases fold ASCII only
 * and sort Đ after Z. Runs on every create and update through Payload; services that write below
 * Payload fill the keys themselves.
 */
export const keepSearchKeys =
  (...columns: string[]): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => {
    const before: unknown = originalDoc
    const changed: unknown = data
    if (!isRecord(changed)) return data
    const read = (column: string): string =>
      textOf(column in changed ? changed[column] : isRecord(before) ? before[column] : undefined) ?? ''
    const first = read(columns[0] ?? 'name')
    return {
      ...changed,
      searchKey: columns
        .map((column) => fold(read(column)))
        .join(' ')
        .trim(),
      sortKey: sortKey(first),
      matchKey: matchKey(first),
    }
  }
