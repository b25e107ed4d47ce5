import type { CollectionBeforeChangeHook } from 'payload'
import { isOneOf, isRecord, textOf } from '@/access/guards'
import { aliasesIn, nameKeys, UNIT_TYPES } from '@/domain/units'

/** Keeps the column by which pickers find a unit. Services that write below Payload fill it themselves. */
export const keepNameKeys: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before: unknown = originalDoc
  const changed: unknown = data
  if (!isRecord(changed)) return data
  const row = { ...(isRecord(before) ? before : {}), ...changed }
  const type = isOneOf(UNIT_TYPES, row.type) ? row.type : 'khac'
  return { ...changed, nameKeys: nameKeys(textOf(row.name) ?? '', type, aliasesIn(textOf(row.aliasText))) }
}
