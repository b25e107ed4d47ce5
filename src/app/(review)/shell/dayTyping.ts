import { maskDay, typedDay } from '@/domain/calendar'
import { dayText } from './dates'

/** What stands in a field of a day, and what is known around it. */
export interface DayTyping {
  text: string
  /** The day that was told last, or that came from elsewhere; nothing while no whole day stands there. */
  known: string
  /** What was the day when the first piece of it was taken away: who keeps it as long as no whole day stands there says it again. */
  kept?: string
}

export const begunDay = (value: string): DayTyping => ({ text: dayText(value), known: value })

/** What stands there after somebody has typed in it. */
export function typedInto(before: DayTyping, typed: string, value: string): DayTyping {
  const text = maskDay(typed, before.text)
  const known = typedDay(text) ?? ''
  return known === '' ? { text, known, kept: value } : { text, known }
}

/**
 * What stands there when the field is drawn with a value: a day that comes from elsewhere (a draft, another field) is
 * written anew; what is being typed is not touched.
 */
export const followed = (typing: DayTyping, value: string): DayTyping =>
  value === typing.known || value === typing.kept ? typing : begunDay(value)
