import type { Language } from '@/i18n/language'
import { MAP, reasonsWords } from '@/i18n/panel/map'
import { speaker } from '@/i18n/panel/speaker'
import type { MapOfUnits } from '../map/readMap'
import { Legend } from '../map/UnitMap'
import { documentLink, screenLink } from '../parts/links'

/** Units of the first screen; the rest is on the map. */
const FEW = 5

/** How much of its ground the office has covered, and where it should go first. */
export const UnitsPanel = ({
  units,
  office,
  language,
}: {
  units: MapOfUnits
  office: string
  language: Language
}) => {
  const say = speaker(MAP, language)
  return (
    <section aria-labelledby="coverage" className="panel">
      <h2 id="coverage">{say('title')}</h2>
      {units.rows.length === 0 ? <p className="empty">{say('noUnits')}</p> : null}
      <Legend counts={units.counts} language={language} />
      <ul className="rows rows--tall">
        {units.rows.slice(0, FEW).map(({ unit, reasons }) => (
          <li key={unit.id}>
            <a href={documentLink('units', unit.id)}>{unit.name}</a>
            <span>{reasonsWords(reasons, language)}</span>
          </li>
        ))}
      </ul>
      <a href={screenLink('/map', { organization: office })}>{say('allUnits')}</a>
    </section>
  )
}
