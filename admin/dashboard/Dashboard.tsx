import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { periodLabel } from '@/domain/calendar'
import type { Language } from '@/i18n/language'
import { DASHBOARD } from '@/i18n/panel/dashboard'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { signedIn } from '../views/signedIn'
import { Chooser } from './Chooser'
import { GlanceTable } from './GlanceTable'
import { HeatMap } from './HeatMap'
import { DeadlineList, OverlapList, RecommendationList, WaitingList } from './Lists'
import { type Dashboard as Read, readDashboard } from './readDashboard'
import { PaceTable } from './PaceTable'
import { UnitsPanel } from './UnitsPanel'
import '../styles/map.scss'
import '../styles/panel.scss'

/** The panels that this person has a right to. */
const Panels = ({ read, language }: { read: Read; language: Language }) => (
  <>
    {read.glance ? (
      <GlanceTable
        glance={read.glance}
        language={language}
        office={read.office.id}
        ofYear={read.period.kind === 'year'}
      />
    ) : null}
    {read.heat ? <HeatMap heat={read.heat} language={language} today={read.deadlines?.today} /> : null}
    {read.pace ? <PaceTable language={language} pace={read.pace} read={read} /> : null}
    <div className="panels">
      {read.waiting ? <WaitingList language={language} queue={read.waiting} /> : null}
      {read.deadlines ? <DeadlineList due={read.deadlines} language={language} /> : null}
      {read.units ? <UnitsPanel language={language} office={read.office.id} units={read.units} /> : null}
      {read.overlaps ? <OverlapList found={read.overlaps} language={language} /> : null}
      {read.recommendations ? (
        <RecommendationList found={read.recommendations} language={language} office={read.office.id} />
      ) : null}
    </div>
  </>
)

/** The first screen of the panel: an office and a quarter or a year, and all that an office asks in the morning. */
export const Dashboard = async (props: AdminViewServerProps) => {
  const req = signedIn(props)
  const language = screenLanguage(req.i18n.language)
  const read = await readDashboard(req, props.searchParams ?? {})
  const say = speaker(DASHBOARD, language)
  return (
    <main>
      <Gutter className="screen">
        <header className="screen__head">
          <h1>{read ? read.office.name : say('title')}</h1>
          {read ? <p>{periodLabel(read.period, language)}</p> : <p className="empty">{say('noPost')}</p>}
        </header>
        {read ? (
          <>
            <Chooser {...read} language={language} />
            <Panels language={language} read={read} />
          </>
        ) : null}
      </Gutter>
    </main>
  )
}
