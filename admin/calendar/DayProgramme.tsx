import { type DayKey, formatDay } from '@/domain/calendar'
import type { Language } from '@/i18n/language'
import { programmeTitle } from '@/i18n/programmeTitle'
import type { ProgrammeDay } from '@/services/read/programme'
import { documentLink } from '../parts/links'

const spanWords = ({ firstDay, lastDay }: ProgrammeDay): string =>
  firstDay === lastDay ? formatDay(firstDay) : `${formatDay(firstDay)} – ${formatDay(lastDay)}`

/** What an office has made known for a day: a strip above the trips, that those who go arrange themselves by it. */
export const DayProgramme = ({
  day,
  events,
  language,
}: {
  day: DayKey
  events: readonly ProgrammeDay[]
  language: Language
}) =>
  events.map((event) => {
    const title = programmeTitle(event, language)
    const goesOn = event.firstDay < day
    return (
      <a
        className={goesOn ? 'day__event day__event--goes-on' : 'day__event'}
        href={documentLink('programme-events', event.id)}
        key={`${event.id} ${event.firstDay}`}
        title={[title, spanWords(event), event.note].filter(Boolean).join(' · ')}
      >
        {title}
      </a>
    )
  })
