import { formatDay, isDayKey } from '@/domain/calendar'
import type { Language } from '@/i18n/language'

/** `12/07/2026`, as everybody in the country writes it, in either language. */
export const dayText = (day: string): string => (isDayKey(day) ? formatDay(day) : day)

/** `12/07` where the year is plain. */
const shortDay = (day: string): string => dayText(day).slice(0, 5)

/** `12/07` or `12–14/07` or `30/07 – 02/08`. */
export function spanText(from: string, to: string): string {
  if (from === to) return shortDay(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${from.slice(8)}–${shortDay(to)}`
  return `${shortDay(from)} – ${shortDay(to)}`
}

/** An instant as a day and time in Vietnam. */
export const instantText = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(instant))

/** Half-days as days: `2,5` in Vietnamese, `2.5` in English. */
export const daysText = (halfDays: number, language: Language): string =>
  (halfDays / 2).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')
