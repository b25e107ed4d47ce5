import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { DASHBOARD } from '@/i18n/panel/dashboard'
import { MAP, monthsWords } from '@/i18n/panel/map'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { screenLink } from '../parts/links'
import { PrintButton } from '../parts/PrintButton'
import { Screen } from '../parts/Screen'
import { Select } from '../parts/Select'
import { signedIn } from '../views/signedIn'
import { MONTHS_OFFERED, readMapScreen } from './readMap'
import { Legend, UnitMap } from './UnitMap'
import { UnitTable } from './UnitTable'
import '../styles/panel.scss'
import '../styles/map.scss'

/** Where the office has been, where it has not, and where it should go first. */
export const MapView = async (props: AdminViewServerProps) => {
  const req = signedIn(props)
  const language = screenLanguage(req.i18n.language)
  const say = speaker(MAP, language)
  const screen = await readMapScreen(req, props.searchParams ?? {})
  const months = MONTHS_OFFERED.map((one) => ({ id: String(one), name: monthsWords(one, language) }))
  return (
    <Screen props={props}>
      <SetStepNav nav={[{ label: say('title') }]} />
      <Gutter className="screen">
        <header className="screen__head">
          <h1>{say('title')}</h1>
          <p>{screen ? `${screen.office.name}. ${say('intro')}` : DASHBOARD.noPost[language]}</p>
        </header>
        {screen ? (
          <>
            <form action={screenLink('/map')} className="chooser no-print" method="get">
              {screen.offices.length > 1 ? (
                <Select
                  label={DASHBOARD.office[language]}
                  name="organization"
                  options={screen.offices}
                  value={screen.office.id}
                />
              ) : null}
              <Select
                label={say('months')}
                name="months"
                options={months}
                value={String(screen.map.months)}
              />
              <button className="strong-button" type="submit">
                {DASHBOARD.show[language]}
              </button>
              <PrintButton label={DASHBOARD.print[language]} />
            </form>
            <section aria-labelledby="map" className="panel panel--wide">
              <h2 id="map">{say('map')}</h2>
              <Legend counts={screen.map.counts} language={language} />
              <UnitMap language={language} rows={screen.map.rows} />
            </section>
            <section aria-labelledby="units" className="panel panel--wide">
              <h2 id="units">{say('list')}</h2>
              {screen.map.rows.length === 0 ? <p className="empty">{say('noUnits')}</p> : null}
              <UnitTable language={language} rows={screen.map.rows} />
            </section>
          </>
        ) : null}
      </Gutter>
    </Screen>
  )
}
