/** Where this browser keeps how somebody likes the screens. */
export const SETTING_KEYS = { theme: 've-co-so.theme', language: 've-co-so.language' } as const

/** Runs before anything is drawn, so that no screen flashes in the wrong colours and a screen reader hears the right language. */
export const REMEMBERED_SETTINGS = `try {
  const theme = localStorage.getItem('${SETTING_KEYS.theme}')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  if (localStorage.getItem('${SETTING_KEYS.language}') === 'en') document.documentElement.lang = 'en'
} catch (error) { console.warn(error) }`
