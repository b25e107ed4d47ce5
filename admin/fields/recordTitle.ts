import { idOf, textOf } from '@/access/guards'
import { type Language, named } from '@/i18n/language'
import { CREDIT_HALF_OPTIONS } from '@collections/DayCredits/options'
import { shownInstant } from '../parts/instant'
import { shownDay } from './dayText'
import { NAMES, noticeName } from './names'

/** A record as it is stored, and the language of the screen. */
type Title = (row: Readonly<Record<string, unknown>>, language: Language) => string

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ')

const transition: Title = ({ event, toState, at }, language) => {
  const [step, to] = [textOf(event), textOf(toState)]
  const moved = [step && NAMES.event(step, language), to && NAMES.state(to, language)]
  return joined(moved.filter(Boolean).join(' → '), shownInstant(at))
}

const dayCredit: Title = ({ day, half }, language) =>
  joined(shownDay(day), CREDIT_HALF_OPTIONS.find(({ value }) => value === half)?.label[language])

const notice: Title = ({ kind, params }, language) => {
  const known = textOf(kind)
  return known === undefined ? '' : noticeName(known, params, language)
}

const PHOTO = named('Ảnh', 'Photo')

/** A photo from a phone has its sender's id and a key for a name, which says nothing; a scan is called as its file is. */
const file: Title = ({ caption, filename, uploadedBy, createdAt }, language) => {
  const [said, name, sender] = [textOf(caption), textOf(filename) ?? '', idOf(uploadedBy)]
  if (said === undefined && (sender === undefined || !name.startsWith(`${sender}-`))) return ''
  return joined(said ?? PHOTO[language], shownInstant(createdAt))
}

/** What a record is called that has no column for its title: by its collection, in words. Empty where nothing is known. */
export const RECORD_TITLES = {
  transitions: transition,
  'day-credits': dayCredit,
  notifications: notice,
  media: file,
} as const satisfies Readonly<Record<string, Title>>

/** `Phượng Tiến → Tân Thành (01/07/2025)`: what became of a unit, by the names of the two. */
export const successionTitle = (from: string | undefined, to: string | undefined, on: unknown): string => {
  const units = [from, to].filter(Boolean).join(' → ')
  const day = shownDay(on)
  return units === '' || day === '' ? units || day : `${units} (${day})`
}
