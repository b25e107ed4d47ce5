import { isRecord, rowsOf, textOf } from '@/access/guards'
import type { Language } from '@/i18n/language'

/** Why a step was refused, in both languages; the screen shows one. */
export interface WhyNot {
  code: string
  field?: string
  words: Readonly<Record<Language, string>>
}

/** The refusals in the answer of a mutation, whichever of its fields they stand in. Empty where it was carried out. */
export function refusalsIn(data: unknown): WhyNot[] {
  if (!isRecord(data)) return []
  return Object.values(data).flatMap((answer) =>
    isRecord(answer)
      ? rowsOf(answer.refusals).map((row) => ({
          code: textOf(row.code) ?? '',
          field: textOf(row.field),
          words: { vi: textOf(row.messageVi) ?? '', en: textOf(row.messageEn) ?? '' },
        }))
      : [],
  )
}

/** All of the refusals as one text. */
export const saidBy = (refusals: readonly WhyNot[], language: Language): string =>
  refusals.map(({ words }) => words[language]).join(' ')
