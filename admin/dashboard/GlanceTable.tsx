import type { Language } from '@/i18n/language'
import { DASHBOARD, daysOf } from '@/i18n/panel/dashboard'
import { speaker } from '@/i18n/panel/speaker'
import type { Glance, GlanceRow } from '@/services/read/glanceRow'

const SHARES = ['registered', 'submitted', 'approved', 'reported'] as const

/** A count of those in scope, with its bar: the number is the message, the bar only helps the eye. */
const Share = ({ count, of }: { count: number; of: number }) => (
  <span className="share">
    <span className="share__count">
      {count}/{of}
    </span>
    <span aria-hidden="true" className="share__bar">
      <span style={{ inlineSize: of === 0 ? 0 : `${Math.min(100, Math.round((100 * count) / of))}%` }} />
    </span>
  </span>
)

/** The quarter of the office in five numbers. Registration, report and days are kept apart: there is no one "100 %". */
const Tiles = ({ total, language }: { total: GlanceRow; language: Language }) => {
  const say = speaker(DASHBOARD, language)
  return (
    <dl className="tiles">
      {SHARES.map((figure) => (
        <div key={figure}>
          <dt>{say(figure)}</dt>
          <dd>
            <Share count={total[figure]} of={total.inScope} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{say('daysDone')}</dt>
        <dd>
          {daysOf(total.halfDaysDone, language)}
          <small>
            {' / '}
            {daysOf(total.halfDaysPlanned, language)}
          </small>
        </dd>
      </div>
    </dl>
  )
}

/** Who has registered, submitted, reported, by department (rows TN-16, TN-17). */
export const GlanceTable = ({ glance, language }: { glance: Glance; language: Language }) => {
  const say = speaker(DASHBOARD, language)
  const cells = (row: GlanceRow) => (
    <>
      {SHARES.map((figure) => (
        <td key={figure}>
          <Share count={row[figure]} of={row.inScope} />
        </td>
      ))}
      <td className="number">{daysOf(row.halfDaysPlanned, language)}</td>
      <td className="number">{daysOf(row.halfDaysDone, language)}</td>
      <td className="number">{row.unplannedAsked}</td>
      <td className="number">{row.returns}</td>
    </>
  )
  const shown = glance.departments.filter(({ inScope, halfDaysDone }) => inScope + halfDaysDone > 0)
  return (
    <section aria-labelledby="glance" className="panel panel--wide">
      <h2 id="glance">{say('glance')}</h2>
      <Tiles language={language} total={glance.total} />
      {glance.total.registered === 0 ? <p className="empty">{say('nothingYet')}</p> : null}
      <div aria-labelledby="glance" className="scroll" role="region" tabIndex={0}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{say('department')}</th>
              {SHARES.map((figure) => (
                <th key={figure} scope="col">
                  {say(figure)}
                </th>
              ))}
              {(['daysPlanned', 'daysDone', 'unplanned', 'returns'] as const).map((word) => (
                <th className="number" key={word} scope="col">
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.department}>
                <th scope="row">{row.name}</th>
                {cells(row)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('whole')}</th>
              {cells(glance.total)}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}
