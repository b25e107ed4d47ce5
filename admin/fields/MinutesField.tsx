import type { UIFieldServerComponent } from 'payload'
import { idOf } from '@/access/guards'
import { RECORD_WORDS } from '@/i18n/panel/record'
import { screenLanguage } from '@/i18n/panel/speaker'
import '../styles/panel.scss'

/** At the head of the minutes of a meeting: the way to their page, which has every item and prints. */
export const MinutesField: UIFieldServerComponent = ({ id, req }) => {
  const meeting = idOf(id)
  if (meeting === undefined) return null
  return (
    <div className="steps-card">
      <a className="strong-button" href={`/review/meeting/minutes/${encodeURIComponent(meeting)}`}>
        {RECORD_WORDS.minutes[screenLanguage(req.i18n.language)]}
      </a>
    </div>
  )
}
