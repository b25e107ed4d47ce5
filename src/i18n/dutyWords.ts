import { type DayKey, formatDay, parsePeriodKey, periodLabel } from '@/domain/calendar'
import type { DutyKind } from '@/domain/deadlines'
import type { Language } from './language'

/** What a duty is of: a period, or a trip's day. */
interface DutyOf {
  kind: DutyKind
  period?: string
  day?: DayKey
}

const VI: Readonly<Record<DutyKind, (of: string) => string>> = {
  register: (of) => `Đăng ký đi cơ sở ${of}`,
  submit: (of) => `Gửi kế hoạch đi cơ sở ${of} (đã đăng ký, chưa gửi)`,
  departmentPlan: (of) => `Tổng hợp, gửi kế hoạch của ban ${of}`,
  officePlan: (of) => `Tổng hợp, trình kế hoạch của cơ quan ${of}`,
  tripResult: (of) => `Ghi kết quả chuyến đi cơ sở kết thúc ngày ${of}`,
  report: (of) => `Gửi báo cáo kết quả đi cơ sở ${of}`,
  consent: (of) => `Cho ý kiến về chuyến đi đột xuất ngày ${of}`,
  recommendation: () => 'Theo dõi trả lời một kiến nghị',
}

const EN: Readonly<Record<DutyKind, (of: string) => string>> = {
  register: (of) => `Register grassroots trips of ${of}`,
  submit: (of) => `Submit the plan of ${of} (registered, not sent)`,
  departmentPlan: (of) => `Gather and submit the department’s plan of ${of}`,
  officePlan: (of) => `Gather and put up the office’s plan of ${of}`,
  tripResult: (of) => `Write down the result of the trip that ended on ${of}`,
  report: (of) => `Submit the report on ${of}`,
  consent: (of) => `Decide on the unplanned trip of ${of}`,
  recommendation: () => 'Follow up the answer to a recommendation',
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What is owed, in one line, in the offices' own words; no word of the document itself. */
export function dutyText({ kind, period, day }: DutyOf, language: Language): string {
  const of = parsePeriodKey(period)
  const named = of ? lowered(periodLabel(of, language)) : day ? formatDay(day) : ''
  return (language === 'vi' ? VI : EN)[kind](named)
}

/** Until when, and whether that day has passed. */
export function dueText(dueOn: DayKey, today: DayKey, language: Language): string {
  const day = formatDay(dueOn)
  if (dueOn > today) return language === 'vi' ? `hạn ${day}` : `due ${day}`
  if (dueOn === today) return language === 'vi' ? `hạn hôm nay, ${day}` : `due today, ${day}`
  return language === 'vi' ? `quá hạn từ ${day}` : `overdue since ${day}`
}
