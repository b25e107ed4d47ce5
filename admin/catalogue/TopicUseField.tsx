import type { UIFieldServerComponent } from 'payload'
import { idOf } from '@/access/guards'
import { formatDay } from '@/domain/calendar'
import { stateName } from '@/i18n/labels'
import { CATALOGUE } from '@/i18n/panel/catalogue'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { topicUse } from '@/services/read/topicUse'
import { Badge } from '../parts/Badge'
import { ifAllowed } from '../parts/ifAllowed'
import { documentLink, listLink } from '../parts/links'
import '../styles/panel.scss'

/** Trips that are named; the rest is one click away. */
const FEW = 5

/** At the head of a topic: on how many trips it is, and on which. */
export const TopicUseField: UIFieldServerComponent = async ({ id, req }) => {
  const topic = idOf(id)
  const use = topic === undefined ? undefined : await ifAllowed(topicUse(req, { topic, first: FEW }))
  if (topic === undefined || !use) return null
  const language = screenLanguage(req.i18n.language)
  const say = speaker(CATALOGUE, language)
  return (
    <section aria-label={say('use')} className="steps-card">
      <p>
        <b>{say('use')}</b>: {use.total} {say('trips')}
      </p>
      {use.total === 0 ? <p className="empty">{say('unused')}</p> : null}
      <ul className="rows">
        {use.trips.map(({ id: trip, title, firstDay, state }) => (
          <li key={trip}>
            <a href={documentLink('trips', trip)}>{title}</a>
            <span>
              {formatDay(firstDay)} <Badge name={stateName(state, language)} state={state} />
            </span>
          </li>
        ))}
      </ul>
      {use.total > use.trips.length ? (
        <a href={listLink('trips', { topics: topic })}>{say('allTrips')}</a>
      ) : null}
    </section>
  )
}
