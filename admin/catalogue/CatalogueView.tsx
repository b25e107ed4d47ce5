import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { Language } from '@/i18n/language'
import { CATALOGUE } from '@/i18n/panel/catalogue'
import { DASHBOARD } from '@/i18n/panel/dashboard'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { screenLink } from '../parts/links'
import { PrintButton } from '../parts/PrintButton'
import { Screen } from '../parts/Screen'
import { Select } from '../parts/Select'
import { signedIn } from '../views/signedIn'
import { CategoryList } from './CategoryList'
import { ImportPanel } from './ImportPanel'
import { type CatalogueScreen, readCatalogue } from './readCatalogue'
import '../styles/catalogue.scss'
import '../styles/panel.scss'

/** Office and year, and what is done with the catalogue as a whole. */
const Head = ({ screen, language }: { screen: CatalogueScreen; language: Language }) => {
  const say = speaker(CATALOGUE, language)
  const { offices, office, years, catalogue } = screen
  return (
    <form action={screenLink('/catalogue')} className="chooser no-print" method="get">
      {offices.length > 1 ? (
        <Select label={DASHBOARD.office[language]} name="organization" options={offices} value={office.id} />
      ) : null}
      <Select
        label={say('year')}
        name="year"
        options={years.map((year) => ({ id: String(year), name: String(year) }))}
        value={String(catalogue.year)}
      />
      <button className="strong-button" type="submit">
        {DASHBOARD.show[language]}
      </button>
      <a className="quiet-button" download href={`/api/topics/excel?organization=${office.id}`}>
        {say('exportExcel')}
      </a>
      {catalogue.editable ? (
        <a className="quiet-button" href={screenLink('/collections/topics/create')}>
          {say('add')}
        </a>
      ) : null}
      <PrintButton label={DASHBOARD.print[language]} />
    </form>
  )
}

/** The catalogue of topics by category, as its editor works on it and everybody reads it (row AG-21). */
export const CatalogueView = async (props: AdminViewServerProps) => {
  const req = signedIn(props)
  const language = screenLanguage(req.i18n.language)
  const say = speaker(CATALOGUE, language)
  const screen = await readCatalogue(req, props.searchParams ?? {})
  const editable = screen?.catalogue.editable === true
  return (
    <Screen props={props}>
      <SetStepNav nav={[{ label: say('title') }]} />
      <Gutter className="screen">
        <header className="screen__head">
          <h1>{say('title')}</h1>
          <p>
            {screen
              ? `${screen.office.name}. ${editable ? say('intro') : say('introReader')}`
              : DASHBOARD.noPost[language]}
          </p>
        </header>
        {screen ? (
          <>
            <Head language={language} screen={screen} />
            {editable ? <ImportPanel language={language} organization={screen.office.id} /> : null}
            {screen.categories.length === 0 ? <p className="empty">{say('empty')}</p> : null}
            {screen.categories.map(({ code, name, topics }) => (
              <section aria-labelledby={`category-${code}`} className="panel panel--wide" key={code}>
                <h2 id={`category-${code}`}>
                  {code}. {name[language]} ({topics.length})
                </h2>
                <CategoryList
                  categoryCode={code}
                  editable={editable}
                  key={`${screen.office.id} ${screen.catalogue.year}`}
                  language={language}
                  organization={screen.office.id}
                  topics={topics}
                  year={screen.catalogue.year}
                />
              </section>
            ))}
          </>
        ) : null}
      </Gutter>
    </Screen>
  )
}
