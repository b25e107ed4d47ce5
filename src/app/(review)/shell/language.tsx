import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Language } from '@/i18n/language'
import { SETTING_KEYS } from './rememberedSettings'
import { recall, remember } from './storage'

/** The same words in another language: none may be missing, and those with values take the same values. */
type Translated<Words> = {
  [Name in keyof Words]: Words[Name] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string
}

/** The words of one area in both languages, Vietnamese first. A word that is missing in English fails the types. */
export interface Vocabulary<Words> {
  readonly vi: Words
  readonly en: Translated<Words>
}

export const vocabulary = <Words,>(vi: Words, en: Translated<Words>): Vocabulary<Words> => ({ vi, en })

/** The words of two areas as one. */
export const joined = <VietnameseA extends object, EnglishA, VietnameseB extends object, EnglishB>(
  one: { readonly vi: VietnameseA; readonly en: EnglishA },
  other: { readonly vi: VietnameseB; readonly en: EnglishB },
): { readonly vi: VietnameseA & VietnameseB; readonly en: EnglishA & EnglishB } => ({
  vi: { ...one.vi, ...other.vi },
  en: { ...one.en, ...other.en },
})

interface LanguageChoice {
  language: Language
  choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', choose: () => undefined })

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    recall(SETTING_KEYS.language) === 'en' ? 'en' : 'vi',
  )
  const choose = useCallback((chosen: Language) => {
    remember(SETTING_KEYS.language, chosen)
    setLanguage(chosen)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo(() => ({ language, choose }), [language, choose])
  return <LanguageContext value={value}>{children}</LanguageContext>
}

export const useLanguage = (): LanguageChoice => useContext(LanguageContext)

/** The words of an area in the language that is chosen. */
export const useWords = <Vietnamese, English>(words: {
  readonly vi: Vietnamese
  readonly en: English
}): Vietnamese | English => words[useLanguage().language]
