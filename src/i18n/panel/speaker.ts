import type { Language, Named } from '../language'

/** Says words of a list in one language: `say('title')`. */
export const speaker =
  <Word extends string>(words: Readonly<Record<Word, Named>>, language: Language) =>
  (word: Word): string =>
    words[word][language]

/** The language of a screen: English where the panel stands in English, else Vietnamese. */
export const screenLanguage = (language: string): Language => (language === 'en' ? 'en' : 'vi')
