import type { ServerProps } from 'payload'
import { SCREEN_NAMES } from '@/i18n/panel/screens'
import { screenLanguage } from '@/i18n/panel/speaker'
import { screenLink } from '../parts/links'

const SCREENS = [
  ['dashboard', ''],
  ['calendar', '/calendar'],
  ['map', '/map'],
  ['catalogue', '/catalogue'],
] as const

/** The screens of our own at the head of the panel's menu. */
export const ScreenLinks = ({ i18n }: ServerProps) => {
  const language = screenLanguage(i18n.language)
  return (
    <ul className="screen-links">
      {SCREENS.map(([name, path]) => (
        <li key={name}>
          <a className="nav__link" href={screenLink(path)}>
            {SCREEN_NAMES[name][language]}
          </a>
        </li>
      ))}
    </ul>
  )
}
