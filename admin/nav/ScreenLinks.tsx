import type { ServerProps } from 'payload'
import { idOf, isRecord, textOf } from '@/access/guards'
import { SCREEN_NAMES } from '@/i18n/panel/screens'
import { screenLanguage } from '@/i18n/panel/speaker'
import { screenLink } from '../parts/links'
import '../styles/panel.scss'

const SCREENS = [
  ['dashboard', screenLink('')],
  ['review', '/review'],
  ['calendar', screenLink('/calendar')],
  ['map', screenLink('/map')],
  ['catalogue', screenLink('/catalogue')],
] as const

/** The name of the office of whoever is signed in, which everyone may read. One statement. */
async function officeName({ payload, user }: ServerProps): Promise<string | undefined> {
  const person: unknown = user
  const id = isRecord(person) ? idOf(person.organization) : undefined
  if (id === undefined) return undefined
  const found: unknown = await payload.db.findOne({
    collection: 'organizations',
    where: { id: { equals: id } },
    select: { name: true },
  })
  return isRecord(found) ? textOf(found.name) : undefined
}

/** At the head of the panel's menu: whose it is, and the screens of our own. */
export const ScreenLinks = async (props: ServerProps) => {
  const language = screenLanguage(props.i18n.language)
  const office = await officeName(props)
  return (
    <>
      {office ? <p className="office-name">{office}</p> : null}
      <ul className="screen-links">
        {SCREENS.map(([name, address]) => (
          <li key={name}>
            <a className="nav__link" href={address}>
              {SCREEN_NAMES[name][language]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
