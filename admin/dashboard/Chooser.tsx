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

/** The years of some periods, the newest first. */
const yearsOf = (keys: readonly string[]): string[] => {
  const years = keys.flatMap((key) => parsePeriodKey(key)?.year ?? [])
  return [...new Set(years)].sort((a, b) => b - a).map((year) => periodKey({ kind: 'year', year }))
}

/** Which office and quarter, or year, the screen shows: a plain form, so that the choice is an address. */
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
  const isNew = period.kind === 'quarter' && !quarters.includes(chosen)
  const groups = [
    { name: say('quarters'), keys: isNew ? [chosen, ...quarters] : quarters },
    { name: say('years'), keys: yearsOf([chosen, ...quarters]) },
  ]
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
          {groups.map(({ name, keys }) => (
            <optgroup key={name} label={name}>
              {keys.map((key) => (
                <option key={key} value={key}>
                  {label(key)}
                </option>
              ))}
            </optgroup>
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
