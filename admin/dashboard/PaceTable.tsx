import { periodKey } from '@/domain/calendar'
import type { Language } from '@/i18n/language'
import { daysOf, PACE, PACE_NAMES } from '@/i18n/panel/dashboard'
import { speaker } from '@/i18n/panel/speaker'
import type { OrganizationPace, PaceRow } from '@/services/read/organizationPace'
import { screenLink } from '../parts/links'
import type { Dashboard } from './readDashboard'

/** How a pace is coloured; its name stands beside it. */
const TONES = { noQuota: 'quiet', met: 'good', onPace: 'going', behind: 'stopped' } as const

/** Done and planned against what is owed: the numbers stand in the columns, the bar only helps the eye. */
const Bar = ({ done, planned, of }: { done: number; planned: number; of: number }) => {
  const share = (days: number): string => `${Math.min(100, of === 0 ? 0 : Math.round((100 * days) / of))}%`
  return (
    <span aria-hidden="true" className="pace-bar">
      <span className="pace-bar__planned" style={{ inlineSize: share(done + planned) }} />
      <span className="pace-bar__done" style={{ inlineSize: share(done) }} />
    </span>
  )
}

const Row = ({ row: { name, pace, totals }, language }: { row: PaceRow; language: Language }) => {
  const days = (count: number | null): string => (count === null ? '–' : daysOf(count * 2, language))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className={`badge badge--${TONES[pace.status]}`}>{PACE_NAMES[pace.status][language]}</span>
        {pace.bunched ? <small> {PACE.bunched[language]}</small> : null}
      </td>
      <td className="number">{days(pace.done)}</td>
      <td className="number">{days(pace.planned)}</td>
      <td className="number">{days(totals.quotaDays)}</td>
      <td className="number">{days(pace.shortfall)}</td>
      <td>
        <Bar done={pace.done} of={totals.quotaDays ?? pace.forecast} planned={pace.planned} />
      </td>
    </tr>
  )
}

/** Where everyone stands in the year: done, planned, owed, and what nobody has planned (rows CM-01, CM-16). */
export const PaceTable = ({
  pace: { rows, next },
  read,
  language,
}: {
  pace: OrganizationPace
  read: Dashboard
  language: Language
}) => {
  const say = speaker(PACE, language)
  return (
    <section aria-labelledby="pace" className="panel panel--wide">
      <h2 id="pace">
        {say('title')} ({read.period.year})
      </h2>
      {rows.length === 0 ? <p className="empty">{say('nobody')}</p> : null}
      <div aria-labelledby="pace" className="scroll" role="group" tabIndex={0}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{say('cadre')}</th>
              <th scope="col">{say('status')}</th>
              {(['done', 'planned', 'quota', 'shortfall'] as const).map((word) => (
                <th className="number" key={word} scope="col">
                  {say(word)}
                </th>
              ))}
              <th scope="col">
                <span className="unseen">{say('unit')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.cadre} language={language} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {next ? (
        <a
          href={screenLink('', { organization: read.office.id, period: periodKey(read.period), after: next })}
        >
          {say('next')}
        </a>
      ) : null}
    </section>
  )
}
