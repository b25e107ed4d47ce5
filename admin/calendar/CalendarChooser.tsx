import type { Language } from '@/i18n/language'
import { CALENDAR } from '@/i18n/panel/calendar'
import { DASHBOARD } from '@/i18n/panel/dashboard'
import { speaker } from '@/i18n/panel/speaker'
import { screenLink } from '../parts/links'
import { PrintButton } from '../parts/PrintButton'
import { Select } from '../parts/Select'
import type { CalendarScreen } from './readCalendar'
import { stepped } from './spans'

/** Which month or week, whose trips: a plain form and plain links, so that every view is an address. */
export const CalendarChooser = ({ screen, language }: { screen: CalendarScreen; language: Language }) => {
  const say = speaker(CALENDAR, language)
  const { office, view, day, today, chosen } = screen
  const link = (to: { day: string }): string =>
    screenLink('/calendar', { organization: office.id, view, ...chosen, ...to })
  const views = (['month', 'week'] as const).map((id) => ({ id, name: say(id) }))
  return (
    <form action={screenLink('/calendar')} className="chooser no-print" method="get">
      {screen.offices.length > 1 ? (
        <Select
          label={DASHBOARD.office[language]}
          name="organization"
          options={screen.offices}
          value={office.id}
        />
      ) : null}
      <input name="day" type="hidden" value={day} />
      <Select label={say('view')} name="view" options={views} value={view} />
      <Select
        all={say('everyDepartment')}
        label={say('department')}
        name="department"
        options={screen.departments}
        value={chosen.department}
      />
      <Select
        all={say('everyone')}
        label={say('person')}
        name="cadre"
        options={screen.people}
        value={chosen.cadre}
      />
      <Select
        all={say('everyUnit')}
        label={say('unit')}
        name="unit"
        options={screen.units}
        value={chosen.unit}
      />
      <button className="strong-button" type="submit">
        {DASHBOARD.show[language]}
      </button>
      <span className="chooser__steps">
        <a aria-label={say('before')} className="quiet-button" href={link({ day: stepped(view, day, -1) })}>
          ‹
        </a>
        <a className="quiet-button" href={link({ day: today })}>
          {say('today')}
        </a>
        <a aria-label={say('after')} className="quiet-button" href={link({ day: stepped(view, day, 1) })}>
          ›
        </a>
      </span>
      <PrintButton label={DASHBOARD.print[language]} />
    </form>
  )
}
