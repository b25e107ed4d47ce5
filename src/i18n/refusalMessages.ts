import type { Refusal } from '@/domain/refusal/refusal'

import { fieldLabel } from './fieldLabels'
import type { Language } from './language'
import { REFUSALS_EN } from './refusalsEn'
import { REFUSALS_VI } from './refusalsVi'
import { wordsOf } from './refusalWords'

const REFUSALS = { vi: REFUSALS_VI, en: REFUSALS_EN } as const

const capitalized = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1)

/** What a refusal is about when the rule names no field. */
const SUBJECT = { vi: 'hồ sơ', en: 'the document' } as const

/** A message that begins with a small letter goes on from the field; one with a capital stands by itself. */
const needsSubject = (text: string): boolean => text.charAt(0) !== text.charAt(0).toUpperCase()

/**
 * A refusal as it is shown to a person: the field in the users' words, the rule that was broken and what
 * to do next. Days are printed dd/mm/yyyy, in English too.
 */
export function refusalMessage(refusal: Refusal, language: Language): string {
  const text = REFUSALS[language][refusal.code](wordsOf(refusal, language))
  const field = refusal.field === undefined ? undefined : fieldLabel(refusal.field, language)
  const subject = field ?? (needsSubject(text) ? SUBJECT[language] : undefined)
  return capitalized(subject === undefined ? text : `${subject} – ${text}`, language)
}
