import { useState } from 'react'
import { isOneOf } from '@/access/guards'
import { LANGUAGES } from '@/i18n/language'
import { useLanguage, useWords } from './language'
import css from './Settings.module.css'
import { chooseTheme, themeChosen, THEMES } from './theme'
import { shellWords } from './words'

const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const

/** Language and colours. */
export function Settings() {
  const w = useWords(shellWords)
  const { language, choose } = useLanguage()
  const [theme, setTheme] = useState(themeChosen)
  const themeNames = { auto: w.themeAuto, light: w.themeLight, dark: w.themeDark }
  return (
    <div className={css.settings}>
      <label>
        {w.language}
        <select
          onChange={({ target }) => {
            if (isOneOf(LANGUAGES, target.value)) choose(target.value)
          }}
          value={language}
        >
          {LANGUAGES.map((one) => (
            <option key={one} lang={one} value={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.theme}
        <select
          onChange={({ target }) => {
            if (!isOneOf(THEMES, target.value)) return
            chooseTheme(target.value)
            setTheme(target.value)
          }}
          value={theme}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {themeNames[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
