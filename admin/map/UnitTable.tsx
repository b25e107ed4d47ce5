import { formatDay } from '@/domain/calendar'
import type { Language } from '@/i18n/language'
import { COVERAGE_NAMES, MAP, reasonsWords } from '@/i18n/panel/map'
import { speaker } from '@/i18n/panel/speaker'
import { documentLink } from '../parts/links'
import type { MapOfUnits } from './readMap'

const HEADS = ['unit', 'lastVisit', 'visits', 'open', 'inCharge', 'why'] as const
/** On a narrow screen the reasons stand under the name of the unit: a column of their own would be beyond the edge. */
const CLASSES: Readonly<Partial<Record<(typeof HEADS)[number], string>>> = {
  visits: 'number',
  open: 'number',
  why: 'on-wide',
}

/** Every unit in the order in which it should be visited, with the reasons: the map in words. */
export const UnitTable = ({ rows, language }: { rows: MapOfUnits['rows']; language: Language }) => {
  const say = speaker(MAP, language)
  return (
    <div aria-labelledby="units" className="scroll" role="group" tabIndex={0}>
      <table className="figures">
        <thead>
          <tr>
            {HEADS.map((word) => (
              <th className={CLASSES[word]} key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, parent, status, lastVisit, visits, openRecommendations, inCharge, reasons }) => (
            <tr key={unit.id}>
              <th scope="row">
                <a href={documentLink('units', unit.id)}>{unit.name}</a>
                {parent ? <small> {parent.name}</small> : null}
                {reasons.length > 0 ? (
                  <small className="on-narrow">{reasonsWords(reasons, language)}</small>
                ) : null}
              </th>
              <td>
                {COVERAGE_NAMES[status][language]}
                {lastVisit ? ` · ${formatDay(lastVisit.day)}` : ''}
              </td>
              <td className="number">{visits}</td>
              <td className="number">{openRecommendations}</td>
              <td>{inCharge.length > 0 ? inCharge.map(({ name }) => name).join(', ') : say('nobody')}</td>
              <td className="on-wide">{reasonsWords(reasons, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
