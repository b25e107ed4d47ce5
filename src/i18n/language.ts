/** The languages of the system, Vietnamese first. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A name in both languages. */
export type Named = Readonly<Record<Language, string>>

export const named = (vi: string, en: string): Named => ({ vi, en })

/** Looks a word up that came as a plain string; words like `constructor` are nobody's name. */
export function nameIn(names: Readonly<Record<string, Named>>, word: string): Named | undefined {
  return Object.hasOwn(names, word) ? names[word] : undefined
}
