import { type DayKey, formatDay, isWithin } from '@/domain/calendar'
import type { Language } from '@/i18n/language'
import { DASHBOARD, daysOf } from '@/i18n/panel/dashboard'
import { speaker } from '@/i18n/panel/speaker'
import type { WeekHeatView } from '@/services/read/weekHeat'

const LEVELS = 4

/** Which of five shades a number gets, against the fullest week of the office. */
const shade = (count: number, most: number): number => (count === 0 ? 0 : Math.ceil((LEVELS * count) / most))

/** A table with shaded cells: readable without the shades, by a screen reader, and on paper. */
export const HeatMap = ({
  heat: { weeks, departments },
  today,
  language,
}: {
  heat: WeekHeatView
  today?: DayKey
  language: Language
}) => {
  const say = speaker(DASHBOARD, language)
  const most = Math.max(1, ...departments.flatMap(({ halfDays }) => halfDays))
  return (
    <section aria-labelledby="heat" className="panel panel--wide">
      <h2 id="heat">{say('heat')}</h2>
      {departments.length === 0 ? <p className="empty">{say('heatEmpty')}</p> : null}
      {departments.length > 0 ? (
        <>
          <div aria-labelledby="heat" className="scroll" role="group" tabIndex={0}>
            <table className="heat">
              <thead>
                <tr>
                  <th scope="col">{say('department')}</th>
                  {weeks.map((week) => (
                    <th
                      aria-current={today && isWithin(today, week) ? 'date' : undefined}
                      key={week.from}
                      scope="col"
                      title={`${say('weekFrom')} ${formatDay(week.from)}`}
                    >
                      {formatDay(week.from).slice(0, 5)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {departments.map(({ department, name, halfDays }) => (
                  <tr key={department}>
                    <th scope="row">{name}</th>
                    {weeks.map((week, index) => {
                      const count = halfDays[index] ?? 0
                      return (
                        <td className={`heat__cell heat__cell--${shade(count, most)}`} key={week.from}>
                          {count === 0 ? <span className="unseen">0</span> : daysOf(count, language)}
                        </td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="legend">
            {say('fewer')}
            {[0, 1, 2, 3, 4].map((level) => (
              <span aria-hidden="true" className={`heat__cell heat__cell--${level}`} key={level} />
            ))}
            {say('more')} ({say('daysUnit')})
          </p>
        </>
      ) : null}
    </section>
  )
}
