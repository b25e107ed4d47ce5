import type { Language } from '@/i18n/language'
import { noticeText } from '@/i18n/noticeWords'
import type { NoticesQuery } from './Notices.generated'
import { noticeWords } from './words'

export type NoticeShown = NoticesQuery['notifications']['rows'][number]

const REMINDED = ['due', 'overdue', 'late'] as const

/** What a notice says: its line, and of the reminders of a day how many there are of each kind. */
export function saidOf({ kind, params }: Pick<NoticeShown, 'kind' | 'params'>, language: Language): string {
  const values = new Map(params.map(({ name, value }) => [name, value]))
  const counts = REMINDED.flatMap((name) => {
    const count = Number(values.get(name))
    return count > 0 ? noticeWords[language][name](count) : []
  })
  const facts = { period: values.get('period'), title: values.get('title') }
  return [noticeText(kind, facts, language), counts.join(', ')].filter(Boolean).join(': ')
}
