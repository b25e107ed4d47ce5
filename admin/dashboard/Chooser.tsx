import {
  nextPeriod,
  type Period,
  parsePeriodKey,
  periodKey,
  periodLabel,
  previousPeriod,
} from '@/domain/calendar'
import type { Language } from '@/i18n/language'
import { DASHBOARD } from '@/i18n/panel/dashboard'
import { speaker } from '@/i18n/panel/speaker'
import type { OfficeInView } from '@/services/read/officesInView'
import { screenLink } from '../parts/links'
import { PrintButton } from '../parts/PrintButton'

interface ChooserProps {
  offices: readonly OfficeInView[]
  office: OfficeInView
  quarters: readonly string[]
  period: Period
  language: Language
}

/** Which office and quarter the screen shows: a plain form, so that the choice is an address. */
export const Chooser = ({ offices, office, quarters, period, language }: ChooserProps) => {
  const say = speaker(DASHBOARD, language)
  const label = (key: string): string => {
    const parsed = parsePeriodKey(key)
    return parsed ? periodLabel(parsed, language) : key
  }
  const step = (to: Period, arrow: string) => (
    <a
      aria-label={periodLabel(to, language)}
      className="quiet-button"
      href={screenLink('', { organization: office.id, period: periodKey(to) })}
    >
      {arrow}
    </a>
  )
  const chosen = periodKey(period)
  const offered = quarters.includes(chosen) ? quarters : [chosen, ...quarters]
  return (
    <form action={screenLink('')} className="chooser no-print" method="get">
      {offices.length > 1 ? (
        <label>
          <span>{say('office')}</span>
          <select defaultValue={office.id} key={office.id} name="organization">
            {offices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        <span>{say('quarter')}</span>
        <select defaultValue={chosen} key={chosen} name="period">
          {offered.map((key) => (
            <option key={key} value={key}>
              {label(key)}
            </option>
          ))}
        </select>
      </label>
      <button className="strong-button" type="submit">
        {say('show')}
      </button>
      <span className="chooser__steps">
        {step(previousPeriod(period), '‹')}
        {step(nextPeriod(period), '›')}
      </span>
      <PrintButton label={say('print')} />
    </form>
  )
}
