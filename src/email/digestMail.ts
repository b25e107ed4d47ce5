import { type DayKey, formatDay } from '@/domain/calendar'
import { dueText, dutyText } from '@/i18n/dutyWords'
import type { Language } from '@/i18n/language'
import { placeOfDuty } from '@/services/notify/places'
import type { DigestItem, DigestItems } from '@/services/remind/digestItems'
import type { Mail } from './mailer'

interface DigestFacts {
  name: string
  day: DayKey
  items: DigestItems
  /** Where links lead. */
  site: string
}

const WORDS = {
  vi: {
    subject: (day: string, counts: string) => `Nhắc việc đi cơ sở ngày ${day}: ${counts}`,
    due: (count: number) => `${count} việc đến hạn`,
    overdue: (count: number) => `${count} việc quá hạn`,
    late: (count: number) => `${count} việc của cán bộ quá hạn`,
    hello: (name: string) => `Kính gửi đồng chí ${name},`,
    mine: 'Việc của đồng chí:',
    others: 'Việc quá hạn của cán bộ do đồng chí phụ trách:',
    settings: 'Đổi giờ nhận hoặc thôi nhận thư nhắc việc:',
  },
  en: {
    subject: (day: string, counts: string) => `Grassroots trips, ${day}: ${counts}`,
    due: (count: number) => `${count} due`,
    overdue: (count: number) => `${count} overdue`,
    late: (count: number) => `${count} of your people overdue`,
    hello: (name: string) => `Dear ${name},`,
    mine: 'Yours:',
    others: 'Overdue, of the people whom you lead:',
    settings: 'To change the hour of these reminders, or to stop them:',
  },
} as const

/** The page on which it is done. */
const linkOf = (item: DigestItem, site: string): string => `${site}${placeOfDuty(item)}`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * The mail of a digest: what is owed and until when, with links, as plain text and as simple HTML. It says nothing of
 * what a document contains: mail is read on the way.
 */
export function digestMail(facts: DigestFacts, language: Language): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { name, day, items, site } = facts
  const words = WORDS[language]
  const overdue = items.mine.filter(({ dueOn }) => dueOn < day).length
  const due = items.mine.length - overdue
  const counts = [
    due > 0 && words.due(due),
    overdue > 0 && words.overdue(overdue),
    items.late.length > 0 && words.late(items.late.length),
  ].filter(Boolean)
  const account = `${site}/admin/account`
  const line = (item: DigestItem): string =>
    `${item.name ? `${item.name}: ` : ''}${dutyText(item, language)} – ${dueText(item.dueOn, day, language)}`
  const sections = [
    { title: words.mine, items: items.mine },
    { title: words.others, items: items.late },
  ].filter((section) => section.items.length > 0)
  const text = [
    words.hello(name),
    ...sections.map((section) =>
      [
        section.title,
        ...section.items.map((item) => `- ${line(item)}${item.name ? '' : `\n  ${linkOf(item, site)}`}`),
      ].join('\n'),
    ),
    `${words.settings} ${account}`,
  ].join('\n\n')
  const shown = (item: DigestItem): string =>
    item.name ? escaped(line(item)) : `<a href="${escaped(linkOf(item, site))}">${escaped(line(item))}</a>`
  const html = [
    `<!doctype html><html lang="${language}"><body>`,
    `<p>${escaped(words.hello(name))}</p>`,
    ...sections.map(
      (section) =>
        `<p><strong>${escaped(section.title)}</strong></p><ul>${section.items.map((item) => `<li>${shown(item)}</li>`).join('')}</ul>`,
    ),
    `<p>${escaped(words.settings)} <a href="${escaped(account)}">${escaped(account)}</a></p></body></html>`,
  ].join('\n')
  return { subject: words.subject(formatDay(day), counts.join(', ')), text: `${text}\n`, html }
}
