import { isOneOf } from '@/access/guards'
import { SETTING_KEYS } from './rememberedSettings'
import { recall, remember } from './storage'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export function themeChosen(): Theme {
  const chosen = recall(SETTING_KEYS.theme)
  return isOneOf(THEMES, chosen) ? chosen : 'auto'
}

/** Colours of the screens; `auto` follows the device. */
export function chooseTheme(theme: Theme): void {
  remember(SETTING_KEYS.theme, theme === 'auto' ? undefined : theme)
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
