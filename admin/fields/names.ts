import { isRecord, textOf } from '@/access/guards'
import { fieldLabel } from '@/i18n/fieldLabels'
import { actorName, eventName, stateName } from '@/i18n/labels'
import type { Language } from '@/i18n/language'
import { noticeText } from '@/i18n/noticeWords'
import { UNIT_LEVEL_OPTIONS } from '@collections/Units/options'

/** `thu hoạch` at the head of a line. */
const atTheHead = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What stands in a column as a word of the system, by the name that people know; the word itself where it has none. */
export const NAMES = {
  event: eventName,
  state: stateName,
  actor: actorName,
  /** The place of a remark in a document: `lines.2.from`. */
  place: (field: string, language: Language): string => atTheHead(fieldLabel(field, language) ?? field),
  level: (level: string, language: Language): string =>
    UNIT_LEVEL_OPTIONS.find(({ value }) => value === level)?.label[language] ?? level,
} as const

/** What a notice says; its params, as they are stored, tell of which period and trip. */
export function noticeName(kind: string, params: unknown, language: Language): string {
  const { period, title } = isRecord(params) ? params : {}
  return noticeText(kind, { period: textOf(period), title: textOf(title) }, language)
}
