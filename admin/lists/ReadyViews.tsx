import type { BeforeListTableServerProps } from 'payload'
import { now } from '@/access/clock'
import { idOf } from '@/access/guards'
import { dayKeyOf } from '@/domain/calendar'
import { screenLanguage } from '@/i18n/panel/speaker'
import { VIEWS } from '@/i18n/panel/views'
import { whereQuery } from '../parts/links'
import { READY_VIEWS } from './views'
import '../styles/panel.scss'

/** Above a list: the views that people ask for every day, as links that anyone can keep or send. */
export const ReadyViews = ({ collectionSlug, i18n, user }: BeforeListTableServerProps) => {
  const language = screenLanguage(i18n.language)
  const looking = { cadre: idOf(user) ?? '', today: dayKeyOf(now()) }
  const views = READY_VIEWS[collectionSlug] ?? []
  return (
    <nav aria-label={VIEWS.views[language]} className="ready-views no-print">
      <a className="quiet-button" href="?">
        {VIEWS.all[language]}
      </a>
      {views.map(([name, where]) => (
        <a className="quiet-button" href={whereQuery(where(looking))} key={name}>
          {VIEWS[name][language]}
        </a>
      ))}
    </nav>
  )
}
