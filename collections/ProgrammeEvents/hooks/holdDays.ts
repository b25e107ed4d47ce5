import type { CollectionBeforeChangeHook } from 'payload'
import { isRecord, numberOf } from '@/access/guards'
import { asDayKey } from '@/domain/calendar'
import { checkEvent } from '@/domain/programme'
import { RefusalError } from '@/domain/refusal/refusal'

/** An entry without a last day lasts one day; one whose days make no sense is refused. */
export const holdDays: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before: unknown = originalDoc
  const sent: unknown = data
  if (!isRecord(sent)) return data
  const row = { ...(isRecord(before) ? before : {}), ...sent }
  const from = asDayKey(row.from)
  if (!from) return data
  const to = asDayKey(row.to) ?? from
  const since = numberOf(row.since)
  const refusals = checkEvent({ from, to, yearly: row.yearly === true, since })
  if (refusals.length > 0) throw new RefusalError(refusals)
  return { ...sent, to }
}
