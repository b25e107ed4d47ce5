import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { IMPORT_UNITS } from '@/i18n/panel/importUnits'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { checkMayImport } from '@/services/import/importUnits'
import { ifAllowed } from '../../parts/ifAllowed'
import { Screen } from '../../parts/Screen'
import { signedIn } from '../signedIn'
import { ImportForm } from './ImportForm'
import '../../styles/panel.scss'

const TEMPLATES = [
  ['xlsx', 'templateXlsx'],
  ['csv', 'templateCsv'],
  ['successions', 'templateSuccessions'],
] as const

/** Where whoever keeps an office's units imports them from a table; others are told that they may not. */
export const ImportUnits = async (props: AdminViewServerProps) => {
  const req = signedIn(props)
  const language = screenLanguage(req.i18n.language)
  const say = speaker(IMPORT_UNITS, language)
  const allowed = await ifAllowed(checkMayImport(req).then(() => true))
  return (
    <Screen props={props}>
      <Gutter className="screen">
        <header className="screen__head">
          <h1>{say('title')}</h1>
          <p>{say(allowed ? 'lead' : 'notAllowed')}</p>
        </header>
        {allowed ? (
          <>
            <nav aria-label={say('templates')} className="import__templates">
              <span>{`${say('templates')}:`}</span>
              {TEMPLATES.map(([kind, word]) => (
                <a
                  className="quiet-button"
                  download
                  href={`/api/units/import/template?kind=${kind}&language=${language}`}
                  key={kind}
                >
                  {say(word)}
                </a>
              ))}
            </nav>
            <ImportForm language={language} />
          </>
        ) : null}
      </Gutter>
    </Screen>
  )
}
