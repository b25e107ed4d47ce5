import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatDay } from '@/domain/calendar'
import { CALENDAR, monthWords } from '@/i18n/panel/calendar'
import { DASHBOARD } from '@/i18n/panel/dashboard'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { Screen } from '../parts/Screen'
import { signedIn } from '../views/signedIn'
import { CalendarChooser } from './CalendarChooser'
import { CalendarGrid, CalendarLegend } from './CalendarGrid'
import { FeedPanel } from './FeedPanel'
import { readCalendar } from './readCalendar'
import '../styles/panel.scss'
import '../styles/calendar.scss'

/** Who goes where, by month or week, by person, department and unit; and the same in one's telephone. */
export const Calendar = async (props: AdminViewServerProps) => {
  const req = signedIn(props)
  const language = screenLanguage(req.i18n.language)
  const say = speaker(CALENDAR, language)
  const screen = await readCalendar(req, props.searchParams ?? {})
  const when =
    screen &&
    (screen.view === 'week'
      ? `${formatDay(screen.span.from)} – ${formatDay(screen.span.to)}`
      : monthWords(screen.day, language))
  return (
    <Screen props={props}>
      <SetStepNav nav={[{ label: say('title') }]} />
      <Gutter className="screen">
        <header className="screen__head">
          <h1>{say('title')}</h1>
          <p>{screen ? `${screen.office.name} · ${when ?? ''}` : DASHBOARD.noPost[language]}</p>
        </header>
        {screen ? (
          <>
            <CalendarChooser language={language} screen={screen} />
            {screen.more ? <p className="late">{say('tooMany')}</p> : null}
            {screen.trips.length === 0 ? <p className="empty">{say('nothing')}</p> : null}
            {screen.view === 'month' && screen.trips.length > 0 ? (
              <CalendarLegend language={language} trips={screen.trips} />
            ) : null}
            <CalendarGrid language={language} screen={screen} />
            <FeedPanel language={language} since={screen.feedSince} />
          </>
        ) : null}
      </Gutter>
    </Screen>
  )
}
