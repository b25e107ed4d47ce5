import { type DayKey, formatDay, type Period, periodLabel } from '../calendar'

/** What a department is reminded of in a chat group. */
export const CHAT_KINDS = ['register', 'report', 'tripResult'] as const
export type ChatKind = (typeof CHAT_KINDS)[number]

/** The people of one department who have not yet done it. */
export interface ChatDepartment {
  name: string
  people: readonly string[]
}

interface ChatFacts {
  kind: ChatKind
  period: Period
  today: DayKey
  dueOn?: DayKey
  departments: readonly ChatDepartment[]
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const VI = {
  open: {
    register: (period: string) => `các đồng chí chưa đăng ký đi cơ sở ${period}`,
    report: (period: string) => `các đồng chí chưa gửi báo cáo kết quả đi cơ sở ${period}`,
    tripResult: (period: string) => `các đồng chí chưa ghi kết quả chuyến đi cơ sở ${period}`,
  },
  all: {
    register: (period: string) => `tất cả các đồng chí đã đăng ký đi cơ sở ${period}`,
    report: (period: string) => `tất cả các đồng chí đã gửi báo cáo kết quả đi cơ sở ${period}`,
    tripResult: (period: string) => `tất cả các đồng chí đã ghi kết quả chuyến đi cơ sở ${period}`,
  },
} as const

const EN = {
  open: {
    register: (period: string) => `not yet registered for the grassroots trips of ${period}`,
    report: (period: string) => `not yet reported on the grassroots trips of ${period}`,
    tripResult: (period: string) => `results of grassroots trips of ${period} not yet written down`,
  },
  all: {
    register: (period: string) => `everyone has registered for the grassroots trips of ${period}`,
    report: (period: string) => `everyone has reported on the grassroots trips of ${period}`,
    tripResult: (period: string) => `all results of grassroots trips of ${period} are written down`,
  },
} as const

/** A text ready to be pasted into a chat group: who has not yet done it, by department. Plain lines, no markup. */
export function chatText(facts: ChatFacts, language: 'vi' | 'en'): string {
  const { kind, dueOn, today } = facts
  const period = lowered(periodLabel(facts.period, language))
  const departments = facts.departments.filter(({ people }) => people.length > 0)
  const vi = language === 'vi'
  if (departments.length === 0)
    return vi
      ? `Đến ngày ${formatDay(today)}, ${VI.all[kind](period)}. Trân trọng cảm ơn!`
      : `As of ${formatDay(today)} ${EN.all[kind](period)}. Thank you!`
  const lines = departments.map(
    ({ name, people }) => `- ${name}: ${people.map((one) => (vi ? `đ/c ${one}` : one)).join(', ')}`,
  )
  const due = dueOn && (vi ? ` (hạn ${formatDay(dueOn)})` : ` (due ${formatDay(dueOn)})`)
  const late = dueOn !== undefined && dueOn < today
  const head = vi
    ? `Đến ngày ${formatDay(today)}, ${VI.open[kind](period)}${due ?? ''}:`
    : `As of ${formatDay(today)}, ${EN.open[kind](period)}${due ?? ''}:`
  const ask = vi
    ? `Đề nghị các đồng chí hoàn thành ${late ? 'ngay' : 'đúng hạn'}. Trân trọng!`
    : `Please do so ${late ? 'now' : 'in time'}. Thank you!`
  return [head, ...lines, ask].join('\n')
}
