import { type DayKey, formatDay } from '@/domain/calendar'
import { TRIP_STATES } from '@/domain/workflow'
import { stateName } from '@/i18n/labels'
import type { Language } from '@/i18n/language'
import { CALENDAR, WEEKDAYS } from '@/i18n/panel/calendar'
import { speaker } from '@/i18n/panel/speaker'
import type { CalendarTrip } from '@/services/read/calendar'
import { Badge, toneOf } from '../parts/Badge'
import { documentLink, screenLink } from '../parts/links'
import type { CalendarScreen } from './readCalendar'
import { DayProgramme } from './DayProgramme'
import { sameMonth, weeksIn } from './spans'

/** Trips of one day that a month shows; the rest is in the week. */
const MOST_A_DAY = 4

const goesOn = (trip: CalendarTrip, day: DayKey): boolean =>
  trip.stops.some(({ from, to }) => from <= day && day <= to)

const TripLink = ({ trip, wide, language }: { trip: CalendarTrip; wide: boolean; language: Language }) => {
  const places = trip.stops.map(({ unitName }) => unitName).join(', ')
  const people = trip.people.map(({ name }) => name).join(', ')
  return (
    <a
      className={`day__trip day__trip--${toneOf(trip.state)}`}
      href={documentLink('trips', trip.id)}
      title={`${trip.title} · ${places} · ${people} · ${stateName(trip.state, language)}`}
    >
      <b>{places}</b>
      <span>{people}</span>
      {wide ? (
        <>
          <span>{trip.title}</span>
          <span>{stateName(trip.state, language)}</span>
        </>
      ) : null}
    </a>
  )
}

/** What the colours of a month mean: the states of the trips in it, in words. */
export const CalendarLegend = ({ trips, language }: { trips: CalendarTrip[]; language: Language }) => {
  const states = TRIP_STATES.filter((state) => trips.some((trip) => trip.state === state))
  return (
    <ul aria-label={CALENDAR.colours[language]} className="calendar-legend">
      {states.map((state) => (
        <li key={state}>
          <Badge name={stateName(state, language)} state={state} />
        </li>
      ))}
    </ul>
  )
}

/** A month or a week as a table of days; on a narrow screen, the days that have something, one under another. */
export const CalendarGrid = ({ screen, language }: { screen: CalendarScreen; language: Language }) => {
  const say = speaker(CALENDAR, language)
  const { view, day: around, today, trips, programme, office, chosen } = screen
  const wide = view === 'week'
  const cell = (day: DayKey, weekday: string) => {
    const going = trips.filter((trip) => goesOn(trip, day))
    const known = programme.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
    // What goes on for weeks would fill a narrow screen with days on which nobody goes.
    const begins = known.some(({ firstDay }) => firstDay === day || day === screen.span.from)
    const shown = wide ? going : going.slice(0, MOST_A_DAY)
    const outside = !wide && !sameMonth(day, around)
    const classes = ['day', outside ? 'day--outside' : '', going.length === 0 && !begins ? 'day--empty' : '']
    return (
      <td aria-current={day === today ? 'date' : undefined} className={classes.join(' ')} key={day}>
        <time className="day__date" dateTime={day}>
          <span className="day__weekday">{weekday} </span>
          {formatDay(day).slice(0, 5)}
        </time>
        <DayProgramme day={day} events={known} language={language} />
        {shown.map((trip) => (
          <TripLink key={trip.id} language={language} trip={trip} wide={wide} />
        ))}
        {going.length > shown.length ? (
          <a
            className="day__more"
            href={screenLink('/calendar', { organization: office.id, view: 'week', day, ...chosen })}
          >
            + {going.length - shown.length} {say('more')}
          </a>
        ) : null}
      </td>
    )
  }
  return (
    <table className={`calendar calendar--${view}`}>
      <thead>
        <tr>
          {WEEKDAYS[language].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksIn(screen.span).map((week) => (
          <tr key={week[0]}>{week.map((day, index) => cell(day, WEEKDAYS[language][index] ?? ''))}</tr>
        ))}
      </tbody>
    </table>
  )
}
