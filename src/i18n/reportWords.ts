import { asDayKey, formatDay } from '@/domain/calendar'
import { FINDING_KIND_LABELS } from './labels'
import { type Language, named, type Named } from './language'

/** In the place of words that not everyone who reads the report may read. */
export const HELD_BACK: Named = named('(nội dung hạn chế người xem)', '(restricted)')

const TO: Readonly<Record<string, Named>> = {
  partyCommittee: named('với cấp ủy', 'to the Party committee'),
  authorities: named('với chính quyền', 'to the authorities'),
  higherUnion: named('với Đoàn cấp trên', 'to the Union above'),
  ownOffice: named('với Ban Thường vụ', 'to the Standing Committee'),
}

const nameOf = (kind: string): Named | undefined => {
  const kinds: Readonly<Record<string, Named>> = FINDING_KIND_LABELS
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
}

/** A restricted finding without its words: `Kiến nghị với cấp ủy, ghi nhận ngày 20/07/2021 (nội dung hạn chế người xem)`. */
export function heldBackFinding(
  { kind, addressee, foundOn }: { kind: string; addressee?: string; foundOn?: string },
  language: Language,
): string {
  const day = asDayKey(foundOn)
  const noted = language === 'vi' ? 'ghi nhận ngày' : 'of'
  const what = [nameOf(kind)?.[language] ?? kind, addressee && TO[addressee]?.[language]]
    .filter(Boolean)
    .join(' ')
  return `${[what, day && `${noted} ${formatDay(day)}`].filter(Boolean).join(', ')} ${HELD_BACK[language]}`
}
