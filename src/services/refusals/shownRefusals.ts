import type { PayloadRequest } from 'payload'
import { isOneOf, isRecord } from '@/access/guards'
import type { Refusal } from '@/domain/refusal/refusal'
import { LANGUAGES, type Language } from '@/i18n/language'
import { refusalMessage } from '@/i18n/refusalMessages'

/** A refusal with its words, as a client shows it beside the field. */
export interface ShownRefusal {
  code: Refusal['code']
  field: string | undefined
  message: string
  messageVi: string
  messageEn: string
}

/** The person's own language; without one, that of the request. */
export function languageOf(req: Pick<PayloadRequest, 'user' | 'i18n'>): Language {
  const user: unknown = req.user
  const own = isRecord(user) ? user.language : undefined
  if (isOneOf(LANGUAGES, own)) return own
  return isOneOf(LANGUAGES, req.i18n.language) ? req.i18n.language : 'vi'
}

/** Refusals with their words in both languages. */
export const shownRefusals = (
  refusals: readonly Refusal[],
  req: Pick<PayloadRequest, 'user' | 'i18n'>,
): ShownRefusal[] => {
  const language = languageOf(req)
  return refusals.map((refusal) => {
    const words = { vi: refusalMessage(refusal, 'vi'), en: refusalMessage(refusal, 'en') }
    return {
      code: refusal.code,
      field: refusal.field,
      message: words[language],
      messageVi: words.vi,
      messageEn: words.en,
    }
  })
}

/** All reasons of a refusal as one text. */
export const refusalText = (shown: readonly ShownRefusal[]): string =>
  shown.map((refusal) => refusal.message).join(' ')
