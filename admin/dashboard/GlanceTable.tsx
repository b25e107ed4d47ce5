import type { Language } from '@/i18n/language'
import { DASHBOARD, daysOf } from '@/i18n/panel/dashboard'
import { speaker } from '@/i18n/panel/speaker'
import { parsePeriodKey, periodLabel } from '@/domain/calendar'
import type { GlancePeriod } from '@/services/read/glanceOfYear'
import type { Glance, GlanceRow } from '@/services/read/glanceRow'
import { screenLink } from '../parts/links'

const SHARES = ['registered', 'submitted', 'approved', 'reported'] as const
const COUNTS = ['daysPlanned', 'daysDone', 'unplanned', 'returns'] as const

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

const Cells = ({ row, language }: { row: GlanceRow; language: Language }) => (
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

const Heads = ({ first, language }: { first: string; language: Language }) => {
  const say = speaker(DASHBOARD, language)
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {SHARES.map((figure) => (
          <th key={figure} scope="col">
            {say(figure)}
          </th>
        ))}
        {COUNTS.map((word) => (
          <th className="number" key={word} scope="col">
            {say(word)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface YearProps {
  periods: readonly GlancePeriod[]
  office: string
  language: Language
}

/** Each quarter of a year by itself; its name leads to it. */
const QuarterRows = ({ periods, office, language }: YearProps) => {
  const say = speaker(DASHBOARD, language)
  const nameOf = (key: string) => {
    const period = parsePeriodKey(key)
    if (!period || period.kind === 'year') return say('yearPlan')
    return <a href={screenLink('', { organization: office, period: key })}>{periodLabel(period, language)}</a>
  }
  return (
    <>
      <h3 id="by-quarter">{say('byQuarter')}</h3>
      <div aria-labelledby="by-quarter" className="scroll" role="group" tabIndex={0}>
        <table className="figures">
          <Heads first={say('quarter')} language={language} />
          <tbody>
            {periods.map(({ period, total }) => (
              <tr key={period}>
                <th scope="row">{nameOf(period)}</th>
                <Cells language={language} row={total} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface GlanceProps {
  glance: Glance & { periods: readonly GlancePeriod[] }
  ofYear: boolean
  office: string
  language: Language
}

/** Who has registered, submitted, reported, by department (rows TN-16, TN-17); of a year, by quarter too. */
export const GlanceTable = ({ glance, ofYear, office, language }: GlanceProps) => {
  const say = speaker(DASHBOARD, language)
  const shown = glance.departments.filter(({ inScope, halfDaysDone }) => inScope + halfDaysDone > 0)
  // Of a year, who has not registered in every quarter may have done so in one.
  const isEmpty = [glance.total, ...glance.periods.map(({ total }) => total)].every(
    ({ registered }) => registered === 0,
  )
  return (
    <section aria-labelledby="glance" className="panel panel--wide">
      <h2 id="glance">{say(ofYear ? 'glanceOfYear' : 'glance')}</h2>
      <Tiles language={language} total={glance.total} />
      {ofYear ? <p className="empty">{say('ofYear')}</p> : null}
      {isEmpty ? <p className="empty">{say(ofYear ? 'nothingInYear' : 'nothingYet')}</p> : null}
      {glance.periods.length > 0 ? (
        <>
          <QuarterRows language={language} office={office} periods={glance.periods} />
          <h3>{say('byDepartment')}</h3>
        </>
      ) : null}
      <div aria-labelledby="glance" className="scroll" role="group" tabIndex={0}>
        <table className="figures">
          <Heads first={say('department')} language={language} />
          <tbody>
            {shown.map((row) => (
              <tr key={row.department}>
                <th scope="row">{row.name}</th>
                <Cells language={language} row={row} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('whole')}</th>
              <Cells language={language} row={glance.total} />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}
