import { isOneOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type DayKey } from '@/domain/calendar'
import { type Digest, DUTY_KINDS, type DutyKind } from '@/domain/deadlines'

export const DUTY_DOCUMENTS = ['plans', 'trips', 'reports', 'findings'] as const
export type DutyDocument = (typeof DUTY_DOCUMENTS)[number]

/** One line of a digest: what, of which period or day, and until when. No words of any document. */
export interface DigestItem {
  kind: DutyKind
  dueOn: DayKey
  period?: string
  day?: DayKey
  documentType?: DutyDocument
  document?: string
  /** Whose it is, where that is somebody else. */
  name?: string
}

export interface DigestItems {
  mine: readonly DigestItem[]
  late: readonly DigestItem[]
}

/** A digest as it is kept: with the names of those who are late, and without everything else about them. */
export const digestItems = (digest: Digest, names: ReadonlyMap<string, string>): DigestItems => ({
  mine: digest.mine.map(({ kind, dueOn, period, day, document }) => ({
    kind,
    dueOn,
    ...(period && { period }),
    ...(day && { day }),
    ...(document && { documentType: document.type, document: document.id }),
  })),
  late: digest.late.map(({ who, ...late }) => ({ ...late, name: names.get(who) ?? '' })),
})

const item = (row: Record<string, unknown>): DigestItem[] => {
  const dueOn = asDayKey(row.dueOn)
  if (!isOneOf(DUTY_KINDS, row.kind) || !dueOn) return []
  return [
    {
      kind: row.kind,
      dueOn,
      period: textOf(row.period),
      day: asDayKey(row.day),
      documentType: isOneOf(DUTY_DOCUMENTS, row.documentType) ? row.documentType : undefined,
      document: textOf(row.document),
      name: textOf(row.name),
    },
  ]
}

/** Kept items read back with their shape checked. */
export function readItems(value: unknown): DigestItems {
  const kept = isRecord(value) ? value : {}
  return { mine: rowsOf(kept.mine).flatMap(item), late: rowsOf(kept.late).flatMap(item) }
}
