import { formatDay, isDayKey, parsePeriodKey, periodLabel } from '@/domain/calendar'
import type { Refusal } from '@/domain/refusal/refusal'

import { isList } from './fieldLabels'
import { actorName, eventName, stateName } from './labels'
import type { Language } from './language'

/** The values of one refusal, ready to be put into a sentence of one language. */
export interface RefusalWords {
  /** The value in people's words: days as dd/mm/yyyy, states, steps and actors by name; '' if not given. */
  value: (name: string) => string
  /** The text if the value was given, else ''. Keeps a sentence whole when a rule tells less. */
  given: (name: string, text: (value: string) => string) => string
  /** True where the field is a list: its size counts entries. */
  list: boolean
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Params of these names are words of the workflow tables or period keys. */
function spoken(name: string, value: string, language: Language): string {
  if (name === 'state') return stateName(value, language)
  if (name === 'event') return eventName(value, language)
  if (name === 'awaiting' || name === 'role') return actorName(value, language)
  const period = name === 'period' ? parsePeriodKey(value) : undefined
  if (period) return lowered(periodLabel(period, language))
  return isDayKey(value) ? formatDay(value) : value
}

export function wordsOf(refusal: Refusal, language: Language): RefusalWords {
  const value = (name: string): string => {
    const params = refusal.params ?? {}
    return Object.hasOwn(params, name) ? spoken(name, String(params[name]), language) : ''
  }
  const given = (name: string, text: (value: string) => string): string => {
    const found = value(name)
    return found === '' ? '' : text(found)
  }
  return { value, given, list: isList(refusal.field) }
}
