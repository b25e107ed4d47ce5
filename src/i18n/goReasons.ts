import { formatDay } from '@/domain/calendar'
import type { GoReason, GoReasonCode } from '@/domain/coverage'
import { LANGUAGES, type Language } from './language'

type Words = Readonly<Record<GoReasonCode, (reason: GoReason) => string>>

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    NEVER_VISITED: () => 'Chưa ai đến',
    NOT_VISITED_FOR: ({ months = 0 }) => `Đã ${months} tháng chưa có ai đến`,
    OVERDUE_RECOMMENDATIONS: ({ count = 0 }) => `${count} kiến nghị đã quá hạn trả lời`,
    OPEN_RECOMMENDATIONS: ({ count = 0 }) => `${count} kiến nghị đang chờ trả lời`,
    IN_YOUR_CHARGE: () => 'Địa bàn đồng chí hoặc ban của đồng chí phụ trách',
    NOBODY_IN_CHARGE: () => 'Chưa phân công ai phụ trách',
    VISIT_PLANNED: ({ day }) => `Đã có đợt đi${day ? ` từ ngày ${formatDay(day)}` : ''}`,
  },
  en: {
    NEVER_VISITED: () => 'Nobody has been there',
    NOT_VISITED_FOR: ({ months = 0 }) => `Nobody has been there for ${plural(months, 'month', 'months')}`,
    OVERDUE_RECOMMENDATIONS: ({ count = 0 }) =>
      `${plural(count, 'recommendation is', 'recommendations are')} past the day of the answer`,
    OPEN_RECOMMENDATIONS: ({ count = 0 }) =>
      `${plural(count, 'recommendation awaits', 'recommendations await')} an answer`,
    IN_YOUR_CHARGE: () => 'You or your department have charge of it',
    NOBODY_IN_CHARGE: () => 'Nobody has charge of it',
    VISIT_PLANNED: ({ day }) => `A trip goes there${day ? ` on ${formatDay(day)}` : ''} already`,
  },
}

/** Why a unit is proposed, in both languages. */
export const goReasonWords = (reason: GoReason): Record<Language, string> => {
  const [vi, en] = LANGUAGES.map((language) => WORDS[language][reason.code](reason))
  return { vi: vi ?? '', en: en ?? '' }
}
