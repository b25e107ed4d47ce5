import { isOneOf, isRecord } from '@/access/guards'
import type { Refusal as DomainRefusal } from '@/domain/refusal/refusal'
import { LANGUAGES, type Language } from '@/i18n/language'
import { refusalMessage } from '@/i18n/refusalMessages'
import type { PayloadRequest } from 'payload'
import { RefusalCode } from './enums'
import { answer, aText, must, someText } from './fields'

/** One broken rule, as a client shows it beside the field. */
export const Refusal = answer(
  'Refusal',
  'A rule that the step would break, and where. Nothing was changed.',
  {
    code: must(RefusalCode),
    field: { ...someText, description: 'Path into the input, such as `stops.0.from`' },
    message: { ...aText, description: 'In the language of whoever asks' },
    messageVi: aText,
    messageEn: aText,
  },
)

export interface ShownRefusal {
  code: DomainRefusal['code']
  field: string | undefined
  message: string
  messageVi: string
  messageEn: string
}

/** The person's own language; without one, that of the request. */
export function languageOf(req: PayloadRequest): Language {
  const user: unknown = req.user
  const own = isRecord(user) ? user.language : undefined
  if (isOneOf(LANGUAGES, own)) return own
  return isOneOf(LANGUAGES, req.i18n.language) ? req.i18n.language : 'vi'
}

/** Refusals with their words in both languages. */
export const shownRefusals = (refusals: readonly DomainRefusal[], req: PayloadRequest): ShownRefusal[] => {
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
